import type { Comparison, CoverageEntry } from '../core/model/comparison';

/** Lines of one section that are shown; the sidebar shows all. */
const MOST_LINES = 8;

const nameOf = ({ outlet, repostedOn }: Pick<CoverageEntry, 'outlet' | 'repostedOn'>) =>
  `${outlet?.name ?? 'unknown outlet'}${repostedOn === null ? '' : `, reposted on ${repostedOn}`}`;

function section(title: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const rest = lines.length - MOST_LINES;
  const shown = lines.slice(0, MOST_LINES).map((line) => `  ${line}`);
  return ['', `${title} (${lines.length})`, ...shown, ...(rest > 0 ? [`  and ${rest} more`] : [])];
}

function coverageLine(entry: CoverageEntry): string {
  const copy = entry.sameTextAs === null ? '' : `, same text to ${Math.round(entry.overlap * 100)}%`;
  return `${entry.published?.value ?? 'time unknown'}  ${nameOf(entry)}: ${entry.title ?? 'no headline known'} [${entry.kind}${copy}]`;
}

function namesByArticle(comparison: Comparison): (articleId: string) => string {
  const names = new Map<string, string>(comparison.coverage.map((entry) => [entry.id, nameOf(entry)]));
  for (const id of [comparison.page.id, comparison.page.matchedAs]) if (id !== null) names.set(id, 'this article');
  return (articleId) => names.get(articleId) ?? articleId;
}

/** A comparison as lines for a terminal: the sidebar's panels in their order; with nothing found, what was searched. */
export function formatComparison(comparison: Comparison): string[] {
  const { page, story, searched } = comparison;
  const name = namesByArticle(comparison);
  const head = [
    page.title ?? page.id,
    `${nameOf(page)}, ${page.published?.value ?? 'time unknown'}`,
    '',
    story === null
      ? 'Nothing to compare with'
      : `${story.name}: ${comparison.outlets} outlets, ${comparison.independentReports} independent reports`,
    `Searched ${searched.articles} articles from ${searched.outlets} outlets, ${searched.from ?? 'unknown'} to ${searched.to ?? 'unknown'}`,
  ];
  return [
    ...head,
    ...section('Coverage', comparison.coverage.map(coverageLine)),
    ...section(
      'Speakers',
      comparison.speakers.map(({ name: who, role, here, elsewhere, outlets }) => {
        const title = role === null ? who : `${who} (${role})`;
        return `${title}: ${here} here, ${elsewhere} elsewhere${outlets.length === 0 ? '' : `, in ${outlets.join('; ')}`}`;
      }),
    ),
    ...section(
      'Same quote, different words',
      comparison.quoteVariants.flatMap(({ versions }) => versions.map((one) => `${name(one.articleId)}: “${one.text}”`)),
    ),
    ...section(
      'Not in this article',
      comparison.missingHere.map(({ claim, outlets }) => `${claim} [${outlets.join('; ')}]`),
    ),
    ...section(
      'Only here',
      comparison.onlyHere.map(({ text }) => text),
    ),
    ...section(
      'Figures that differ',
      comparison.figures.map(
        ({ about, versions }) => `${about}: ${versions.map((one) => `${name(one.articleId)} “${one.text}”`).join(' / ')}`,
      ),
    ),
    ...section(
      'Other words for the same thing',
      comparison.wordings.map(({ versions }) => versions.map((one) => `${one.word} (${name(one.articleId)})`).join(' / ')),
    ),
    ...section(
      'Which report says what',
      comparison.sharedClaims.map(({ claim, carriers }) => `${claim} [${carriers.map(({ articleId }) => name(articleId)).join('; ')}]`),
    ),
    ...section(
      'What copies changed',
      comparison.copyEdits.map(
        ({ articleId, of, added, cut }) => `${name(articleId)} beside ${name(of)}: ${added.length} sentences added, ${cut.length} left out`,
      ),
    ),
    ...section(
      'Who actually reported it',
      comparison.sourcing.map(({ articleId, reliesOn }) => `${name(articleId)} relies on ${reliesOn}`),
    ),
  ];
}
