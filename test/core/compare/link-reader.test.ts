import { describe, expect, it } from 'vitest';
import { reportOf } from '../../../src/core/analyse/report-of';
import { pageText } from '../../../src/core/compare/carrying-text';
import { type ClaimLink, LINK_SIGNS } from '../../../src/core/compare/claim-links';
import { createLinkReader } from '../../../src/core/compare/link-reader';
import { AMONG_SIGNS } from '../../../src/core/compare/links-among';
import { createWordReader } from '../../../src/core/compare/sentence-words';
import { type Statement, statementsOf } from '../../../src/core/compare/statements';
import { analyse, tell } from './story';

const PAGE = [
  'The River Arle burst its banks in Easterby on Monday.',
  'Engineers warned of cracks in the old dam at Millbrook.',
  'Boats brought pensioners out of flooded houses in the town.',
];
const [SHARE, IS_MOST, LEAD, APART, TOLD] = [0, 1, 2, 3, 4];

/** How the other report's claims, one a line, are read beside the page. */
function readBeside(other: readonly string[], page: readonly string[] = PAGE) {
  const reader = createWordReader('en');
  const analysis = analyse({ id: 'page', text: page.join('\n\n') });
  const report = tell({ id: 'other', text: other.join('\n\n') });
  const statements = statementsOf({ number: 1, id: 'other', report, found: null, group: 1, overlap: 0 }, reader);
  const links = createLinkReader({ ...pageText(analysis, reportOf(analysis), reader), claimsOf: () => statements });
  const linkTo = (statement: Statement | undefined, sentence: number): ClaimLink | undefined =>
    statement && links.linksOf(statement).links.find(({ number }) => number === sentence);
  return { links, statements, linkTo };
}

describe('a claim beside the others of its report', () => {
  const RIVAL = 'Engineers warned of new cracks in the old dam at Millbrook.';

  it('stands back where another claim shares more with the sentence', () => {
    const { statements, linkTo } = readBeside(['The dam at Millbrook belongs to the county of Westmark.', RIVAL]);
    const [weak, strong] = [linkTo(statements[0], 1), linkTo(statements[1], 1)];
    expect(weak?.standing[SHARE]).toBeLessThan(0.8);
    expect([weak?.standing[IS_MOST], weak?.standing[LEAD]]).toEqual([0, 0]);
    expect([strong?.standing[SHARE], strong?.standing[IS_MOST]]).toEqual([1, 1]);
    expect(strong?.standing[LEAD]).toBeGreaterThan(0.2);
  });

  it('is less likely carried than it is alone', () => {
    const text = 'The dam at Millbrook belongs to the county of Westmark.';
    const alone = readBeside([text]);
    const beside = readBeside([text, RIVAL]);
    expect(beside.linkTo(beside.statements[0], 1)?.probability).toBeLessThan(alone.linkTo(alone.statements[0], 1)?.probability ?? 0);
  });

  it('has no rival in its own clauses', () => {
    const { statements, linkTo } = readBeside([
      'Engineers warned of cracks in the old dam at Millbrook, while volunteers collected blankets and food in Northfold.',
    ]);
    const [clause] = statements[0]?.splitClauses() ?? [];
    expect(clause?.claim.text).toBe('Engineers warned of cracks in the old dam at Millbrook');
    expect(linkTo(clause, 1)?.standing[IS_MOST]).toBe(1);
  });

  it('stands in order where the claim before it is next to it on the page too', () => {
    const next = 'Pensioners were brought out of their houses.';
    const inOrder = readBeside(['Engineers warned of cracks in the dam at Millbrook.', next]);
    const outOfOrder = readBeside([next, 'Engineers warned of cracks in the dam at Millbrook.']);
    expect(inOrder.linkTo(inOrder.statements[1], 2)?.standing[APART]).toBe(0);
    expect(outOfOrder.linkTo(outOfOrder.statements[0], 2)?.standing[APART]).toBeCloseTo(2 / 6);
  });

  it('is told by what its own report says but once', () => {
    const said = 'The dam in Easterby cracked.';
    const often = ['Easterby slept.', 'Easterby woke.', 'Easterby waited.'].map((text) => `People of ${text}`);
    const page = ['Easterby lies on the River Arle.'];
    const once = readBeside([said], page);
    const repeated = readBeside([said, ...often], page);
    const toldOf = ({ statements, linkTo }: typeof once) => linkTo(statements[0], 0)?.standing[TOLD] ?? 1;
    expect(toldOf(repeated)).toBeLessThan(toldOf(once) / 2);
  });
});

describe('the signs of a link', () => {
  it('are as many by themselves and among others as they are said to be', () => {
    const alone = readBeside(['Engineers warned of cracks in the dam at Millbrook.'], PAGE);
    const signs = alone.linkTo(alone.statements[0], 1)?.signs ?? [];
    expect(signs.length).toBe(LINK_SIGNS + AMONG_SIGNS);
  });
});

describe('a claim of which the page has hardly a word', () => {
  it('has no links and is not read', () => {
    const { links, statements } = readBeside(['A vet treated four horses for burns in the stables of Northfold.']);
    const [statement] = statements;
    if (!statement) throw new Error('expected a claim');
    const read = { ...statement, readWords: () => expect.fail('its words were read') };
    expect(links.linksOf(read).links).toEqual([]);
  });
});
