#!/usr/bin/env node
import { isMainThread, workerData } from 'node:worker_threads';
import { answerAsCoder, CODER } from './coder-threads';
import { type Command, UsageError } from './command';
import { analyse } from './commands/analyse';
import { compare } from './commands/compare';
import { match } from './commands/match';
import { pack } from './commands/pack';
import { read } from './commands/read';

const COMMANDS: Readonly<Record<string, Command>> = { read, analyse, match, compare, pack };

const HELP = `sidelight: read, analyse, match and compare news articles with the engine of the Sidelight extension

${Object.entries(COMMANDS)
  .map(([name, { summary }]) => `  sidelight ${name.padEnd(8)} ${summary}`)
  .join('\n')}

sidelight COMMAND --help tells more. Nothing is ever sent anywhere.
`;

async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(HELP);
    return name === undefined ? 2 : 0;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) throw new UsageError(`unknown command "${name}", expected one of: ${Object.keys(COMMANDS).join(', ')}`);
  if (rest.includes('--help') || rest.includes('-h')) {
    process.stdout.write(`${command.help}\n`);
    return 0;
  }
  return await command.run(rest);
}

const isUsage = (error: unknown) =>
  error instanceof UsageError || (error instanceof Error && String((error as { code?: unknown }).code ?? '').startsWith('ERR_PARSE_ARGS'));

// A reader that closes the pipe early (`| head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

if (!isMainThread && workerData === CODER) answerAsCoder();
else
  main(process.argv.slice(2)).then(
    (status) => {
      process.exitCode = status;
    },
    (error: unknown) => {
      process.stderr.write(`sidelight: ${error instanceof Error ? error.message : String(error)}\n`);
      if (isUsage(error)) process.stderr.write('sidelight --help lists the commands\n');
      process.exitCode = isUsage(error) ? 2 : 1;
    },
  );
