import { Icon } from './Icon';
import { safeUrl } from './report-url';

interface HeadlineProps {
  readonly title: string | null;
  readonly url: string | null;
}

/** A headline as text, leading to its report where the address is one that a link may lead to. */
export function Headline({ title, url }: HeadlineProps) {
  const href = safeUrl(url);
  const text = title === null ? <span class="unknown">no headline known</span> : <span dir="auto">{title}</span>;
  return (
    <h4 class="headline">
      {href === null ? (
        text
      ) : (
        <a href={href} target="_blank" rel="noopener noreferrer">
          {text}
          <span class="unseen"> (opens in a new tab)</span>
          <Icon name="away" />
        </a>
      )}
    </h4>
  );
}
