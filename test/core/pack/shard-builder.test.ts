import { describe, expect, it } from 'vitest';
import { readPack } from '../../../src/core/pack/read-pack';
import { type BuiltShard, ShardBuilder, type ShardSpan } from '../../../src/core/pack/shard-builder';
import { sampleReport } from '../match/sample-reports';

const TEXT =
  'The ferry to Ossery stopped on Monday after a crack was found in its hull. Passengers waited for six hours, the harbour office said.';
const REPORTS = [
  sampleReport({ id: 'b', text: TEXT, published: '2024-11-17' }),
  sampleReport({ id: 'a', text: TEXT, published: '2024-11-17' }),
  sampleReport({ id: 'c', text: TEXT, published: '2024-11-19' }),
  sampleReport({ id: 'month', text: TEXT, published: '2024-11' }),
  sampleReport({ id: 'undated', text: TEXT }),
];

function build(span: ShardSpan, reports = REPORTS): BuiltShard[] {
  const builder = new ShardBuilder(span);
  for (const report of reports) builder.add(report);
  return [...builder.finish({ name: 'Ferries', licence: 'CC0' })];
}
const facts = (shards: readonly BuiltShard[]) => shards.map(({ days, from, to, articles }) => [days, from, to, articles]);

describe('ShardBuilder', () => {
  it('puts a day into a file; what has a month only goes by its first day and keeps its whole range', () => {
    expect(facts(build('day'))).toEqual([
      ['2024-11-01', '2024-11-01', '2024-11-30', 1],
      ['2024-11-17', '2024-11-17', '2024-11-17', 2],
      ['2024-11-19', '2024-11-19', '2024-11-19', 1],
      ['undated', null, null, 1],
    ]);
  });

  it('puts months together where they were asked for', () => {
    expect(facts(build('month'))).toEqual([
      ['2024-11', '2024-11-01', '2024-11-30', 4],
      ['undated', null, null, 1],
    ]);
  });

  it('gives the same bytes in any order, each a pack of its own', () => {
    const [one, other] = [build('day'), build('day', [...REPORTS].reverse())];
    expect(other).toEqual(one);
    const ids = one.map(({ bytes }) => {
      const pack = readPack(bytes.slice().buffer as ArrayBuffer);
      return pack.ok ? Array.from({ length: pack.value.info.articles }, (_, number) => pack.value.reportAt(number)?.id) : pack.error;
    });
    expect(ids).toEqual([['month'], ['a', 'b'], ['c'], ['undated']]);
  });
});
