import { useState } from 'preact/hooks';
import type { callFromOwnPage } from '../messages/bus';
import type { PageStatus } from '../messages/contract';
import { Mark } from '../sidebar/parts/Mark';
import { PageFeeds } from './PageFeeds';
import { StatusText } from './StatusText';
import { usePageStatus } from './use-page-status';

/** What the popup needs from outside. */
interface PopupProps {
  /** The tab in front; null where there is none. */
  readonly tabId: number | null;
  readonly call: typeof callFromOwnPage;
  allowAllSites(): Promise<boolean>;
  allowHosts(hosts: readonly string[]): Promise<boolean>;
  openOptions(): Promise<void>;
  close(): void;
}

/** The status of the page in front, and what the reader can do about it. */
export function Popup({ tabId, call, allowAllSites, allowHosts, openOptions, close }: PopupProps) {
  const { status, problem: unanswered, askAgain } = usePageStatus(tabId, call);
  const [refused, setRefused] = useState<string | null>(null);
  const problem = refused ?? unanswered;

  const act = async (run: () => Promise<{ readonly ok: boolean; readonly error?: { readonly message: string } }>): Promise<boolean> => {
    const answer = await run();
    setRefused(answer.ok ? null : (answer.error?.message ?? null));
    askAgain();
    return answer.ok;
  };
  const open = async (): Promise<void> => {
    if (tabId !== null && (await act(() => call('openSidebar', { tabId })))) close();
  };
  const setSite = (site: string, isOn: boolean) => void act(() => call('setSite', { site, isOn }));
  const setPaused = (isPaused: boolean) => void act(() => call('setPaused', { isPaused }));
  const allow = (): void => {
    allowAllSites().then(askAgain, (error: unknown) =>
      setRefused(`The browser did not ask: ${error instanceof Error ? error.message : error}`),
    );
  };

  return (
    <>
      <header>
        <Mark />
        <h1>Sidelight</h1>
        {status && 'site' in status && status.site !== null && <p class="site">{status.site}</p>}
      </header>
      <section aria-live="polite" aria-label="This page">
        {status ? <StatusText status={status} /> : <p>Asking…</p>}
        {problem !== null && (
          <p class="problem" role="alert">
            {problem}
          </p>
        )}
        {status && <PageButtons status={status} open={() => void open()} setSite={setSite} setPaused={setPaused} allow={allow} />}
      </section>
      {tabId !== null && (status?.state === 'compared' || status?.state === 'no-article') && (
        <PageFeeds tabId={tabId} call={call} allowHosts={allowHosts} />
      )}
      <footer>
        {status && status.state !== 'paused' && (
          <button type="button" class="quiet" onClick={() => setPaused(true)}>
            Pause everywhere
          </button>
        )}
        <button type="button" class="quiet" onClick={() => void openOptions().then(close)}>
          Options
        </button>
      </footer>
    </>
  );
}

interface ButtonsProps {
  readonly status: PageStatus;
  open(): void;
  setSite(site: string, isOn: boolean): void;
  setPaused(isPaused: boolean): void;
  allow(): void;
}

function PageButtons({ status, open, setSite, setPaused, allow }: ButtonsProps) {
  const turnOff = (site: string) => (
    <button type="button" onClick={() => setSite(site, false)}>
      Turn off on this site
    </button>
  );
  const primary = (label: string, run: () => void) => (
    <button type="button" class="primary" onClick={run}>
      {label}
    </button>
  );
  switch (status.state) {
    case 'compared':
    case 'failed':
    case 'reading':
      return (
        <div class="buttons">
          {primary('Open the sidebar', open)}
          {turnOff(status.site)}
        </div>
      );
    case 'no-article':
      return (
        <div class="buttons">
          <button type="button" onClick={open}>
            Compare it all the same
          </button>
          {turnOff(status.site)}
        </div>
      );
    case 'paused':
      return <div class="buttons">{primary('Go on', () => setPaused(false))}</div>;
    case 'off':
      return <div class="buttons">{primary('Turn on for this site', () => setSite(status.site, true))}</div>;
    case 'not-permitted':
      return (
        <div class="buttons">
          {primary('Allow on all sites', allow)}
          {status.site !== null && (
            <button type="button" onClick={open}>
              Compare this page only
            </button>
          )}
        </div>
      );
    case 'not-reached':
    case 'no-web-page':
      return null;
  }
}
