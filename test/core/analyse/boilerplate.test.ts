import { expect, test } from 'vitest';
import { boilerplateReason, findBoilerplate } from '../../../src/core/analyse/boilerplate';

test.each([
  ['notification', 'Stay up to date with notifications from The Westerby Echo'],
  ['newsletter', 'Sign up to our weekly briefing and get the best of the Echo in your inbox'],
  ['subscription', 'Already a subscriber? Log in'],
  ['comments', 'Join our commenting forum'],
  ['comments', '38 Comments'],
  ['share-bar', 'Share this article on Facebook'],
  ['related-links', 'Read more: Four cranes in six years, a history'],
  ['promotion', 'Install the Westerby Echo app for free'],
  ['promotion', 'Amy Stone, our harbour correspondent, and the engineer Tom Doe join Lena to discuss why the wall could change this coast'],
  ['site-notice', 'Please use Chrome browser for a more accessible video player'],
  ['advertisement', 'Advertisement'],
  ['navigation', 'Skip to main content'],
  ['navigation', 'https://example.org/harbour/crane'],
  ['caption', 'The crane after its fall on Sunday (Reuters)'],
  ['caption', 'Image source: Getty Images'],
  ['byline', 'Mara Venn contributed to this report.'],
] as const)('%s: %s', (reason, line) => {
  expect(boilerplateReason(line)).toBe(reason);
});

test.each([
  'He said the newsletter that told members of the closure had been sent to the wrong list in the spring of last year.',
  '“Your support makes all the difference and we need donations,” the mayor told the crowd.',
  'Officials in Sandholm shared the report with Reuters on Sunday.',
  'The app was downloaded by 4,000 people before it was withdrawn.',
  'She asked readers to follow the example of Westerby.',
  'Advertisement revenue fell by 12% in the third quarter, the company said.',
])('is a report: %s', (line) => {
  expect(boilerplateReason(line)).toBeNull();
});

test('an appeal for money is taken out with the lines between its lines, and nothing after it', () => {
  const lines = [
    'Your support helps us to tell the story',
    'From the shipyards to the schools, the Echo asks what nobody else asks.',
    'We rely on readers like you. Your donation keeps our reporting free.',
    'The harbour at Sandholm will stay closed until Friday, its owners said.',
  ];
  const text = lines.join('\n\n');
  expect(findBoilerplate(text).map(({ start, end }) => text.slice(start, end))).toEqual(lines.slice(0, 3));
});

test('an appeal may fill one long paragraph', () => {
  const appeal = `Your support helps us to tell the story. ${'We know how important it is to ask the questions that others do not. '.repeat(9)}Your donation allows us to keep sending reporters.`;
  expect(findBoilerplate(`${appeal}\n\nThe harbour is closed.`)).toEqual([{ start: 0, end: appeal.length, reason: 'donation-appeal' }]);
});

test('a caption that stands twice, once with its credit, is taken out twice', () => {
  const text = 'The crane after its fall\nThe crane after its fall (AP)\nThe harbour is closed.';
  expect(findBoilerplate(text).map(({ reason }) => reason)).toEqual(['caption', 'caption']);
});

test('what a page prints below its end belongs to the page, as long as that is little', () => {
  const body = Array.from({ length: 8 }, (_, at) => `Sentence number ${at} of the report says something of its own.`);
  const tail = ['Sign in to participate in the conversation', 'Tidepool Server', 'All are welcome here'];
  expect(findBoilerplate([...body, ...tail].join('\n'))).toHaveLength(3);
  expect(findBoilerplate([...body, tail[0], ...Array.from({ length: 40 }, () => body[0])].join('\n'))).toHaveLength(1);
});

test('a line of 200,000 letters costs linear time and is left alone', () => {
  expect(findBoilerplate('read more '.repeat(20_000))).toEqual([]);
});
