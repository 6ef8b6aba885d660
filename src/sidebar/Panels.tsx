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
  const panels = PANELS.map((panel) => ({ ...panel, found: panel.count(shown, whole) })).filter(({ found }) => found > 0);
  const [story, ...others] = panels;
  const goTo = (title: string): void => {
    const heading = headings.current.get(title);
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  };
  return (
    <>
      {panels.map(({ title, found, showsCount, Body }) => (
        <Region
          key={title}
          title={title}
          count={showsCount ? found : null}
          headingRef={(heading) => {
            if (heading) headings.current.set(title, heading);
            else headings.current.delete(title);
          }}
        >
          <Body comparison={shown} />
          {title === story?.title && (
            <Contents
              parts={others.map((other) => ({ title: other.title, count: other.found }))}
              onChoose={(chosen) => act(() => goTo(chosen))}
            />
          )}
        </Region>
      ))}
    </>
  );
}
