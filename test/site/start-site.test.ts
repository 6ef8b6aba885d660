import https from 'node:https';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Site, startSite } from './start-site';

let site: Site;

beforeAll(async () => {
  site = await startSite({ extraPages: [{ id: 'extra', url: 'https://www.extra.test/a/b', html: '<title>extra</title>' }] });
});
afterAll(() => site.close());

/** Asks over https as a browser does that resolves every name to this machine; gives the body and the names of the certificate. */
function askSecurely(host: string, path: string): Promise<{ body: string; names: string; headers: Record<string, unknown> }> {
  return new Promise((resolve, reject) => {
    const request = https.get(
      { host: '127.0.0.1', port: site.https, path, servername: host, headers: { host }, rejectUnauthorized: false },
      (response) => {
        const socket = response.socket as import('node:tls').TLSSocket;
        const names = socket.getPeerCertificate().subjectaltname ?? '';
        let body = '';
        response.on('data', (chunk: Buffer) => {
          body += chunk.toString();
        });
        response.on('end', () => resolve({ body, names, headers: response.headers }));
      },
    );
    request.on('error', reject);
  });
}

describe('the fixture site', () => {
  it('serves a page over https on its own host, with a certificate for every host', async () => {
    const { body, names } = await askSecurely('www.harrowgazette.test', '/world/2024/11/18/kyiv-us-missiles-russia');
    expect(body).toContain('Kyiv cleared to fire US missiles');
    expect(names).toContain('DNS:www.harrowgazette.test');
    expect(names).toContain('DNS:www.extra.test');
  });

  it('sends the headers that a page asks for', async () => {
    const { headers } = await askSecurely('www.northgatepost.test', '/politics/storm-shadow-next');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
  });

  it('tells hosts apart: the same path elsewhere is another page or none', async () => {
    const { body } = await askSecurely('www.penninepost.test', '/world/2024/11/18/kyiv-us-missiles-russia');
    expect(body).toContain('No such page');
  });

  it('shows every page under localhost too, and lists them there', async () => {
    const list = await (await fetch(`http://localhost:${site.http}/`)).text();
    expect(list).toContain('href="/www.extra.test/a/b"');
    expect(await (await fetch(`http://localhost:${site.http}/www.extra.test/a/b`)).text()).toBe('<title>extra</title>');
  });

  it('answers at all paths of a single-page site', async () => {
    const page = await fetch(`http://localhost:${site.http}/app.tidewaterdaily.test/story/ferry`);
    expect(await page.text()).toContain('Ferry to the islands');
  });

  it('gives addresses by page id and refuses an unknown one', () => {
    expect(site.urlOf('extra')).toBe(`http://www.extra.test:${site.http}/a/b`);
    expect(site.urlOf('extra', 'https')).toBe(`https://www.extra.test:${site.https}/a/b`);
    expect(() => site.urlOf('nowhere')).toThrow('no page nowhere');
  });

  it('remembers what was asked for', async () => {
    await fetch(`http://localhost:${site.http}/www.extra.test/not-there`);
    expect(site.requests.at(-1)).toBe('www.extra.test/not-there');
  });
});
