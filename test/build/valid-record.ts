/** A small whole record of our own, signed by the given engine, for tests that spoil one field of it. */
export function validRecord(engine: string) {
  return {
    id: 'a',
    url: 'https://www.harrowgazette.test/a',
    outlet: { name: 'The Harrow Gazette', domain: 'harrowgazette.test' },
    repostedOn: null,
    title: 'Ferry to the islands',
    titleContinues: 'runs again after nineteen days',
    byline: ['Jonah Pell'],
    published: { value: '2024-11-18T08:00+00:00', precision: 'minute' },
    kind: 'report',
    agency: null,
    language: 'en',
    posts: [],
    speakers: [
      { id: 'colin-teague', name: 'Colin Teague', forms: ['Colin Teague'], role: 'harbour master', type: 'person', gender: 'male' },
      { id: 'operator', name: 'Operator', forms: ['the operator'], role: null, type: 'institution', gender: null },
    ],
    quotes: [
      {
        speaker: 'colin-teague',
        kind: 'direct',
        text: 'We have had people',
        continues: 'rowing for milk,',
        certainty: 'certain',
        cue: 'said',
        via: null,
        unnamed: false,
      },
    ],
    unnamedSources: [{ text: 'two islanders', count: 2, kind: 'witness', via: null, declinedToComment: false }],
    reliances: [{ on: 'Pennine Post', text: 'as the Pennine Post reported', wording: 'verbatim' }],
    figures: [
      {
        ...{ text: 'nineteen days', value: 19, upper: null, unit: 'day', normalised: 1641600 },
        ...{ dimension: 'duration', qualifier: 'exact', about: ['dock'] },
      },
    ],
    claims: [
      { text: 'The ferry sails again.', anchors: ['sails again from Tuesday'], weight: 1, isBackground: false },
      { text: 'It was in dock for nineteen days.', anchors: ['gearbox kept it'], weight: 0.5, isBackground: true },
    ],
    signature: {
      engine,
      probe: 7,
      words: 20,
      terms: [
        [3, 1],
        [9, 2],
      ],
      title: [3, 9],
      lead: [[3, 1]],
      entities: [],
      bigrams: [5],
      shingles: [1, 2],
      sentences: [{ terms: [3, 9], figures: [1641600], post: null }],
      claims: [[0], [0]],
      aside: { quotes: [], unnamedSources: [], reliances: [], figures: [] },
    },
  };
}
