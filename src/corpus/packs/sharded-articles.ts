import type { Report, Signature } from '../../core/model/report';
import { BLOCK_ARTICLES } from '../../core/pack/format';
import { readBlock, readSignature } from '../../core/pack/read-articles';
import type { ArticleAccess } from '../../core/pack/read-pack';
import type { ShardKind } from '../database/pack-stores';
import { signatureIn } from './shards';

/** Gets shards of one kind by their numbers; null for each that is not there. */
export type GetShards = (kind: ShardKind, numbers: readonly number[]) => Promise<readonly (Uint8Array | null)[]>;

/**
 * The articles of a pack for one search. What is not loaded reads as null and is noted; `load` gets it. Everything that was loaded stays, decoded,
 * as long as the search does, so that asking again costs nothing.
 */
export class ShardedArticles implements ArticleAccess {
  readonly #articles: number;
  readonly #get: GetShards;
  readonly #signatures = new Map<number, Signature | null>();
  readonly #texts = new Map<number, ReturnType<typeof readBlock>>();
  readonly #wantedSignatures = new Set<number>();
  readonly #wantedTexts = new Set<number>();

  constructor(articles: number, get: GetShards) {
    this.#articles = articles;
    this.#get = get;
  }

  readonly signatureAt = (article: number): Signature | null => {
    const held = this.#signatures.get(article);
    if (held === undefined && this.#isArticle(article)) this.#wantedSignatures.add(article);
    return held ?? null;
  };

  readonly reportAt = (article: number): Report | null => {
    const signature = this.signatureAt(article);
    const shard = Math.floor(article / BLOCK_ARTICLES);
    const held = this.#texts.get(shard);
    if (held === undefined && this.#isArticle(article)) this.#wantedTexts.add(shard);
    const record = held?.[article % BLOCK_ARTICLES];
    return signature && record ? { ...record, signature } : null;
  };

  /** Gets what was asked for in vain; false where nothing was. A shard that is not there counts as loaded, its articles as damaged. */
  async load(): Promise<boolean> {
    const articles = [...this.#wantedSignatures];
    const texts = [...this.#wantedTexts];
    this.#wantedSignatures.clear();
    this.#wantedTexts.clear();
    await Promise.all([this.#loadSignatures(articles), this.#loadTexts(texts)]);
    return articles.length + texts.length > 0;
  }

  #isArticle(article: number): boolean {
    return Number.isInteger(article) && article >= 0 && article < this.#articles;
  }

  async #loadSignatures(articles: readonly number[]): Promise<void> {
    const numbers = [...new Set(articles.map((article) => Math.floor(article / BLOCK_ARTICLES)))];
    const shards = await this.#get('signatures', numbers);
    const byNumber = new Map(numbers.map((number, index) => [number, shards[index] ?? null]));
    for (const article of articles) {
      const number = Math.floor(article / BLOCK_ARTICLES);
      const shard = byNumber.get(number);
      const inShard = Math.min(BLOCK_ARTICLES, this.#articles - number * BLOCK_ARTICLES);
      const bytes = shard && signatureIn(shard, article % BLOCK_ARTICLES, inShard);
      this.#signatures.set(article, bytes ? readSignature(bytes) : null);
    }
  }

  async #loadTexts(numbers: readonly number[]): Promise<void> {
    const shards = await this.#get('texts', numbers);
    numbers.forEach((number, index) => {
      const shard = shards[index];
      this.#texts.set(number, shard ? readBlock(shard) : []);
    });
  }
}
