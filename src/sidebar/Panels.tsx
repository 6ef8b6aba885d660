import { useRef } from 'preact/hooks';
import type { Comparison } from '../core/model/comparison';
import { useSidebar } from './context';
import { PANELS } from './panels';
import { Contents } from './parts/Contents';
import { Region } from './parts/Region';

interface PanelsProps {
  /** Without the outlets that the reader hid. */
  readonly shown: Comparison;
  readonly whole: Comparison;
}

/** The panels that have something to say, in order, with a way to each from the top. */
export function Panels({ shown, whole }: PanelsProps) {
  const { act } = useSidebar();
  const headings = useRef(new Map<string, HTMLHeadingElement>());
  const panels = PANELS.filter((panel) => panel.hasEntries(shown, whole));
  const [first, , ...further] = panels;
  const goTo = (title: string): void => {
    const heading = headings.current.get(title);
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  };
  return (
    <>
      {panels.map(({ title, count, Body }) => (
        <Region
          key={title}
          title={title}
          count={count(shown)}
          headingRef={(heading) => {
            if (heading) headings.current.set(title, heading);
            else headings.current.delete(title);
          }}
        >
          <Body comparison={shown} />
          {title === first?.title && (
            <Contents
              parts={further.map((panel) => ({ title: panel.title, count: panel.count(shown) }))}
              onChoose={(chosen) => act(() => goTo(chosen))}
            />
          )}
        </Region>
      ))}
    </>
  );
}
