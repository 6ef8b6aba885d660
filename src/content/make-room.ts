import { BOTTOM_SHEET_BELOW_PX, SIDEBAR_WIDTH_PX } from '../sidebar/layout';
import type { Column } from './measure-column';

/** Narrowest column of text that still reads well, in px (about 40 characters). Where room would make it narrower, the sidebar lies over it. */
const LEAST_COLUMN_PX = 320;
/** Rounding of layout, in px. */
const SLACK_PX = 1;
const PROPERTY = 'margin-right';

/** Room beside the text. */
export interface Room {
  /** Makes room if the sidebar would cover text and the page's layout gives way; undoes it where the layout does not. */
  make(): void;
  /** Leaves the page as it was. */
  release(): void;
}

/** Manages the room that a page gives to the open sidebar: a margin of the root element, removed on close and in print. */
export function roomIn(page: Document, measure: () => Column | null): Room {
  const view = page.defaultView;
  const { style } = page.documentElement;
  let before: { readonly value: string; readonly priority: string } | null = null;

  const undo = (): void => {
    if (!before) return;
    style.setProperty(PROPERTY, before.value, before.priority);
    if (style.length === 0) page.documentElement.removeAttribute('style');
    before = null;
  };
  const apply = (): void => {
    undo();
    if (!view || view.innerWidth < BOTTOM_SHEET_BELOW_PX) return;
    const free = page.documentElement.clientWidth - SIDEBAR_WIDTH_PX;
    const column = measure();
    if (!column || column.right <= free) return;
    const overflowed = isOverflowing(page);
    before = { value: style.getPropertyValue(PROPERTY), priority: style.getPropertyPriority(PROPERTY) };
    style.setProperty(PROPERTY, `${SIDEBAR_WIDTH_PX}px`, 'important');
    const moved = measure();
    const fits = moved !== null && moved.right <= free + SLACK_PX && moved.right - moved.left >= LEAST_COLUMN_PX;
    if (!fits || (!overflowed && isOverflowing(page))) undo();
  };
  return {
    make: () => {
      apply();
      view?.addEventListener('resize', apply);
      view?.addEventListener('beforeprint', undo);
      view?.addEventListener('afterprint', apply);
    },
    release: () => {
      view?.removeEventListener('resize', apply);
      view?.removeEventListener('beforeprint', undo);
      view?.removeEventListener('afterprint', apply);
      undo();
    },
  };
}

function isOverflowing({ documentElement }: Document): boolean {
  return documentElement.scrollWidth > documentElement.clientWidth + SLACK_PX;
}
