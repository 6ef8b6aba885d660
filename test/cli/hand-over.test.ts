import { describe, expect, it } from 'vitest';
import { codeInputs } from '../../src/cli/code-inputs';
import { putTogether } from '../../src/cli/hand-over';

const lineOf = (id: string, text: string) => ({ place: `${id}:1`, line: JSON.stringify({ id, text }) });

describe('putTogether', () => {
  it('hands over what was coded, in one buffer', async () => {
    const batch = await codeInputs([
      lineOf('a', 'The mayor of Ostwick opened a bridge on Monday. It took nine years.'),
      { place: 'b:1', line: 'no JSON' },
      lineOf('c', 'A farmer near Ostwick found eleven coins under an old oak.'),
    ]);
    const { coded, buffer } = putTogether(batch);
    expect(coded).toEqual(batch);
    const received = structuredClone(coded, { transfer: [buffer] });
    expect(received).toEqual(batch);
    const buffers = received.flatMap((one) =>
      'article' in one ? [one.article.record.buffer, one.article.signature.buffer, one.article.indexed.hashes.buffer] : [],
    );
    expect(new Set(buffers).size).toBe(1);
  });
});
