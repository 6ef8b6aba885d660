import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { useSidebar } from '../context';
import { Help } from './Help';
import { Icon } from './Icon';

/** The rarer choices, folded: options, off for this site, what Sidelight is. Focus returns to its button when it folds. */
export function Menu() {
  const { opened, toggle, act, actions } = useSidebar();
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const isOpen = opened.value.has('menu');
  const isHelpOpen = opened.value.has('help');
  const wasOpen = useRef(false);
  useLayoutEffect(() => {
    if (wasOpen.current && !isOpen) button.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return (
    <div class="menu">
      <button
        ref={button}
        type="button"
        class="tool"
        title="Menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={act(() => toggle('menu'))}
      >
        <Icon name="menu" />
        <span class="unseen">Menu</span>
      </button>
      {isOpen && (
        <div id={id} class="menu-content">
          <button type="button" onClick={act(() => actions.openOptions())}>
            Options
          </button>
          <button type="button" onClick={act(() => actions.turnOffHere())}>
            Turn off on this site
          </button>
          <button type="button" aria-expanded={isHelpOpen} onClick={act(() => toggle('help'))}>
            What is Sidelight?
          </button>
          {isHelpOpen && <Help />}
        </div>
      )}
    </div>
  );
}
