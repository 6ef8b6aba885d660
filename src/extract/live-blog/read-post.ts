import { boilerplateReason } from '../../core/analyse/boilerplate';
import { readDateLine } from '../../core/analyse/date-line';
import { readPublishedTime } from '../../core/analyse/published-time';
import type { PublicationTime } from '../../core/model/article';
import { type Block, collectBlocks } from '../body/collect-blocks';
import { judgeBlocks } from '../body/judge-block';
import { joinEmbeds } from '../embeds';
import { plainText } from '../metadata/plain-text';
import { isClockLine } from './post-marks';
import type { PostPart } from './post-parts';

/** One post of a live blog with the page's own paragraphs. */
export interface Post {
  readonly title: string | null;
  readonly published: PublicationTime | null;
  readonly blocks: readonly Block[];
}

/** A post's line that holds its time is longer only where the post itself stands in it. */
const MAX_TIME_LINE = 40;
/** What holds a post's time. */
export const TIME = 'time, [datetime], [itemprop~="datePublished"], [data-timestamp]';
const HEADING = 'h1, h2, h3, h4, h5, h6, [itemprop~="headline"], [role="heading"]';

/** Reads a post; its blocks are empty where its part holds no text. `headline` is the page's. */
export function readPost(part: PostPart, headline: string | null): Post {
  const titles = part.flatMap((element) => plainText(firstIn(element, HEADING)?.textContent) ?? []);
  const title = titles.find((text) => !isClockLine(text)) ?? null;
  const time = part.flatMap((element) => firstIn(element, TIME) ?? [])[0];
  const found = joinEmbeds(part.flatMap((element) => collectBlocks(element, (own) => own)));
  const reasons = judgeBlocks(found, headline);
  const blocks = found.filter((block, at) => {
    if (reasons[at] !== null || block.text === title || boilerplateReason(block.text) !== null) return false;
    return !(time && block.text.length < MAX_TIME_LINE && block.element?.contains(time)) && !isClockLine(block.text);
  });
  return { title, published: time ? timeOf(time) : null, blocks };
}

function timeOf(element: Element): PublicationTime | null {
  for (const name of ['datetime', 'content', 'data-timestamp', 'title']) {
    const time = readPublishedTime(element.getAttribute(name) ?? '', 'time-element');
    if (time) return time;
  }
  return readDateLine(element.textContent ?? '', 'time-element')?.time ?? null;
}

const firstIn = (element: Element, selector: string) => (element.matches(selector) ? element : element.querySelector(selector));
