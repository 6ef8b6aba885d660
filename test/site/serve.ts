import { existsSync } from 'node:fs';
import { seedPages } from './seed-pages';
import { startSite } from './start-site';

/** Ports of `npm run pages`: fixed, so that bookmarks and a browser's mapping rules last. */
const HTTP_PORT = 8317;
const HTTPS_PORT = 8318;
const SEED_DOCUMENTS = '../shared/seeds';

const extraPages = existsSync(SEED_DOCUMENTS) ? seedPages(SEED_DOCUMENTS) : [];
const site = await startSite({ extraPages, httpPort: HTTP_PORT, httpsPort: HTTPS_PORT });
console.log(`Fixture site: http://localhost:${site.http}/ (list of all pages), https://localhost:${site.https}/ (self-signed)`);
console.log('With a browser that resolves every name to this machine, each page stands on its own host:');
console.log(`  chromium --host-resolver-rules="MAP * 127.0.0.1" ${site.urlOf('demo')}`);
console.log('  Firefox: about:config, network.dns.forceResolve = 127.0.0.1');
console.log('Stop with Ctrl+C.');
