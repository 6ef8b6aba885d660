import { describe, expect, it } from 'vitest';
import { analyse, compare, compareAnalyses, FLOOD, tell, withQuotes } from './story';

const courier = tell(FLOOD.other);
const echo = tell(FLOOD.third);

describe('a page beside its coverage', () => {
  const comparison = compare(FLOOD.page, [echo, courier]);

  it('lists coverage by time', () => {
    expect(comparison.coverage.map(({ id }) => id)).toEqual(['courier', 'echo']);
  });

  it('counts outlets with the page’s own, and texts that are independent', () => {
    expect([comparison.outlets, comparison.independentReports]).toEqual([3, 3]);
  });

  it('names what others report and the page lacks, the most widely carried with both outlets', () => {
    const repairs = comparison.missingHere.find(({ claim }) => claim.includes('12 million'));
    expect(repairs?.carriedBy).toBe(2);
    expect(repairs?.outlets).toEqual(['Coast Courier', 'Valley Echo']);
    expect(repairs?.evidence.map(({ articleId }) => articleId)).toEqual(['courier', 'echo']);
  });

  it('never calls missing what the page says in other words', () => {
    const claims = comparison.missingHere.map(({ claim }) => claim).join('\n');
    expect(claims).not.toContain('340 people');
    expect(claims).not.toContain('Three bridges');
  });

  it('tells what each report adds in the words of that report', () => {
    for (const entry of comparison.coverage) {
      const text = entry.id === 'courier' ? FLOOD.other.text : FLOOD.third.text;
      expect(entry.adds === null || text.includes(entry.adds)).toBe(true);
    }
    expect(comparison.coverage[0]?.adds).not.toBeNull();
  });

  it('finds what only the page tells', () => {
    expect(comparison.onlyHere.map(({ text }) => text).join()).toContain('two metres');
  });

  it('brings one speaker of two texts together and shows one statement in two wordings', () => {
    const page = withQuotes(analyse(FLOOD.page), [
      ['Jane Roe', 'We have opened the school hall and nobody will sleep in the cold tonight.'],
    ]);
    const other = withQuotes(analyse(FLOOD.other), [
      ['Jane Roe', 'The school hall is open, and nobody has to sleep in the cold tonight.'],
      ['Ana Silva', 'This dam was never inspected, and the ministry knew it.'],
    ]);
    const { speakers, quoteVariants } = compareAnalyses(page, [other]);
    expect(speakers.map(({ name, here, elsewhere }) => [name, here, elsewhere])).toEqual([
      ['Jane Roe', 1, 1],
      ['Ana Silva', 0, 1],
    ]);
    expect(quoteVariants.map(({ speaker, versions }) => [speaker, versions.map(({ articleId }) => articleId)])).toEqual([
      ['jane-roe', ['page', 'courier']],
    ]);
  });

  it('is the same whatever the order in which coverage was found', () => {
    expect(compare(FLOOD.page, [courier, echo])).toEqual(comparison);
  });
});

describe('without coverage', () => {
  it('tells only what was searched', () => {
    const comparison = compare(FLOOD.page, [], { story: null });
    expect(comparison.story).toBeNull();
    expect(comparison.searched.articles).toBe(0);
    for (const list of [comparison.coverage, comparison.speakers, comparison.missingHere, comparison.onlyHere, comparison.figures])
      expect(list).toEqual([]);
  });
});

describe('the page’s own record', () => {
  it('is no coverage, and its facts fill what the page does not say', () => {
    const { outlet: _, published: __, ...silent } = FLOOD.page;
    const record = tell(FLOOD.page, { id: 'record', kind: 'agency-copy' });
    const comparison = compare({ ...silent, id: 'tab' }, [record, courier], { self: record });
    expect(comparison.coverage.map(({ id }) => id)).toEqual(['courier']);
    expect(comparison.page).toMatchObject({ matchedAs: 'record', kind: 'agency-copy', outlet: { name: 'Northfold Post' } });
  });
});

describe('a story without an editor’s name', () => {
  it('is named by its first headline', () => {
    expect(compare(FLOOD.page, [echo, courier], { story: null }).story?.name).toBe(FLOOD.other.title);
  });
});

describe('evidence', () => {
  it('stands in its source word for word, wherever it is shown as such', () => {
    const texts = new Map([FLOOD.page, FLOOD.other, FLOOD.third].map(({ id, text }) => [id as string, text as string]));
    const comparison = compare(FLOOD.page, [echo, courier]);
    const shown = [
      ...comparison.missingHere.flatMap(({ evidence }) => evidence),
      ...comparison.quoteVariants.flatMap(({ versions }) => versions),
      ...comparison.speakers.flatMap(({ quotes }) => quotes),
      ...comparison.figures.flatMap(({ versions }) => versions),
      ...comparison.sourcing,
      ...comparison.unnamedSources,
      ...comparison.wordings.flatMap(({ versions }) => versions),
      ...comparison.sharedClaims.flatMap(({ carriers }) => carriers),
    ];
    expect(shown.length).toBeGreaterThan(4);
    for (const { articleId, text, start, end } of shown) expect(texts.get(articleId)?.slice(start ?? 0, end ?? 0)).toBe(text);
    for (const { text, start, end } of comparison.onlyHere) expect(FLOOD.page.text.slice(start, end)).toBe(text);
  });

  it('that does not stand in its text is not shown', () => {
    const forged = { ...courier, quotes: courier.quotes.map((quote) => ({ ...quote, text: `${quote.text} and more` })) };
    const comparison = compare(FLOOD.page, [forged]);
    expect(comparison.speakers.flatMap(({ quotes }) => quotes).filter(({ articleId }) => articleId === 'courier')).toEqual([]);
  });
});

describe('a record without text', () => {
  const summary = (text: string) => ({ text, wording: 'summary' as const, span: null, sentences: [], weight: 0.8, isBackground: false });

  it('gives its claims as summaries without a place', () => {
    const record = {
      ...courier,
      text: null,
      quotes: [],
      figures: [],
      claims: [summary('The ministry will send 40 army pumps to the harbour.')],
    };
    const [missing] = compare(FLOOD.page, [record]).missingHere;
    expect(missing).toMatchObject({ wording: 'summary', carriedBy: 1, evidence: [{ start: null, end: null, wording: 'summary' }] });
  });

  it('says nothing of a claim that the page carries', () => {
    const record = {
      ...courier,
      text: null,
      quotes: [],
      figures: [],
      claims: [summary('The river burst its banks and 340 people left their homes.')],
    };
    expect(compare(FLOOD.page, [record]).missingHere).toEqual([]);
  });
});
