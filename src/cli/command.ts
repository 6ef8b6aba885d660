/** One command of `sidelight`. `run` resolves to the exit status and throws `UsageError` where the call is wrong. */
export interface Command {
  /** One line for the list of commands. */
  readonly summary: string;
  /** The whole help text. */
  readonly help: string;
  run(args: readonly string[]): Promise<number>;
}

/** The call itself was wrong: printed with the way to the help, exit status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
