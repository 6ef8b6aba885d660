import { Readability } from '@mozilla/readability';
import { classifyPage } from '../../../src/extract/is-article';
import { readPage } from '../../../src/extract/read-page';

/** Milliseconds and result of the detector, of full extraction, and of Readability alone on a clone of the same page. */
function measurePage(url: string, isReadabilityFirst: boolean): unknown {
  const timed = <T>(run: () => T) => {
    const from = performance.now();
    const value = run();
    return { value, ms: performance.now() - from };
  };
  const detected = timed(() => classifyPage(document, url));
  const readAlone = () => timed(() => new Readability(document.cloneNode(true) as Document).parse());
  const first = isReadabilityFirst ? readAlone() : null;
  const read = timed(() => readPage(document, { id: '', url }));
  const alone = first ?? readAlone();
  return {
    detect: { kind: detected.value.kind, signs: detected.value.signs, score: detected.value.score, ms: detected.ms },
    read: { article: read.value.article, ms: read.ms },
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

Object.assign(globalThis, { sidelightMeasurePage: measurePage });
