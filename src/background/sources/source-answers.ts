import { fail, succeed } from '../../core/model/result';
import { addArchive, archiveAddress, listArchives, removeArchive } from '../../corpus/archive/archive-list';
import { askArchive } from '../../corpus/archive/ask-archive';
import type { Database } from '../../corpus/database/open-database';
import type { StoredArchive, Subscription } from '../../corpus/database/source-stores';
import { indexAddress } from '../../corpus/subscriptions/fetch-index';
import { listSubscriptions, subscribe, subscribedPackId, unsubscribe } from '../../corpus/subscriptions/subscription-list';
import type { Handlers } from '../../messages/bus';
import type { ArchiveView, SourceCalls, SourcesView, SubscriptionView } from '../../messages/source-calls';
import type { SourceDesk } from './source-desk';

/** An index name as Elasticsearch allows it, or several with commas. */
const INDEX = /^[a-z0-9][a-z0-9._,*-]{0,254}$/;
/** A header value: a scheme and what it carries, no line ends. */
const AUTHORIZATION = /^(ApiKey|Basic|Bearer) [\x21-\x7e]{1,2000}$/;
/** What a new server is asked, to see that address, index and key fit. */
const FIRST_QUESTION = { title: 'election', text: '', published: null };

/** What the options page may ask about sources that lie elsewhere. */
export function sourceAnswers(connect: () => Promise<Database>, desk: SourceDesk): Handlers<SourceCalls> {
  const view = async () => succeed(await viewSources(await connect()));
  return {
    listSources: view,
    subscribe: async ({ address: typed }) => {
      const address = typeof typed === 'string' ? indexAddress(typed) : null;
      if (address === null)
        return fail('invalid', 'That is no address of a pack index. Write one such as https://example.org/news/index.json.');
      const added = await subscribe(await connect(), address, { get: desk.get, now: new Date(desk.now()).toISOString() });
      return added.ok ? await view() : fail('failed', added.error.message);
    },
    unsubscribe: async ({ address }) => {
      await unsubscribe(await connect(), String(address));
      return await view();
    },
    addArchive: async ({ address: typed, index, authorization }) => {
      const address = typeof typed === 'string' ? archiveAddress(typed) : null;
      if (address === null) return fail('invalid', 'That is no address of a server. Write one such as https://archive.example.org:9200.');
      if (typeof index !== 'string' || !INDEX.test(index))
        return fail('invalid', 'That is no name of an index. Names are in small letters, such as news.');
      if (authorization !== null && !(typeof authorization === 'string' && AUTHORIZATION.test(authorization)))
        return fail('invalid', 'That is no key. Write ApiKey or Basic, a space, and the key.');
      const server = { address, index, authorization };
      const answer = await askArchive(server, FIRST_QUESTION, desk.send);
      if (!answer.ok) return fail('failed', answer.error.message);
      await addArchive(await connect(), server);
      return await view();
    },
    removeArchive: async ({ address }) => {
      await removeArchive(await connect(), String(address));
      return await view();
    },
  };
}

async function viewSources(database: Database): Promise<SourcesView> {
  const packs = (await database.getAll('packs')).filter(({ isComplete }) => isComplete);
  const subscriptions = (await listSubscriptions(database)).map((subscription) => {
    const held = packs.filter(({ id }) => id.startsWith(subscribedPackId(subscription.address, '')));
    return viewSubscription(subscription, held.length, sum(held));
  });
  return { subscriptions, archives: (await listArchives(database)).map(viewArchive) };
}

const sum = (sized: readonly { readonly bytes: number }[]) => sized.reduce((total, { bytes }) => total + bytes, 0);

function viewSubscription({ address, index, checked, problem }: Subscription, heldPacks: number, heldBytes: number): SubscriptionView {
  const { name, licence, shards } = index;
  const days = (pick: 'from' | 'to') => shards.flatMap((shard) => shard[pick] ?? []).sort();
  return {
    ...{ address, name, licence, checked, problem, heldPacks, heldBytes },
    articles: shards.reduce((total, shard) => total + shard.articles, 0),
    bytes: sum(shards),
    from: days('from')[0] ?? null,
    to: days('to').at(-1) ?? null,
  };
}

function viewArchive({ address, index, authorization, problem }: StoredArchive): ArchiveView {
  return { address, index, hasKey: authorization !== null, problem };
}
