import { listOf, own, textOf } from './json-ld';
import type { PageFacts } from './page-facts';
import { plainText } from './plain-text';

/** An article that opens an outlet's name ("The", "Der", "Le"), and no person's. */
export const OPENING_ARTICLE = /^(?:the|der|die|das|le|la|les|el|los|las|il|lo|o|de|het)\s/i;

/** What a page calls its site and its publisher, as printed; empty where it names neither. */
export function siteNamesOf({ meta, article }: PageFacts): readonly string[] {
  const publishers = article ? listOf(own(article, 'publisher')).map(textOf) : [];
  return [meta.first('og:site_name'), meta.first('publisher'), ...publishers].flatMap((name) => plainText(name) ?? []);
}
