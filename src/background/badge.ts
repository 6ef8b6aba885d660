/** The parts of the toolbar button that are set per tab. */
export interface ToolbarButton {
  setBadgeText(details: { text: string; tabId: number }): Promise<void>;
  setBadgeBackgroundColor(details: { color: string; tabId: number }): Promise<void>;
  setBadgeTextColor(details: { color: string; tabId: number }): Promise<void>;
  setTitle(details: { title: string; tabId: number }): Promise<void>;
}

/** White on this has a contrast of 8:1. */
const BACKGROUND = '#17566a';
const INK = '#ffffff';

/** Shows on the toolbar button how many other reports a tab's article has; nothing for none. A tab that is gone is no failure. */
export async function showCount(button: ToolbarButton, tabId: number, others: number): Promise<void> {
  const title = others > 0 ? `Sidelight: ${others} other ${others === 1 ? 'report' : 'reports'} of this story` : 'Sidelight';
  await Promise.allSettled([
    button.setBadgeText({ text: others > 0 ? String(others) : '', tabId }),
    button.setBadgeBackgroundColor({ color: BACKGROUND, tabId }),
    button.setBadgeTextColor({ color: INK, tabId }),
    button.setTitle({ title, tabId }),
  ]);
}
