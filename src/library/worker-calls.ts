import type { ImportState } from '../corpus/library/import-lines';

/** What the page asks its worker; one at a time. */
export type WorkerCall =
  | { readonly kind: 'import'; readonly file: Blob }
  | { readonly kind: 'export' }
  | { readonly kind: 'stories' }
  | { readonly kind: 'cancel' };

/** What the worker says: how far it is, what came of it, or why nothing did. */
export type WorkerWord =
  | { readonly kind: 'import-progress'; readonly state: ImportState }
  | { readonly kind: 'export-progress'; readonly share: number }
  | { readonly kind: 'done'; readonly value: unknown }
  | { readonly kind: 'failed'; readonly message: string };
