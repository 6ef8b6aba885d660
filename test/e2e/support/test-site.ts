import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type FixturePage, readFixturePages } from '../../site/fixture-page';
import { type SeedPage, seedPages } from '../../site/seed-pages';
import { startSite } from '../../site/start-site';

/** The fixture site as the end-to-end tests use it: each page at its own address, which only the recording proxy can reach. */
export interface TestSite {
  readonly port: number;
  readonly hosts: readonly string[];
  readonly fixtures: readonly FixturePage[];
  /** The wrapped seed documents; empty where they do not lie beside the project. */
  readonly seeds: readonly SeedPage[];
  /** The page that `npm start` shows: an article of the bundled story. */
  readonly demo: FixturePage;
  /** A fixture page by its id; throws where there is none. */
  fixture(id: string): FixturePage;
  /** Whether a page asks for this address by itself: fixture pages are whole, so only browsers ask for icons. */
  isSubresource(url: string): boolean;
  close(): Promise<void>;
}

const SEED_DOCUMENTS = fileURLToPath(new URL('../../../../shared/seeds', import.meta.url));

/** The seed documents that lie beside the project, as pages; empty in a clone of its own. */
export function findSeedPages(): readonly SeedPage[] {
  return existsSync(SEED_DOCUMENTS) ? seedPages(SEED_DOCUMENTS) : [];
}

/** Starts the fixture site, with the seed documents where present. */
export async function startTestSite(): Promise<TestSite> {
  const fixtures = readFixturePages();
  const seeds = findSeedPages();
  const site = await startSite({ extraPages: seeds });
  const hosts = [...new Set([...fixtures, ...seeds].map(({ url }) => new URL(url).hostname))];
  const fixture = (id: string): FixturePage => {
    const page = fixtures.find((one) => one.id === id);
    if (!page) throw new Error(`the fixture site has no page ${id}`);
    return page;
  };
  return {
    port: site.http,
    hosts,
    fixtures,
    seeds,
    demo: fixture('demo'),
    fixture,
    isSubresource: (url) => new URL(url).pathname === '/favicon.ico' && hosts.includes(new URL(url).hostname),
    close: () => site.close(),
  };
}
