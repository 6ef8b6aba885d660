import { describe, expect, it } from 'vitest';
import { compare, FLOOD, tell } from './story';

const lines = FLOOD.page.text.split('\n\n');
const OWN = 'Northfold’s own river stayed in its bed on Monday, the county’s engineers said.';
const edited = { ...FLOOD.page, id: 'copy', outlet: 'Harbour Echo', text: [...lines.slice(0, 3), OWN, lines[4]].join('\n\n') };

describe('an edited copy of one text', () => {
  const { copyEdits, copiedHere } = compare(FLOOD.page, [tell(edited)]);

  it('shows what the other outlet added and cut, each where it stands', () => {
    expect(copyEdits.map(({ articleId, of }) => [articleId, of])).toEqual([['copy', 'page']]);
    expect(copyEdits[0]?.added.map(({ articleId, text }) => [articleId, text])).toEqual([['copy', OWN]]);
    expect(copyEdits[0]?.cut.map(({ articleId, text }) => [articleId, text])).toEqual([['page', lines[3]]]);
    for (const { start, end, text } of copyEdits[0]?.added ?? []) expect(edited.text.slice(start ?? 0, end ?? 0)).toBe(text);
  });

  it('marks the stretches of the page that both have', () => {
    const marked = copiedHere.map(({ start, end }) => FLOOD.page.text.slice(start, end));
    expect(marked).toHaveLength(2);
    expect(marked[0]?.startsWith(lines[0] ?? '?')).toBe(true);
    expect(marked.join()).not.toContain(lines[3]);
  });

  it('is none where two reports tell one story in their own words', () => {
    expect(compare(FLOOD.page, [tell(FLOOD.other)])).toMatchObject({ copyEdits: [], copiedHere: [] });
  });

  it('says nothing of a copy that changed no sentence', () => {
    expect(compare(FLOOD.page, [tell({ ...FLOOD.page, id: 'same', outlet: 'Harbour Echo' })]).copyEdits).toEqual([]);
  });
});
