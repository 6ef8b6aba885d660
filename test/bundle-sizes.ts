import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * The most that each part may weigh, gzipped, in kB (1,000 bytes). The detector runs on every page of the web, so it is measured in
 * single kilobytes; the others may grow by about a fifth over what they weighed when the limit was set before somebody must look.
 */
const LIMITS_KB: Readonly<Record<string, number>> = {
  'src/content/detector.js': 5,
  'src/content/reader.js': 80,
  // Of these feedsmith, which reads feeds, weighs 69, and the table of outlets 36. One script: what pages share with it is in it once more.
  background: 450,
  'page reader': 53,
  // The engine once more, in the writer and in the hands of an import, these with the table of outlets (45): analysed and grouped beside the page, loaded when the library's page is opened.
  'library worker': 360,
  'extension pages': 90,
  'everything else': 400,
};

const FOLDER = resolve(import.meta.dirname, '../dist/chrome');

/** The part of the limits that a built file counts for. */
function partOf(path: string, background: string): string {
  if (path in LIMITS_KB) return path;
  if (path === background) return 'background';
  // Reads fetched reports: Chrome's page that nobody sees, and in Firefox a part of the background that is loaded for them.
  if (/(^|\/)(extract-article-[\w-]+\.js|offscreen-[\w-]+\.js|offscreen\/index\.html)$/.test(path)) return 'page reader';
  if (/(^|\/)(library-worker|import-hand)-[\w-]+\.js$/.test(path)) return 'library worker';
  return /\.(js|css|html)$/.test(path) ? 'extension pages' : 'everything else';
}

function main(): void {
  const manifest = JSON.parse(readFileSync(join(FOLDER, 'manifest.json'), 'utf8')) as { background: { service_worker: string } };
  const weights = new Map(Object.keys(LIMITS_KB).map((part) => [part, 0]));
  for (const file of readdirSync(FOLDER, { recursive: true, withFileTypes: true })) {
    if (!file.isFile()) continue;
    const path = join(file.parentPath, file.name);
    const part = partOf(relative(FOLDER, path).replaceAll('\\', '/'), manifest.background.service_worker);
    weights.set(part, (weights.get(part) ?? 0) + gzipSync(readFileSync(path)).length / 1000);
  }
  for (const [part, kb] of weights) {
    const limit = LIMITS_KB[part] ?? 0;
    const isMissing = kb === 0;
    console.log(
      `${kb > limit || isMissing ? 'FAILED' : 'ok    '} ${part.padEnd(22)} ${kb.toFixed(1).padStart(7)} kB of ${limit} kB gzipped`,
    );
    if (kb > limit || isMissing) process.exitCode = 1;
  }
}

main();
