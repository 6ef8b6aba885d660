import type { Runtime } from 'webextension-polyfill';
import { fail } from '../core/model/result';
import { browser } from './browser';
import type { Answer, DetectorCalls, InputOf, OffscreenCalls, OwnPageCalls, ReaderCalls, TabCalls, ValueOf } from './contract';

/** Who a message is for. Detector and reader share a page and its messages. */
export type Address = 'background' | 'detector' | 'reader' | 'offscreen';

interface Envelope {
  readonly to: Address;
  readonly verb: string;
  readonly input: unknown;
}

/** What one side answers, per verb. */
export type Handlers<Calls> = {
  readonly [Verb in keyof Calls]: (input: InputOf<Calls, Verb>, sender: Runtime.MessageSender) => Promise<Answer<ValueOf<Calls, Verb>>>;
};

/** A background that is just ending loses what is sent to it; the next message starts it anew. Waits between tries, in milliseconds. */
const TRY_AGAIN_AFTER_MS: readonly number[] = [150, 700];

/**
 * Calls the background from a script in a page, again where nobody answers: every verb of a tab may come twice. Never throws; `no-answer` where
 * the extension is gone.
 */
export function callFromTab<V extends keyof TabCalls & string>(
  verb: V,
  input: InputOf<TabCalls, V>,
): Promise<Answer<ValueOf<TabCalls, V>>> {
  return askAgain(() => settle(() => browser.runtime.sendMessage({ to: 'background', verb, input } satisfies Envelope)));
}

async function askAgain<T>(ask: () => Promise<Answer<T>>): Promise<Answer<T>> {
  let answer = await ask();
  for (const wait of TRY_AGAIN_AFTER_MS) {
    const isGone = browser.runtime?.id === undefined;
    if (answer.ok || answer.error.code !== 'no-answer' || isGone) return answer;
    await new Promise((resume) => setTimeout(resume, wait));
    answer = await ask();
  }
  return answer;
}

/** The only call whose second run would spoil the first one's answer: what was cleared is gone by then. */
const ONCE_ONLY: keyof OwnPageCalls = 'clearEverything';

/** Calls the background from the popup or the options page, again where nobody answers and twice does no harm. Never throws. */
export function callFromOwnPage<V extends keyof OwnPageCalls & string>(
  verb: V,
  input: InputOf<OwnPageCalls, V>,
): Promise<Answer<ValueOf<OwnPageCalls, V>>> {
  const ask = () =>
    settle<ValueOf<OwnPageCalls, V>>(() => browser.runtime.sendMessage({ to: 'background', verb, input } satisfies Envelope));
  return verb === ONCE_ONLY ? ask() : askAgain(ask);
}

/** Calls the detector of a tab's top frame. Never throws; `no-answer` where none runs. */
export function callDetector<V extends keyof DetectorCalls & string>(
  tabId: number,
  verb: V,
  input: InputOf<DetectorCalls, V>,
): Promise<Answer<ValueOf<DetectorCalls, V>>> {
  return settle(() => browser.tabs.sendMessage(tabId, { to: 'detector', verb, input } satisfies Envelope, { frameId: 0 }));
}

/** Calls the reader script of a tab's top frame. Never throws; `no-answer` where none runs. */
export function callReader<V extends keyof ReaderCalls & string>(
  tabId: number,
  verb: V,
  input: InputOf<ReaderCalls, V>,
): Promise<Answer<ValueOf<ReaderCalls, V>>> {
  return settle(() => browser.tabs.sendMessage(tabId, { to: 'reader', verb, input } satisfies Envelope, { frameId: 0 }));
}

/** Calls the page that nobody sees. Never throws; `no-answer` where it is not open. */
export function callOffscreen<V extends keyof OffscreenCalls & string>(
  verb: V,
  input: InputOf<OffscreenCalls, V>,
): Promise<Answer<ValueOf<OffscreenCalls, V>>> {
  return settle(() => browser.runtime.sendMessage({ to: 'offscreen', verb, input } satisfies Envelope));
}

/** Answers one message; the caller of the verb gets what the promise brings. */
export type Answerer = (verb: string, input: unknown, sender: Runtime.MessageSender) => Promise<Answer<unknown>>;

/** Answers every message that is for `address`, and no other. Returns how to stop. */
export function listen(address: Address, answer: Answerer): () => void {
  // The type knows listeners that always or never answer; the browser takes `undefined` as "somebody else's message".
  const onMessage = ((message: unknown, sender: Runtime.MessageSender, sendResponse: (value: unknown) => void): true | undefined => {
    if (!isEnvelope(message) || message.to !== address) return undefined;
    answer(message.verb, message.input, sender).then(sendResponse, (error: unknown) => sendResponse(fail('failed', String(error))));
    return true;
  }) as Runtime.OnMessageListenerCallback;
  browser.runtime.onMessage.addListener(onMessage);
  return () => browser.runtime.onMessage.removeListener(onMessage);
}

/** Answers from a table of handlers; `unknown-call` for a verb that is not in it. */
export function answerFrom<Calls>(handlers: Handlers<Calls>): Answerer {
  return async (verb, input, sender) => {
    if (!Object.hasOwn(handlers, verb)) return fail('unknown-call', `Nobody answers "${verb}" here.`);
    const handler: (input: never, sender: Runtime.MessageSender) => Promise<Answer<unknown>> = handlers[verb as keyof Calls];
    return await handler(input as never, sender);
  };
}

async function settle<T>(send: () => Promise<unknown>): Promise<Answer<T>> {
  try {
    const answer = await send();
    return isAnswer<T>(answer) ? answer : fail('no-answer', 'Sidelight did not answer.');
  } catch (error) {
    return fail('no-answer', error instanceof Error ? error.message : String(error));
  }
}

function isEnvelope(message: unknown): message is Envelope {
  return typeof message === 'object' && message !== null && 'to' in message && 'verb' in message && typeof message.verb === 'string';
}

function isAnswer<T>(value: unknown): value is Answer<T> {
  return typeof value === 'object' && value !== null && 'ok' in value && typeof value.ok === 'boolean';
}
