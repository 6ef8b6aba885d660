import { FieldError } from './field-readers';
import type { SeedRecord, SeedSignature, SeedTime } from './seed-record';

/** Longest anchor in words: long enough to find a sentence, too short to be the outlet's text. */
const MAX_ANCHOR_WORDS = 6;
/** Longest verbatim phrase outside a speaker's own words, in words. */
const MAX_PHRASE_WORDS = 7;
const LENGTH_OF = { year: 4, month: 7, day: 10, minute: 16 } as const;

const countWords = (text: string) => text.split(/\s+/u).length;

/** Checks what no single field shows: that the parts of a record fit together. Throws a `FieldError` at the first that does not. */
export function checkRecord(record: SeedRecord): void {
  checkTime(record.published, 'published');
  record.posts.forEach((post, index) => {
    checkTime(post.published, `posts[${index}].published`);
    checkLength(post.first, MAX_ANCHOR_WORDS, `posts[${index}].first`);
    checkLength(post.last, MAX_ANCHOR_WORDS, `posts[${index}].last`);
  });
  if (record.posts.length > 0 && record.kind !== 'live-blog')
    throw new FieldError('posts', 'none, as the kind is no live-blog', record.posts);
  checkSpeakers(record);
  checkQuotes(record);
  record.reliances.forEach((reliance, index) => {
    if (reliance.wording === 'verbatim') checkLength(reliance.text, MAX_PHRASE_WORDS, `reliances[${index}].text`);
  });
  record.claims.forEach((claim, index) => {
    claim.anchors.forEach((anchor, at) => {
      checkLength(anchor, MAX_ANCHOR_WORDS, `claims[${index}].anchors[${at}]`);
    });
  });
  if (record.signature) checkSignature(record.signature, record);
}

function checkTime(time: SeedTime | null, field: string): void {
  if (!time) return;
  const length = LENGTH_OF[time.precision];
  const fits = time.precision === 'minute' ? time.value.length > length : time.value.length === length;
  if (!fits || Number.isNaN(Date.parse(time.value)))
    throw new FieldError(`${field}.value`, `a time known to the ${time.precision}`, time.value);
}

function checkLength(text: string, most: number, field: string): void {
  if (countWords(text) > most) throw new FieldError(field, `at most ${most} words`, text);
}

function checkSpeakers({ speakers }: SeedRecord): void {
  const ids = new Set<string>();
  speakers.forEach((speaker, index) => {
    if (ids.has(speaker.id)) throw new FieldError(`speakers[${index}].id`, 'an id that no other speaker of the record has', speaker.id);
    ids.add(speaker.id);
  });
}

function checkQuotes({ speakers, quotes }: SeedRecord): void {
  const ids = new Set(speakers.map((speaker) => speaker.id));
  quotes.forEach((quote, index) => {
    const field = `quotes[${index}]`;
    if (quote.speaker !== null && !ids.has(quote.speaker))
      throw new FieldError(`${field}.speaker`, 'the id of a speaker of this record', quote.speaker);
    if (quote.unnamed && quote.speaker !== null) throw new FieldError(`${field}.speaker`, 'null, as the source is unnamed', quote.speaker);
    // Words without marks are the outlet's wording, so only a phrase of them may stand here.
    if (quote.kind === 'indirect') checkLength(quote.text, MAX_PHRASE_WORDS, `${field}.text`);
  });
}

function checkSignature(signature: SeedSignature, { claims, posts }: SeedRecord): void {
  const lists = { title: signature.title, bigrams: signature.bigrams, shingles: signature.shingles };
  for (const [name, hashes] of Object.entries(lists)) checkAscending(hashes, `signature.${name}`);
  for (const name of ['terms', 'lead', 'entities'] as const) {
    checkAscending(
      signature[name].map(([hash]) => hash),
      `signature.${name}`,
    );
  }
  signature.sentences.forEach((sentence, index) => {
    checkAscending(sentence.terms, `signature.sentences[${index}].terms`);
    if (sentence.post !== null && sentence.post >= posts.length) {
      throw new FieldError(`signature.sentences[${index}].post`, `a post of this record (0 to ${posts.length - 1})`, sentence.post);
    }
  });
  if (signature.claims.length !== claims.length) {
    throw new FieldError(
      'signature.claims',
      `one entry for each of the ${claims.length} claims: run npm run seeds`,
      signature.claims.length,
    );
  }
  signature.claims.forEach((indices, claim) => {
    const stray = indices.find((index) => index >= signature.sentences.length);
    if (stray !== undefined) throw new FieldError(`signature.claims[${claim}]`, 'indices of sentences of the signature', stray);
  });
}

function checkAscending(hashes: readonly number[], field: string): void {
  const at = hashes.findIndex((hash, index) => index > 0 && hash <= (hashes[index - 1] ?? 0));
  if (at > 0) throw new FieldError(`${field}[${at}]`, 'ascending hashes without repeats', hashes[at]);
}
