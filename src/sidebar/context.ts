import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { SidebarState } from './state';

/** Carries the state to every part of one mounted sidebar. */
export const SidebarContext = createContext<SidebarState | null>(null);

/** The state of the sidebar that a part stands in; throws outside one, which is a mistake in the code. */
export function useSidebar(): SidebarState {
  const state = useContext(SidebarContext);
  if (!state) throw new Error('A part of the sidebar was rendered outside SidebarContext.');
  return state;
}
