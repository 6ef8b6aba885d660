/** A field that is not what a record needs. The message names the field, what was expected and what stands there. */
export class FieldError extends Error {
  constructor(field: string, expected: string, found: unknown) {
    super(`${field || 'the record'}: expected ${expected}, found ${describe(found)}`);
    this.name = 'FieldError';
  }
}

/** Reads one JSON value at a named field: returns it typed or throws a `FieldError`. */
export type FieldReader<T> = (value: unknown, field: string) => T;

type ReadersOf<T> = { readonly [Key in keyof T]: FieldReader<T[Key]> };

const LONGEST_SHOWN = 60;

function describe(value: unknown): string {
  if (value === undefined) return 'nothing';
  const shown = JSON.stringify(value);
  return shown.length > LONGEST_SHOWN ? `${shown.slice(0, LONGEST_SHOWN)}…` : shown;
}

/** A string with at least one character and no blanks at its ends. */
export const readText: FieldReader<string> = (value, field) => {
  if (typeof value !== 'string' || value === '' || value.trim() !== value)
    throw new FieldError(field, 'a text without outer blanks', value);
  return value;
};

/** True or false. */
export const readFlag: FieldReader<boolean> = (value, field) => {
  if (typeof value !== 'boolean') throw new FieldError(field, 'true or false', value);
  return value;
};

/** A text of the given form; `expected` names the form in the error. */
export function readMatching(pattern: RegExp, expected: string): FieldReader<string> {
  return (value, field) => {
    if (typeof value !== 'string' || !pattern.test(value)) throw new FieldError(field, expected, value);
    return value;
  };
}

/** A finite number from `least` to `most`. */
export function readNumber(least: number, most: number): FieldReader<number> {
  return (value, field) => {
    if (typeof value !== 'number' || !Number.isFinite(value) || value < least || value > most) {
      throw new FieldError(field, `a number from ${least} to ${most}`, value);
    }
    return value;
  };
}

/** A whole number from `least` to `most`. */
export function readInteger(least: number, most: number): FieldReader<number> {
  return (value, field) => {
    if (!Number.isInteger(value)) throw new FieldError(field, `a whole number from ${least} to ${most}`, value);
    return readNumber(least, most)(value, field);
  };
}

/** One of the given words. */
export function readOneOf<const T extends string>(...words: readonly T[]): FieldReader<T> {
  return (value, field) => {
    const word = words.find((candidate) => candidate === value);
    if (word === undefined) throw new FieldError(field, `one of ${words.join(', ')}`, value);
    return word;
  };
}

/** What `reader` reads, or null. A missing field is an error all the same: unknown is said, not left out. */
export function readNullable<T>(reader: FieldReader<T>): FieldReader<T | null> {
  return (value, field) => (value === null ? null : reader(value, field));
}

/** What `reader` reads; the field may be absent, then it is null. For fields that few records have. */
export function readOptional<T>(reader: FieldReader<T>): FieldReader<T | null> {
  return (value, field) => (value === undefined || value === null ? null : reader(value, field));
}

/** A list of what `reader` reads, with at least `least` entries. */
export function readList<T>(reader: FieldReader<T>, least = 0): FieldReader<readonly T[]> {
  return (value, field) => {
    if (!Array.isArray(value)) throw new FieldError(field, 'a list', value);
    if (value.length < least) throw new FieldError(field, `a list of at least ${least}`, value);
    return value.map((entry, index) => reader(entry, `${field}[${index}]`));
  };
}

/** An object with exactly the given fields. A field that the record has and the reader does not know is an error. */
export function readObject<T extends object>(readers: ReadersOf<T>): FieldReader<T> {
  const known: ReadonlyMap<string, FieldReader<unknown>> = new Map(Object.entries<FieldReader<unknown>>(readers));
  return (value, field) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new FieldError(field, 'an object', value);
    const given = new Map(Object.entries(value));
    const nameOf = (key: string) => (field === '' ? key : `${field}.${key}`);
    const stray = [...given.keys()].find((key) => !known.has(key));
    if (stray !== undefined)
      throw new FieldError(nameOf(stray), `no such field (known: ${[...known.keys()].join(', ')})`, given.get(stray));
    return Object.fromEntries([...known].map(([key, reader]) => [key, reader(given.get(key), nameOf(key))])) as T;
  };
}
