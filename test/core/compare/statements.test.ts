import { describe, expect, it } from 'vitest';
import { createWordReader } from '../../../src/core/compare/sentence-words';
import { statementsOf } from '../../../src/core/compare/statements';
import { tell } from './story';

const TEXT = [
  'The River Arle burst its banks in Easterby on Monday.',
  'Boats brought pensioners out of houses in the town.',
  'Yes.',
  'Minister Paul Winter promised new walls along the river, but engineers surveyed the old dam at Millbrook.',
].join('\n\n');
const report = tell({ id: 'other', text: TEXT });
const statements = statementsOf({ number: 1, id: 'other', report, found: null, group: 1, overlap: 0 }, createWordReader('en'));
const textsAround = (at: number) => statements[at]?.readNeighbours().map((near) => near?.claim.text ?? null);

describe('the neighbours of a claim', () => {
  it('are the claims of the sentences before and after', () => {
    expect(textsAround(0)).toEqual([null, statements[1]?.claim.text]);
  });

  it('are none over a sentence that states nothing', () => {
    expect(textsAround(1)).toEqual([statements[0]?.claim.text, null]);
    expect(textsAround(2)).toEqual([null, null]);
  });

  it('of a clause are those of its sentence', () => {
    const clauses = statements[2]?.splitClauses() ?? [];
    expect(clauses).toHaveLength(2);
    for (const clause of clauses) expect(clause.readNeighbours()).toEqual([null, null]);
    const second = statementsOf(
      { number: 1, id: 'two', report: tell({ id: 'two', text: TEXT.replace('Yes.\n\n', '') }), found: null, group: 1, overlap: 0 },
      createWordReader('en'),
    );
    expect(second[2]?.splitClauses()[0]?.readNeighbours()).toEqual([second[1], null]);
  });
});
