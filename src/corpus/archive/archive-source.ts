import { analyseArticle } from '../../core/analyse/analyse-article';
import type { PlainTextInput } from '../../core/analyse/read-plain-text';
import { reportOf } from '../../core/analyse/report-of';
import type { Article } from '../../core/model/article';
import { fail, succeed } from '../../core/model/result';
import { readNamedText } from '../../core/outlets/name-outlet';
import { PackBuilder } from '../../core/pack/pack-builder';
import { readPack } from '../../core/pack/read-pack';
import type { Database } from '../database/open-database';
import type { StoredArchive } from '../database/source-stores';
import { type BrokenPack, type CorpusSource, type OpenedPack, openedPack } from '../source';
import { listArchives, noteArchive } from './archive-list';
import { askArchive, type SendToArchive } from './ask-archive';

/** What asking an archive needs from outside. */
export interface ArchiveDesk {
  readonly send: SendToArchive;
  /** Whether the reader's permission for this address still stands. */
  isPermitted(address: string): Promise<boolean>;
}

/** Pages whose answers are remembered: a sidebar that is opened again asks nobody again. */
const MOST_REMEMBERED = 8;

/**
 * Organisations' archives: each is asked for articles like the page, and what it brings is a pack of its own, for this page only. Without a page
 * nobody is asked and nothing is listed: the options show archives by themselves.
 */
export function archiveSource(connect: () => Promise<Database>, desk: ArchiveDesk): CorpusSource {
  const remembered = new Map<string, OpenedPack>();
  const ask = async (database: Database, archive: StoredArchive, page: Article): Promise<OpenedPack | BrokenPack> => {
    const key = [archive.address, archive.index, page.id, page.title, page.text.length].join('\n');
    const known = remembered.get(key);
    if (known) return known;
    const answer = await askPermitted(archive, page, desk);
    await noteArchive(database, archive, typeof answer === 'string' ? answer : null);
    const name = nameOf(archive);
    if (typeof answer === 'string') return { id: null, name, problem: answer };
    const pack = packOf(name, answer);
    remembered.set(key, pack);
    for (const oldest of remembered.keys()) if (remembered.size > MOST_REMEMBERED) remembered.delete(oldest);
    return pack;
  };
  const open = async (page: Article | null): ReturnType<CorpusSource['open']> => {
    if (page === null) return succeed([]);
    try {
      const database = await connect();
      const archives = await listArchives(database);
      return succeed(await Promise.all(archives.map((archive) => ask(database, archive, page))));
    } catch (error) {
      return fail('unreadable', `The archives cannot be asked: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  return { id: 'archives', name: 'Archives', open };
}

const nameOf = ({ address, index }: StoredArchive) => `${new URL(address).host}, ${index}`;

/** The articles that came, or why none did, as a sentence. */
async function askPermitted(archive: StoredArchive, page: Article, desk: ArchiveDesk): Promise<readonly PlainTextInput[] | string> {
  if (!(await desk.isPermitted(archive.address)))
    return `The browser does not let Sidelight ask ${new URL(archive.address).host} any more.`;
  const answer = await askArchive(archive, page, desk.send);
  return answer.ok ? answer.value : answer.error.message;
}

function packOf(name: string, articles: readonly PlainTextInput[]): OpenedPack {
  const builder = new PackBuilder();
  for (const article of articles) builder.add(reportOf(analyseArticle(readNamedText(article))));
  const bytes = builder.finish({ name, licence: '', stories: [] });
  const pack = readPack(bytes.slice().buffer);
  if (!pack.ok) throw new Error(pack.error.message);
  return openedPack(name, pack.value);
}
