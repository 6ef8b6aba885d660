import '../messages/polyfill';
import { render } from 'preact';
import { browser } from '../messages/browser';
import { callFromOwnPage } from '../messages/bus';
import { hostPatterns } from '../messages/host-patterns';
import { Popup } from './Popup';

const ALL_SITES = ['http://*/*', 'https://*/*'];

const place = document.querySelector('main');
const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
if (place)
  render(
    <Popup
      tabId={tab?.id ?? null}
      call={callFromOwnPage}
      // Asked for in the same turn as the click: later the browser takes it for nobody's wish.
      allowAllSites={() => browser.permissions.request({ origins: ALL_SITES })}
      allowHosts={(hosts) => browser.permissions.request({ origins: hostPatterns(hosts) })}
      openOptions={() => browser.runtime.openOptionsPage()}
      close={() => window.close()}
    />,
    place,
  );
