import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An article as docs/ARCHIVE-SERVER.md maps it. */
export interface ArchivedArticle {
  readonly id: string;
  readonly url?: string;
  readonly outlet?: string;
  readonly title: string;
  readonly published?: string;
  readonly text: string;
}

interface Query {
  readonly size: number;
  readonly query: {
    readonly bool: {
      readonly must: readonly [{ readonly more_like_this: { readonly like: readonly string[]; readonly minimum_should_match: string } }];
      readonly filter: readonly { readonly bool: { readonly should: readonly [{ readonly range: { readonly published: Range } }] } }[];
    };
  };
}
interface Range {
  readonly gte: string;
  readonly lte: string;
}

/** A server that stores what `_bulk` brings and answers the one kind of search that Sidelight sends, as Elasticsearch documents both. */
export async function startLocalArchive(key: string) {
  const articles: ArchivedArticle[] = [];
  const asked: { readonly url: string; readonly headers: IncomingMessage['headers']; readonly body: string }[] = [];
  const server = createServer(async (request, response) => {
    const body = await readAll(request);
    const url = request.url ?? '';
    asked.push({ url, headers: request.headers, body });
    const answer = (status: number, value: object) => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(value));
    };
    if (request.headers.authorization !== `ApiKey ${key}`)
      return answer(401, { error: { type: 'security_exception', reason: 'missing credentials' } });
    if (url === '/news/_bulk') {
      const lines = body
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as ArchivedArticle);
      articles.push(...lines.filter((_, index) => index % 2 === 1));
      return answer(200, { errors: false });
    }
    if (url !== '/news/_search') return answer(404, { error: { type: 'index_not_found_exception', reason: `no such index [${url}]` } });
    answer(200, search(articles, JSON.parse(body) as Query));
  });
  await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { address, asked, close: () => new Promise((settle) => server.close(settle)) };
}

const wordsOf = (text: string) => new Set(text.toLowerCase().match(/\p{L}{4,}/gu) ?? []);

function search(articles: readonly ArchivedArticle[], { size, query }: Query): object {
  const [{ more_like_this: wish }] = query.bool.must;
  const words = wordsOf(wish.like.join(' '));
  const least = (Number.parseInt(wish.minimum_should_match, 10) / 100) * words.size;
  const range = query.bool.filter[0]?.bool.should[0].range.published;
  const hits = articles
    .filter(({ published }) => !range || !published || (published.slice(0, 10) >= range.gte && published.slice(0, 10) <= range.lte))
    .map((article) => ({ article, shared: [...wordsOf(`${article.title} ${article.text}`)].filter((word) => words.has(word)).length }))
    .filter(({ shared }) => shared >= least)
    .sort((a, b) => b.shared - a.shared)
    .slice(0, size)
    .map(({ article, shared }) => ({ _index: 'news', _id: article.id, _score: shared, _source: article }));
  return { took: 3, timed_out: false, hits: { total: { value: hits.length, relation: 'eq' }, hits } };
}

async function readAll(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += chunk;
  return text;
}
