import type { Report } from '../model/report';
import { type CodedArticle, codeArticle } from './code-article';
import { UNDATED } from './format';
import { PackBuilder, type PackTitle } from './pack-builder';

/** How many days of reports lie in one file of a published corpus. */
export type ShardSpan = 'day' | 'month' | 'year';

/** A file of a published corpus. */
export interface BuiltShard {
  /** The days it covers, as a prefix of ISO 8601: `2024-11-17`, `2024-11`, `2024`; `undated` for reports without a date. */
  readonly days: string;
  /** First and last day on which its reports can have been published, ISO 8601; null for the undated. */
  readonly from: string | null;
  readonly to: string | null;
  readonly articles: number;
  readonly bytes: Uint8Array;
}

interface OpenShard {
  readonly builder: PackBuilder;
  first: number;
  last: number;
  articles: number;
}

const MS_A_DAY = 86_400_000;
const LETTERS: Readonly<Record<ShardSpan, number>> = { day: 10, month: 7, year: 4 };
const UNDATED_DAYS = 'undated';

const isoDay = (day: number) => new Date(day * MS_A_DAY).toISOString().slice(0, 10);

/** Sorts reports into packs by the first day on which they can have been published. The same reports give the same bytes in any order. */
export class ShardBuilder {
  readonly #shards = new Map<string, OpenShard>();
  readonly #span: ShardSpan;

  constructor(span: ShardSpan) {
    this.#span = span;
  }

  /** Adds a report whose id was not added before. Throws for a signature that another engine made. */
  add(report: Report): void {
    this.addCoded(codeArticle(report));
  }

  /** The same for a report that was coded before, perhaps by another thread. */
  addCoded(article: CodedArticle): void {
    const { first, last } = article;
    const days = first === UNDATED ? UNDATED_DAYS : isoDay(first).slice(0, LETTERS[this.#span]);
    const shard = this.#shards.get(days) ?? { builder: new PackBuilder(), first, last, articles: 0 };
    this.#shards.set(days, shard);
    shard.builder.addCoded(article);
    shard.articles++;
    shard.first = Math.min(shard.first, first);
    shard.last = Math.max(shard.last, last);
  }

  /** The shards by day, the undated last, each made when it is asked for. */
  *finish({ name, licence }: Pick<PackTitle, 'name' | 'licence'>): Generator<BuiltShard> {
    for (const days of [...this.#shards.keys()].sort()) {
      const shard = this.#shards.get(days);
      if (!shard) continue;
      const isDated = days !== UNDATED_DAYS;
      const [from, to] = isDated ? [isoDay(shard.first), isoDay(shard.last)] : [null, null];
      yield { days, from, to, articles: shard.articles, bytes: shard.builder.finish({ name, licence, stories: [] }) };
    }
  }
}
