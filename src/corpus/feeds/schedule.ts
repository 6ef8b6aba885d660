import type { RequestOutcome } from '../../core/model/request-outcome';

const MINUTE_MS = 60_000;
/** Time between two checks of a feed that answers; feed readers ask every 15 to 60 minutes. */
export const USUAL_WAIT_MS = 30 * MINUTE_MS;
/** Longest time between two checks, also of a feed that has not answered for long. */
export const LONGEST_WAIT_MS = 24 * 60 * MINUTE_MS;
/** How far a wait may lie from its mean, so that many readers do not ask at one moment. */
const JITTER = 0.1;

/** How a check ended, with what chance and clock say. `random` is in 0..1. */
export interface CheckEnd {
  readonly outcome: RequestOutcome;
  /** Failed checks before this one. */
  readonly failures: number;
  readonly retryAfterMs: number | null;
  /** The feed's own word on how long it stays the same, in ms; null for none. */
  readonly freshMs: number | null;
  readonly now: number;
  readonly random: number;
}

/** When a feed is asked next: after the usual wait, doubled with each failure; never before the server's own word. */
export function planNextCheck(end: CheckEnd): { readonly due: number; readonly failures: number } {
  const isGood = end.outcome === 'ok' || end.outcome === 'unchanged';
  const failures = isGood ? 0 : end.failures + 1;
  const mean = isGood ? Math.max(USUAL_WAIT_MS, end.freshMs ?? 0) : USUAL_WAIT_MS * 2 ** Math.min(failures, 10);
  const wait = Math.min(mean, LONGEST_WAIT_MS) * (1 - JITTER + 2 * JITTER * end.random);
  return { due: end.now + Math.max(wait, end.retryAfterMs ?? 0), failures };
}
