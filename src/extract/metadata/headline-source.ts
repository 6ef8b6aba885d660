import type { FieldSource } from '../../core/model/article';
import { own, textOf } from './json-ld';
import type { PageFacts } from './page-facts';
import { squash } from './squash';

/** The best source that has a headline in these words; `text` where only the article's own text has it, null for no headline. */
export function headlineSource({ meta, article, heading, document }: PageFacts, headline: string | null): FieldSource | null {
  const wanted = squash(headline ?? '');
  if (wanted === '') return null;
  const has = (value: string | null | undefined) => squash(value ?? '').includes(wanted);
  if (has(heading?.textContent)) return 'headline';
  if (article && has(textOf(own(article, 'headline')))) return 'json-ld';
  return [meta.first('og:title'), meta.first('twitter:title'), document.title].some(has) ? 'meta' : 'text';
}
