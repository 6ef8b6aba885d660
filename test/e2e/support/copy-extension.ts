import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type Json = Record<string, unknown>;

/** A copy of a built extension that a test may change. */
export interface ExtensionCopy {
  readonly folder: string;
  /** Rewrites the manifest. */
  changeManifest(change: (manifest: Json) => Json): void;
  /** Adds a statement at the end of a script. */
  append(file: string, code: string): void;
  remove(): void;
}

/** Copies a built extension into a temporary folder. */
export function copyExtension(from: string): ExtensionCopy {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-extension-'));
  cpSync(from, folder, { recursive: true });
  const manifest = join(folder, 'manifest.json');
  return {
    folder,
    changeManifest: (change) => writeFileSync(manifest, JSON.stringify(change(JSON.parse(readFileSync(manifest, 'utf8')) as Json))),
    append: (file, code) => writeFileSync(join(folder, file), `${readFileSync(join(folder, file), 'utf8')}\n${code}\n`),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
