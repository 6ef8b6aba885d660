import { measurePack } from './measure-pack';
import { measurePeer } from './measure-peer';

// One engine in a process of its own, so that its memory is its own: measure.ts ENGINE WINDOWS PACK prints figures as JSON.
async function main([engine = '', windows = '', packFile = '']: readonly string[]): Promise<void> {
  const figures = engine === 'sidelight' ? await measurePack(windows, packFile) : await measurePeer(engine, windows);
  process.stdout.write(JSON.stringify(figures));
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
