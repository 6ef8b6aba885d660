import type { Report } from '../model/report';
import { PackBuilder, type PackTitle } from './pack-builder';

/** What goes into a pack. Reports whose signatures another engine made are refused. */
export interface PackContent extends PackTitle {
  readonly reports: readonly Report[];
}

/** Writes a pack. The same content gives the same bytes everywhere, whatever the order of the reports; of equal ids the first stays. */
export function writePack({ reports, ...title }: PackContent): Uint8Array {
  const builder = new PackBuilder();
  for (const report of reports) builder.add(report);
  return builder.finish(title);
}
