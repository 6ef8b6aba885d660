import { useEffect, useState } from 'preact/hooks';
import { fail, succeed } from '../core/model/result';
import type { callFromOwnPage } from '../messages/bus';
import type { Answer, PageStatus } from '../messages/contract';

/** How long the popup waits between an answer that is not final and its next question, in ms. */
const ASK_AGAIN_MS = 400;
/** How long the popup waits for one answer, in ms: a background that ends while it answers may lose the question. */
const LOST_AFTER_MS = 4000;
/** How many questions at most: a page that is not read by then, 12 s at the least, will not be. */
const MOST_ASKS = 30;

interface Known {
  /** Null until the first answer. */
  readonly status: PageStatus | null;
  /** Why the last question has no answer; null where it has one. */
  readonly problem: string | null;
}

/** What is known of the page in front, and how to ask again. */
export interface AskedStatus extends Known {
  /** Asks at once, as after a click that changes the answer. */
  askAgain(): void;
}

/** Asks for the status of a tab until it is final. Each question waits for the answer before it, so that a slow answer is never dropped. */
export function usePageStatus(tabId: number | null, call: typeof callFromOwnPage): AskedStatus {
  const [known, setKnown] = useState<Known>({ status: null, problem: null });
  const [round, setRound] = useState(0);

  useEffect(() => {
    let isGone = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = async (turn: number): Promise<void> => {
      const answer = tabId === null ? succeed({ state: 'no-web-page' } as const) : await inTime(call('pageStatus', { tabId }));
      if (isGone) return;
      setKnown((last) => (answer.ok ? { status: answer.value, problem: null } : { ...last, problem: answer.error.message }));
      if (turn < MOST_ASKS && !(answer.ok && isFinal(answer.value))) timer = setTimeout(() => void ask(turn + 1), ASK_AGAIN_MS);
    };
    void ask(1);
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, [tabId, call, round]);

  return { ...known, askAgain: () => setRound((count) => count + 1) };
}

function isFinal({ state }: PageStatus): boolean {
  return state !== 'reading' && state !== 'not-reached';
}

async function inTime(asked: Promise<Answer<PageStatus>>): Promise<Answer<PageStatus>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Answer<PageStatus>>((settle) => {
    timer = setTimeout(() => settle(fail('no-answer', 'Sidelight did not answer.')), LOST_AFTER_MS);
  });
  const answer = await Promise.race([asked, late]);
  clearTimeout(timer);
  return answer;
}
