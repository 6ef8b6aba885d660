import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useSidebar } from '../context';
import { Icon } from './Icon';

interface DisclosureProps {
  /** Unique in the sidebar; the state remembers by it what is open. */
  readonly id: string;
  readonly label: ComponentChildren;
  readonly look?: 'row' | 'quiet' | 'inline';
  readonly children: ComponentChildren;
}

/** A button that unfolds what follows it. */
export function Disclosure({ id, label, look = 'quiet', children }: DisclosureProps) {
  const { opened, toggle, act } = useSidebar();
  const contentId = useId();
  const isOpen = opened.value.has(id);
  return (
    <div class={`disclosure disclosure-${look}`}>
      <button type="button" aria-expanded={isOpen} aria-controls={isOpen ? contentId : undefined} onClick={act(() => toggle(id))}>
        {look !== 'inline' && <Icon name="chevron" />}
        <span class="disclosure-label">{label}</span>
      </button>
      {isOpen && (
        <div id={contentId} class="disclosure-content">
          {children}
        </div>
      )}
    </div>
  );
}
