import { useId, useState } from 'preact/hooks';
import type { OfferedFeed } from '../../../messages/feed-calls';
import { countOf } from '../../../sidebar/parts/count-words';

interface ChooserProps {
  readonly offers: readonly OfferedFeed[];
  readonly have: readonly string[];
  add(feeds: readonly OfferedFeed[]): Promise<boolean>;
}

const REGIONS = new Intl.DisplayNames(['en'], { type: 'region' });
const LANGUAGES = new Intl.DisplayNames(['en'], { type: 'language' });

/** Feeds to tick, by country, with a field that narrows the list. What is ticked stays ticked while the list is narrowed. */
export function FeedChooser({ offers, have, add }: ChooserProps) {
  const [filter, setFilter] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const filterId = useId();
  const open = offers.filter(({ address }) => !have.includes(address));
  const shown = open.filter((feed) => describe(feed).toLowerCase().includes(filter.trim().toLowerCase()));
  const ticked = open.filter(({ address }) => chosen.has(address));
  const tick = (addresses: readonly string[], isOn: boolean): void => {
    const next = new Set(chosen);
    for (const address of addresses) isOn ? next.add(address) : next.delete(address);
    setChosen(next);
  };
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (ticked.length > 0 && (await add(ticked))) setChosen(new Set());
  };
  return (
    <form class="chooser" onSubmit={(event) => void submit(event)}>
      <label for={filterId}>Outlet, country or language</label>
      <input
        id={filterId}
        type="text"
        autocomplete="off"
        spellcheck={false}
        value={filter}
        onInput={({ currentTarget }) => setFilter(currentTarget.value)}
      />
      <ul class="offers" aria-label="Outlets">
        {shown.map((feed) => (
          <li key={feed.address}>
            <label class="choice">
              <input
                type="checkbox"
                checked={chosen.has(feed.address)}
                onChange={({ currentTarget }) => tick([feed.address], currentTarget.checked)}
              />
              <span>
                <bdi>{feed.name}</bdi>
                <small>{[placeOf(feed), feed.hosts.join(', ')].filter(Boolean).join('; ')}</small>
              </span>
            </label>
          </li>
        ))}
      </ul>
      {shown.length === 0 && <p>{open.length === 0 ? 'You have all of them.' : 'None has that name.'}</p>}
      <button
        type="button"
        disabled={shown.length === 0}
        onClick={() =>
          tick(
            shown.map(({ address }) => address),
            true,
          )
        }
      >
        Tick all {shown.length} shown
      </button>
      <button type="submit" class="primary" disabled={ticked.length === 0}>
        Add {countOf(ticked.length, 'feed')}
      </button>
    </form>
  );
}

function placeOf({ country, language }: OfferedFeed): string {
  return [country && REGIONS.of(country), language && LANGUAGES.of(language)].filter(Boolean).join(', ');
}

function describe(feed: OfferedFeed): string {
  return `${feed.name} ${placeOf(feed)} ${feed.address}`;
}
