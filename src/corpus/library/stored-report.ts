import type { Report } from '../../core/model/report';
import { ByteWriter } from '../../core/pack/bytes';
import { encodeSignature } from '../../core/pack/encode-signature';
import type { StoredReport } from '../database/library-stores';

/** A report as the library stores it, under its article's id; `coded` is its signature's bytes where they are at hand. */
export function storedReport(id: string, { signature, text: _, ...report }: Report, coded?: Uint8Array): StoredReport {
  if (coded) return { report: { ...report, id }, signature: coded };
  const out = new ByteWriter();
  encodeSignature(signature, out);
  return { report: { ...report, id }, signature: out.finish() };
}
