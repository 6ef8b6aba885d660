/** The value of a call that can fail across a context boundary. Error objects do not survive every boundary; this does. */
export type Result<T, Code extends string = string> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: Failure<Code> };

/** A failure with a closed code for the caller and a sentence for the reader that names what was wrong and what was expected. */
export interface Failure<Code extends string = string> {
  readonly code: Code;
  readonly message: string;
}

/** Wraps a value as a success. */
export function succeed<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

/** Makes a failure of a closed code. */
export function fail<Code extends string>(code: Code, message: string): { readonly ok: false; readonly error: Failure<Code> } {
  return { ok: false, error: { code, message } };
}
