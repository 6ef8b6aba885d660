import { ENGINE } from '../analyse/signature';
import { dayRangeOf } from '../match/day-range';
import { textTermsOf, textVectorOf } from '../match/term-weights';
import type { Report } from '../model/report';
import { ByteWriter } from './bytes';
import { encodeSignature } from './encode-signature';
import { UNDATED } from './format';
import { type IndexedTerms, pickIndexedTerms } from './postings';
import { encodeUtf8 } from './utf8';

/** An article as a pack is built of it: so small that 100,000 fit into memory, and of bytes, so that threads can hand it over. */
export interface CodedArticle {
  readonly id: string;
  /** First and last day on which it can have been published; both `UNDATED` where nothing is known. */
  readonly first: number;
  readonly last: number;
  readonly date: string | null;
  readonly outlet: string | null;
  readonly indexed: IndexedTerms;
  readonly signature: Uint8Array;
  readonly record: Uint8Array;
}

/** Codes a report. Throws for a signature that another engine made. */
export function codeArticle(report: Report): CodedArticle {
  const { signature, ...record } = report;
  const { id, published, outlet } = report;
  if (signature.engine !== ENGINE) throw new Error(`report ${id}: its signature was made by ${signature.engine}, not ${ENGINE}`);
  const coded = new ByteWriter();
  encodeSignature(signature, coded);
  return {
    id,
    ...(dayRangeOf(published) ?? { first: UNDATED, last: UNDATED }),
    date: published?.value.slice(0, 10) ?? null,
    outlet: outlet?.name ?? null,
    indexed: pickIndexedTerms(textVectorOf(textTermsOf(signature))),
    signature: coded.finish(),
    record: encodeUtf8(JSON.stringify(record)),
  };
}
