// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { placeOf } from '../../../src/play/article';
import { openForTest } from '../mounted';

async function openSpeakers() {
  const mounted = openForTest();
  await mounted.screen.findByRole('complementary');
  const speakers = mounted.region('Speakers');
  const unfold = (name: RegExp) => fireEvent.click(speakers.getByRole('button', { name }));
  return { ...mounted, speakers, unfold };
}

describe('speakers', () => {
  test('stand in groups; institutions and unnamed sources are apart', async () => {
    const { speakers } = await openSpeakers();
    const groups = speakers.getAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent);
    expect(groups).toEqual(['Quoted here 2', 'Quoted elsewhere, not here 2', 'Institutions 1', 'Unnamed sources 2']);
  });

  test('tell name, counts, role and outlets before they are opened', async () => {
    const { speakers } = await openSpeakers();
    expect(
      speakers.getByRole('button', {
        name: 'Ines Calloway quoted 2 here, 2 elsewhere role: chief fire officer outlets: The Evening Lantern, Valley Radio',
      }),
    ).toBeTruthy();
    expect(speakers.getByRole('button', { name: 'Tomas Brandreth quoted 1 here role: who designed the repair of 2009' })).toBeTruthy();
  });

  test('are described in each report’s own words where those differ', async () => {
    const { speakers, unfold } = await openSpeakers();
    unfold(/^Ines Calloway/);
    expect(await speakers.findByText('who leads the county’s fire service')).toBeTruthy();
  });
});

describe('quotations', () => {
  test('stand in marks only where they are somebody’s words', async () => {
    const { container, unfold, speakers } = await openSpeakers();
    unfold(/^Ines Calloway/);
    await speakers.findByText('“days rather than hours”');
    expect([...container.querySelectorAll('.disclosure-row blockquote')].map(({ textContent }) => textContent)).toEqual([
      '“We would rather empty a valley for a week than explain afterwards why we did not,”',
      'the wall had been inspected in March and nothing unusual had been noted',
      '“I would sooner empty the valley for a week than have to explain later why we had not.”',
      '“days rather than hours”',
    ]);
  });

  test('say when the attribution is only probable, and who introduced them how', async () => {
    const { unfold, speakers } = await openSpeakers();
    unfold(/^Ines Calloway/);
    const line = (await speakers.findByText(/nothing unusual/)).parentElement?.querySelector('figcaption');
    expect(line?.textContent).toContain('probably Ines Calloway');
    expect(line?.textContent).toContain('in the reporter’s words');
    const partial = speakers.getByText('“days rather than hours”').parentElement?.querySelector('figcaption');
    expect(partial?.textContent).toContain('introduced by expected');
    expect(partial?.textContent).toContain('via Meridian');
  });

  test('of this page lead to their sentence', async () => {
    const { unfold, speakers, actions } = await openSpeakers();
    unfold(/^Tomas Brandreth/);
    const [button] = await speakers.findAllByRole('button', { name: 'This article (show the sentence)' });
    if (button) fireEvent.click(button);
    const { start, end } = placeOf('longer than I would like');
    expect(actions.showSentence).toHaveBeenCalledWith(start, end);
  });

  test('that are no longer on the page say so', async () => {
    const { unfold, speakers, actions, screen } = await openSpeakers();
    actions.showSentence.mockReturnValue(false);
    unfold(/^Tomas Brandreth/);
    const [button] = await speakers.findAllByRole('button', { name: 'This article (show the sentence)' });
    if (button) fireEvent.click(button);
    expect(await screen.findByText('That sentence is no longer on the page.')).toBeTruthy();
  });

  test('of other reports link to the words where the address is known', async () => {
    const { unfold, speakers } = await openSpeakers();
    unfold(/^Ines Calloway/);
    const link = (await speakers.findByText('“days rather than hours”')).parentElement?.querySelector('a');
    expect(link?.getAttribute('href')).toBe('https://valley.example/live/marrow#:~:text=days%20rather%20than%20hours');
    unfold(/^Ruth Ashdown/);
    const bare = (await speakers.findByText(/have our answers in public/)).parentElement;
    expect(bare?.querySelector('a')).toBeNull();
    expect(bare?.textContent).toContain('unknown outlet');
  });
});

test('unnamed sources keep their words and say whom they told', async () => {
  const { speakers } = await openSpeakers();
  expect(speakers.getByText('a person who has seen the letter').parentElement?.textContent).toContain('told to Harbour Courier');
});
