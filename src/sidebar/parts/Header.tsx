import { useSidebar } from '../context';
import { useEntryFocus } from '../entry-focus';
import { Icon } from './Icon';
import { Mark } from './Mark';
import { Menu } from './Menu';

/** The bar that stays in view: the name, highlights on or off, the menu, close. */
export function Header({ onClose }: { onClose: () => void }) {
  const { view, act, actions } = useSidebar();
  const heading = useEntryFocus<HTMLHeadingElement>(true);
  const { highlights, comparison } = view.value;
  return (
    <header class="head">
      <h2 ref={heading} tabIndex={-1}>
        <Mark />
        Sidelight
      </h2>
      {comparison !== null && (
        <button
          type="button"
          class="tool"
          aria-pressed={highlights}
          title="Highlight in the article"
          onClick={act(() => actions.setHighlights(!highlights))}
        >
          <Icon name="highlight" />
          <span class="unseen">Highlight in the article</span>
        </button>
      )}
      <Menu />
      <button type="button" class="tool" title="Close" onClick={act(onClose)}>
        <Icon name="close" />
        <span class="unseen">Close</span>
      </button>
    </header>
  );
}
