import { Readability as Alone } from 'readability-alone';
import { findCandidates } from '../../../src/extract/body/find-candidates';
import { findDoubts } from '../../../src/extract/body/find-doubts';
import { judgeBlocks } from '../../../src/extract/body/judge-block';
import { trimEdges } from '../../../src/extract/body/trim-edges';
import { finish } from '../../../src/extract/finish';
import { classifyPage, type PageClass } from '../../../src/extract/is-article';
import { readHeadline } from '../../../src/extract/metadata/headline';
import { own, textOf } from '../../../src/extract/metadata/json-ld';
import { readPageFacts } from '../../../src/extract/metadata/page-facts';
import { plainText } from '../../../src/extract/metadata/plain-text';
import { type ReadPage, readInStages, readNames } from '../../../src/extract/read-page';

function timed<T>(run: () => T): { readonly value: T; readonly ms: number } {
  const from = performance.now();
  const value = run();
  return { value, ms: performance.now() - from };
}

/** The reading of a page on which the detector has decided, the time of all its stages and of the longest: between two the page has its turn. */
function readTimed(url: string, kind: PageClass['kind']): { readonly read: ReadPage; readonly ms: number; readonly longest: number } {
  const stages = readInStages(document, { id: '', url, kind: kind === 'neither' ? undefined : kind });
  let ms = 0;
  let longest = 0;
  for (;;) {
    const stage = timed(() => stages.next());
    ms += stage.ms;
    longest = Math.max(longest, stage.ms);
    if (stage.value.done) return { read: stage.value.value, ms, longest };
  }
}

/** Milliseconds and result of the detector, of full extraction, and of Readability alone, as it is published, on a clone of the same page. */
function measurePage(url: string, isReadabilityFirst: boolean): unknown {
  const detected = timed(() => classifyPage(document, url));
  const readAlone = () => timed(() => (document.documentElement ? new Alone(document.cloneNode(true) as Document).parse() : null));
  const first = isReadabilityFirst ? readAlone() : null;
  const { read, ms, longest } = readTimed(url, detected.value.kind);
  const alone = first ?? readAlone();
  return {
    detect: { kind: detected.value.kind, signs: detected.value.signs, score: detected.value.score, ms: detected.ms },
    read: { article: read.article, ms, longest, anchored: read.article.posts.map(({ start }) => read.textMap.elementAt(start) !== null) },
    alone: {
      title: alone.value?.title ?? null,
      byline: alone.value?.byline ?? null,
      date: alone.value?.publishedTime ?? null,
      siteName: alone.value?.siteName ?? null,
      text: alone.value?.textContent ?? '',
      ms: alone.ms,
    },
  };
}

/** The detector and the reading alone: pages that keep us busy would keep Readability busy for longer. */
function measureOurs(url: string): unknown {
  const detected = timed(() => classifyPage(document, url));
  const { read, ms, longest } = readTimed(url, detected.value.kind);
  const anchored = read.article.posts.map(({ start }) => read.textMap.elementAt(start) !== null);
  return { detect: { kind: detected.value.kind, ms: detected.ms }, read: { article: read.article, ms, longest, anchored } };
}

/** The doubtful paragraphs of the page, as the reading finds them. */
function listDoubts(url: string): unknown {
  const facts = readPageFacts(document, url);
  const structured = plainText(facts.article ? textOf(own(facts.article, 'articleBody')) : null);
  const headline = readHeadline(facts);
  const { blocks } = finish(findCandidates(document, readNames(facts), structured));
  const reasons = judgeBlocks(blocks, headline);
  const doubts = findDoubts(blocks, reasons, trimEdges(blocks, reasons));
  return { doubts: doubts.map(({ at, signs }) => ({ text: blocks[at]?.text ?? '', signs })) };
}

Object.assign(globalThis, { sidelightListDoubts: listDoubts, sidelightMeasurePage: measurePage, sidelightMeasureOurs: measureOurs });
