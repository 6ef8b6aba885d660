import type { CoverageEntry, RelatedEntry } from '../../../core/model/comparison';

const WHY = [
  { feature: 'same-terms', value: 0.71 },
  { feature: 'same-names', value: 0.64 },
  { feature: 'close-in-time', value: 0.92 },
];

const PLAIN = { repostedOn: null, agency: null, sameTextAs: null, overlap: 0.04, adds: null, addsWording: 'verbatim', why: WHY } as const;

/** Six reports of the play story: two with one text, one reposted, one of which hardly anything is known. */
export const COVERAGE: readonly CoverageEntry[] = [
  {
    ...PLAIN,
    id: 'lantern',
    outlet: { name: 'The Evening Lantern', domain: 'lantern.example' },
    title: 'Marrow dam: families leave in the dark as engineers open the sluices',
    published: { value: '2024-10-09T23:40Z', precision: 'minute', source: 'json-ld' },
    kind: 'report',
    url: 'https://lantern.example/news/marrow-dam',
    adds: 'The crack was first photographed by a walker, who sent the picture to the county on Sunday.',
    score: 0.88,
  },
  {
    ...PLAIN,
    id: 'northfold',
    outlet: { name: 'Northfold Post', domain: 'northfold.example' },
    title: 'Thousands moved after reservoir wall cracks',
    published: { value: '2024-10-10T06:15+01:00', precision: 'minute', source: 'meta' },
    kind: 'agency-copy',
    url: 'https://northfold.example/a/1182',
    agency: 'Meridian',
    score: 0.83,
  },
  {
    ...PLAIN,
    id: 'unknown',
    outlet: null,
    title: null,
    published: { value: '2024-10', precision: 'month', source: 'text' },
    kind: 'agency-copy',
    url: null,
    sameTextAs: 'northfold',
    overlap: 0.91,
    score: 0.8,
  },
  {
    ...PLAIN,
    id: 'valley',
    outlet: { name: 'Valley Radio', domain: 'valley.example' },
    title: 'As it happened: the night at Marrow',
    published: { value: '2024-10-10', precision: 'day', source: 'time-element' },
    kind: 'live-blog',
    url: 'https://valley.example/live/marrow',
    adds: 'two care homes were emptied first, before the public warning went out',
    addsWording: 'summary',
    score: 0.74,
  },
  {
    ...PLAIN,
    id: 'courier',
    outlet: { name: 'Harbour Courier', domain: 'courier.example' },
    repostedOn: 'commons.example',
    title: 'Exclusive: the letter that warned of Marrow',
    published: { value: '2024-10-10T11:02Z', precision: 'minute', source: 'record' },
    kind: 'repost',
    url: 'https://commons.example/@reader/113',
    adds: 'A consultant wrote in June that the drains “cannot be relied upon in a wet autumn”.',
    score: 0.69,
  },
  {
    ...PLAIN,
    id: 'estuary',
    outlet: { name: 'Estuary Times', domain: 'estuary.example' },
    title: 'We stopped looking after our dams. Marrow is what that looks like',
    published: null,
    kind: 'opinion',
    url: 'https://estuary.example/opinion/dams',
    score: 0.58,
  },
];

/** What belongs to the thread and not to the story. */
export const RELATED: readonly RelatedEntry[] = [
  {
    id: 'march',
    outlet: { name: 'Northfold Post', domain: 'northfold.example' },
    title: 'Marrow wall passes its spring inspection',
    published: { value: '2024-03-18', precision: 'day', source: 'meta' },
    url: 'https://northfold.example/a/903',
    relation: 'earlier',
  },
];
