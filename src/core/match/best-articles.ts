/** An article of a pack by its number, with the cosine as the index sees it. */
export interface Candidate {
  readonly article: number;
  readonly score: number;
}

/** The bits of infinity, above those of every score. */
const INFINITE = 0x7f800000;

/** The best of many scored articles: a heap with the worst of those kept on top, so that a hundred thousand are gone through without a sort. */
export class BestArticles {
  /** As the bits of floats of 32 bits: from 0 on they stand in the order of the numbers, and comparing them takes a third of the time. */
  readonly #scores: Int32Array;
  readonly #articles: Uint32Array;
  #kept = 0;

  /** Keeps at most `most`. */
  constructor(most: number) {
    this.#scores = new Int32Array(most);
    this.#articles = new Uint32Array(most);
  }

  /** Takes the articles from `start` to before `end`, whose scores are not negative; those without one, or behind the number of scores, are none. */
  takeAll(scores: Float32Array, start: number, end: number): void {
    const bits = new Int32Array(scores.buffer, scores.byteOffset, scores.length);
    const last = Math.min(end, bits.length);
    let bar = this.#bar();
    for (let article = start; article < last; article++) {
      // The cast stands for a check: every place is inside the scores.
      const score = bits[article] as number;
      // An equal score with a higher number is worse, and numbers ascend.
      if (score <= bar) continue;
      this.#take(article, score);
      bar = this.#bar();
    }
  }

  /** Those kept, best first, ties by number. */
  finish(): Candidate[] {
    const scores = new Float32Array(this.#scores.buffer);
    const kept = Array.from({ length: this.#kept }, (_, place) => ({
      article: this.#articles[place] ?? 0,
      score: scores[place] ?? 0,
    }));
    return kept.sort((a, b) => b.score - a.score || a.article - b.article);
  }

  #bar(): number {
    if (this.#scores.length === 0) return INFINITE;
    return this.#kept < this.#scores.length ? 0 : (this.#scores[0] ?? 0);
  }

  #take(article: number, score: number): void {
    const isFull = this.#kept === this.#scores.length;
    const place = isFull ? 0 : this.#kept++;
    this.#scores[place] = score;
    this.#articles[place] = article;
    if (isFull) this.#sink();
    else this.#rise(place);
  }

  #rise(from: number): void {
    for (let place = from; place > 0; ) {
      const parent = (place - 1) >> 1;
      if (!this.#isWorse(place, parent)) return;
      this.#swap(place, parent);
      place = parent;
    }
  }

  #sink(): void {
    for (let place = 0; ; ) {
      let child = 2 * place + 1;
      if (child >= this.#kept) return;
      if (child + 1 < this.#kept && this.#isWorse(child + 1, child)) child++;
      if (!this.#isWorse(child, place)) return;
      this.#swap(child, place);
      place = child;
    }
  }

  #isWorse(a: number, b: number): boolean {
    const [x, y] = [this.#scores[a] ?? 0, this.#scores[b] ?? 0];
    return x < y || (x === y && (this.#articles[a] ?? 0) > (this.#articles[b] ?? 0));
  }

  #swap(a: number, b: number): void {
    const [score, article] = [this.#scores[a] ?? 0, this.#articles[a] ?? 0];
    this.#scores[a] = this.#scores[b] ?? 0;
    this.#articles[a] = this.#articles[b] ?? 0;
    this.#scores[b] = score;
    this.#articles[b] = article;
  }
}
