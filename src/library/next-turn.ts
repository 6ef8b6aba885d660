/** Ends this turn of the page, so that keys, clicks and frames come before what follows. */
export function nextTurn(): Promise<void> {
  return new Promise((resume) => setTimeout(resume));
}
