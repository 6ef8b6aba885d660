import '../messages/polyfill';
import { fail, succeed } from '../core/model/result';
import { answerFrom, listen } from '../messages/bus';
import type { OffscreenCalls } from '../messages/contract';
import { extractArticle } from './extract-article';

// Chrome's worker has no DOM: it opens this page, which nobody sees, to read the text of a report that the reader asked for.
listen(
  'offscreen',
  answerFrom<OffscreenCalls>({
    extract: async (page, { tab }) => (tab ? fail('not-allowed', 'Only the background may ask here.') : succeed(extractArticle(page))),
  }),
);
