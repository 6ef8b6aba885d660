/** Events by which a reader acts. */
const ACTING_EVENTS = [
  'click',
  'auxclick',
  'dblclick',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'keydown',
  'keyup',
  'touchstart',
  'touchend',
];

/**
 * Stops events that no reader caused before anything behind the element hears them: a page can dispatch them on the host, though not inside
 * its closed root.
 */
export function guardEvents(element: HTMLElement, trusts: (event: Event) => boolean): void {
  for (const type of ACTING_EVENTS)
    element.addEventListener(
      type,
      (event) => {
        if (trusts(event)) return;
        event.stopImmediatePropagation();
        event.preventDefault();
      },
      { capture: true },
    );
}
