import type { PageKind } from '../messages/contract';

/** Where the detector leaves its last answer for the reader script: both run in the extension's own world of the page. */
const KEPT = Symbol.for('sidelight.kind');

interface Kept {
  readonly address: string;
  readonly kind: PageKind;
}

/** Keeps what the page at an address was just decided to be. */
export function keepKind(kept: Kept): void {
  Reflect.set(globalThis, KEPT, kept);
}

/** What the detector last decided on the page at this address; undefined where it found no article there or has not looked. */
export function keptKind(address: string): PageKind | undefined {
  const kept: Kept | undefined = Reflect.get(globalThis, KEPT);
  return kept?.address === address && kept.kind !== 'neither' ? kept.kind : undefined;
}
