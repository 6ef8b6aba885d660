/** A report of an invented outlet about an invented event. */
export interface BridgeReport {
  readonly host: string;
  readonly outlet: string;
  readonly path: string;
  readonly headline: string;
  readonly summary: string;
  readonly published: string;
  readonly paragraphs: readonly string[];
}

/** The report that the tests open. */
export const OPENED: BridgeReport = {
  host: 'www.harrowgazette.test',
  outlet: 'Harrow Gazette',
  path: '/news/arden-bridge-closed',
  headline: 'Arden bridge at Harrow closed after engineers find cracks in piers',
  summary: 'The bridge over the Arden was closed on Thursday evening after engineers found cracks in two of its piers.',
  published: '2026-11-20T08:00:00Z',
  paragraphs: [
    'The bridge over the river Arden at Harrow was closed on Thursday evening after engineers found cracks in two of its seven piers.',
    '“We cannot let a single lorry pass before every pier has been looked at,” said Jane Wexcombe, the county engineer of Ardenshire.',
    'Some 9,000 vehicles cross the Arden bridge each day. Drivers must now go by Upton Ferrers, a detour of 40 miles.',
    'The ferry at Lower Harrow, which usually runs in summer only, took 400 cars on Friday morning, its captain said.',
    'The county council of Ardenshire had put off the repair of the bridge twice since 2022 because of its cost, which it puts at £12m.',
    'Tobias Penhale, who leads the council, said that the army had been asked for a temporary bridge, which could stand within ten days.',
    'Shops on the northern bank in Harrow said that half of their customers had stayed away since the Arden bridge was closed.',
  ],
};

/** What other outlets reported of the same event. */
export const OTHERS: readonly BridgeReport[] = [
  {
    host: 'www.ardentimes.test',
    outlet: 'Arden Times',
    path: '/2026/bridge',
    headline: 'Cracks in two piers close Arden bridge at Harrow',
    summary:
      'Engineers closed the Arden bridge at Harrow on Thursday after divers found cracks in two piers; drivers face a 40-mile detour by Upton Ferrers.',
    published: '2026-11-20T09:30:00Z',
    paragraphs: [
      'Engineers closed the Arden bridge at Harrow on Thursday night after divers had found cracks in two of the piers that carry it.',
      'Drivers face a detour of 40 miles by Upton Ferrers until the bridge over the Arden is open again, the county of Ardenshire said.',
      '“Nobody should be surprised, we have warned of this since 2022,” said Maud Tresillian, who speaks for the hauliers of Ardenshire.',
      'Jane Wexcombe, the county engineer, said that no vehicle could pass before every pier of the bridge had been looked at.',
      'The repair of the Arden bridge would cost £12m, and the council had put it off two times, papers that the Arden Times has seen show.',
      'Two schools in Harrow stayed closed on Friday, because the buses of the northern villages could not cross the river.',
      'A hospital on the southern bank moved its ambulances to both sides of the Arden, so that nobody would wait for the detour.',
    ],
  },
  {
    host: 'www.fenlandecho.test',
    outlet: 'Fenland Echo',
    path: '/harrow-bridge',
    headline: 'Harrow cut in two as Arden bridge closes over cracked piers',
    summary:
      'The closure of the Arden bridge at Harrow leaves a ferry and a 40-mile detour; the council has asked the army for a temporary bridge.',
    published: '2026-11-20T11:00:00Z',
    paragraphs: [
      'The town of Harrow has been cut in two since the Arden bridge was closed on Thursday, when cracks were found in two of its piers.',
      'A ferry and a detour of 40 miles by Upton Ferrers are what is left to those who must cross the river Arden.',
      '“I have crossed that bridge each day for thirty years,” said Osric Vane, a baker on the northern bank. “Today I sold forty loaves.”',
      'Tobias Penhale, the leader of the council of Ardenshire, said that the army had been asked for a temporary bridge.',
      'The army said that it was looking at the banks at Harrow and would answer the county on Monday.',
    ],
  },
];

/** A report of the same event that comes later. */
export const LATE: BridgeReport = {
  host: 'www.uptonmercury.test',
  outlet: 'Upton Mercury',
  path: '/local/arden-bridge',
  headline: 'Arden bridge at Harrow closed: lorries crowd Upton Ferrers',
  summary:
    'Since cracks in two piers closed the Arden bridge at Harrow on Thursday, lorries take the 40-mile detour through the streets of Upton Ferrers.',
  published: '2026-11-20T13:00:00Z',
  paragraphs: [
    'Lorries crowd the streets of Upton Ferrers since the Arden bridge at Harrow was closed on Thursday over cracks in two of its piers.',
    'The detour of 40 miles leads past two schools, and the county of Ardenshire has put a warden at each of them since Friday morning.',
    '“My windows shake from five in the morning,” said Hetty Marlowe, who keeps the post office of Upton Ferrers on the high street.',
    'Jane Wexcombe, the county engineer, has said that no vehicle may pass before every pier of the Arden bridge was looked at.',
    'The army is to look at the banks at Harrow for a temporary bridge, which Tobias Penhale, the leader of the council, had asked for.',
    'A ferry carries cars at Lower Harrow, but lorries are too heavy for it, and half of the 9,000 vehicles of each day were lorries.',
  ],
};

/** A report as a page of its outlet. */
export function pageOf({ outlet, headline, published, paragraphs }: BridgeReport, head = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${headline}</title><meta property="og:type" content="article">
<meta property="og:site_name" content="${outlet}"><meta property="og:title" content="${headline}"><meta property="article:published_time" content="${published}">${head}</head>
<body><header><nav><a href="/">Home</a></nav></header><main><article><h1>${headline}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></main></body></html>`;
}
