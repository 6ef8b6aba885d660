import type { RequestOutcome } from '../../core/model/request-outcome';

/** The outcome that an answer's status stands for. */
export function outcomeOfStatus(status: number): RequestOutcome {
  if (status === 304) return 'unchanged';
  if (status >= 200 && status < 300) return 'ok';
  if (status >= 300 && status < 400) return 'redirected';
  if (status === 429 || status === 503) return 'busy';
  return status >= 500 ? 'server-error' : 'refused';
}
