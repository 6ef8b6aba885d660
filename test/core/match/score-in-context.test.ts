import { describe, expect, it } from 'vitest';
import { neighbourhoodOf } from '../../../src/core/match/neighbourhood';
import { openCorpus } from '../../../src/core/match/open-corpus';
import { SHOWN_FROM, scoreInContext } from '../../../src/core/match/score-in-context';
import type { Report } from '../../../src/core/model/report';
import { readPack } from '../../../src/core/pack/read-pack';
import { writePack } from '../../../src/core/pack/write-pack';
import { sampleReport } from './sample-reports';

const published = '2024-03-08';
const PAGE = sampleReport({
  ...{ id: 'page', outlet: 'County Post', published, title: 'Ferry with 212 aboard runs aground off Kilm' },
  text:
    'A ferry with 212 passengers ran aground on the Sgeir rocks off Kilm on Thursday night. Two trawlers and the Kilm lifeboat brought everybody ' +
    'ashore before dawn.\n\nCaptain Ewan Strand told the coastguard that the radar had failed in thick fog. Divers will look at the hull of the ' +
    'Morning Star at low tide. Brae Line has taken the ship out of service for a month.',
});
const OTHER = sampleReport({
  ...{ id: 'other', outlet: 'Stenby News', published, title: 'Passengers rescued after ferry hits rocks off Kilm in fog' },
  text:
    'More than 200 passengers were rescued from the Morning Star on Thursday night after the ferry hit the Sgeir rocks off Kilm. The lifeboat and ' +
    'two trawlers took until dawn.\n\nThe radar of the ship failed in fog, said its captain, Ewan Strand. Brae Line said that the ferry would not ' +
    'sail for a month while divers look at its hull.',
});

function scoresOf(page: Report, reports: readonly Report[]) {
  const pack = readPack(writePack({ name: 'Sample', licence: 'MIT', stories: [], reports }).buffer as ArrayBuffer);
  if (!pack.ok) throw new Error(pack.error.message);
  const corpus = openCorpus([pack.value]);
  const read: number[] = [];
  const watched = {
    ...corpus,
    reportAt: (key: number) => {
      read.push(key);
      return corpus.reportAt(key);
    },
  };
  const scores = scoreInContext(neighbourhoodOf(page, watched.profilesOf(page), watched)).map(({ score }) => score);
  return { scores, read };
}

const logOdds = (score = 0.5) => Math.log(score / (1 - score));

describe('scoreInContext', () => {
  it("is less sure that the page's own outlet tells the story once more", () => {
    const [elsewhere] = scoresOf(PAGE, [OTHER]).scores;
    const [own] = scoresOf(PAGE, [{ ...OTHER, outlet: PAGE.outlet }]).scores;
    expect(elsewhere).toBeGreaterThan(SHOWN_FROM);
    expect(logOdds(own)).toBeCloseTo(logOdds(elsewhere) - 1.25);
  });

  it('is as sure of an edited version of the page', () => {
    const edited = sampleReport({
      ...{ id: 'edited', outlet: 'County Post', published, title: PAGE.title ?? '' },
      text: `${PAGE.text} The harbour master of Kilm said that the rocks were well charted. Nobody was hurt.`,
    });
    expect(scoresOf(PAGE, [edited]).scores[0]).toBeGreaterThanOrEqual(0.99);
  });

  it('does not read the record of what is not shown in any case', () => {
    const prices = sampleReport({
      ...{ id: 'prices', outlet: 'County Post', published: '2024-03-01', title: 'Brae Line raises its fares' },
      text:
        'Brae Line raises the fares of its ferries by 8% in April, the third rise in two years. Hauliers on the islands said that they would pass ' +
        'it on to shops.\n\nThe line blamed fuel and wages. Councillors asked the ministry to look at its books before the summer timetable.',
    });
    expect(scoresOf(PAGE, [prices]).read).toEqual([]);
  });
});
