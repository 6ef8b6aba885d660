import type { Comparison } from '../core/model/comparison';
import type { ReadOutcome } from '../core/model/request-outcome';
import type { callFromTab } from '../messages/bus';
import type { Fetching } from '../sidebar/view';

/** Reports that are fetched at the same time; they stand on different hosts mostly. */
const AT_ONCE = 2;

/** Most reports that are fetched for one article without a click: as many as a large story's coverage shows before it is unfolded. */
const MOST_BY_ITSELF = 10;

/** The reports known by headline only that are to be fetched without a click, in the order of the coverage; `done` are those that were. */
export function chooseUnread({ coverage }: Comparison, done: ReadonlySet<string>): readonly string[] {
  const open = coverage.flatMap(({ id, isHeadlineOnly }) => (isHeadlineOnly && !done.has(id) ? [id] : []));
  return open.slice(0, Math.max(0, MOST_BY_ITSELF - done.size));
}

/** A run over reports that can be stopped: what is under way ends, nothing new begins. */
export interface FetchRun {
  stop(): void;
  /** Settles when nothing is under way any more, with the number of reports that were read. */
  readonly ended: Promise<number>;
}

/**
 * Has reports fetched one by one and tells after each how far it is. The background keeps nothing of the run: one that dies in the middle is asked
 * for the same report again, and what it had read is there.
 */
export function fetchReports(ids: readonly string[], call: typeof callFromTab, tell: (fetching: Fetching) => void): FetchRun {
  const queue = [...ids];
  const outcomes: Record<string, ReadOutcome> = {};
  let isStopped = false;
  const show = (isRunning: boolean) => tell({ asked: ids, outcomes: { ...outcomes }, isRunning });
  const work = async (): Promise<void> => {
    for (let id = queue.shift(); id !== undefined && !isStopped; id = queue.shift()) {
      const answer = await call('readReport', { id });
      outcomes[id] = answer.ok ? answer.value.outcome : 'unreachable';
      show(true);
    }
  };
  show(true);
  const ended = Promise.all(Array.from({ length: AT_ONCE }, work)).then(() => {
    show(false);
    return Object.values(outcomes).filter((outcome) => outcome === 'read' || outcome === 'paywalled').length;
  });
  return {
    ended,
    stop: () => {
      isStopped = true;
    },
  };
}
