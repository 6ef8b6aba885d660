// @vitest-environment happy-dom
import { beforeAll, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { HOST_NAME, type HostOwner, placeHost } from '../../src/content/host-element';
import { installTopLayer } from './fake-top-layer';

beforeAll(installTopLayer);
beforeEach(() => document.body.replaceChildren());

function place(owner: Partial<HostOwner> = {}) {
  const host = placeHost(document, 'closed', { isOrphan: () => false, lost: vi.fn(), ...owner });
  onTestFinished(() => host.remove());
  return host;
}
const hosts = () => [...document.querySelectorAll(HOST_NAME)];
const settled = () => new Promise((done) => setTimeout(done));

describe('the host', () => {
  test('stands in the body, in the top layer, with a root that the page cannot see', () => {
    const host = place();
    expect(host.element.parentElement).toBe(document.body);
    expect(host.element.matches(':popover-open')).toBe(true);
    expect(host.element.getAttribute('popover')).toBe('manual');
    expect(host.element.shadowRoot).toBeNull();
    expect(host.root.host).toBe(host.element);
    host.remove();
    expect(hosts()).toEqual([]);
  });

  test('has styles that the page outranks by nothing', () => {
    const { element } = place();
    for (const name of ['position', 'width', 'overflow']) expect(element.style.getPropertyPriority(name), name).toBe('important');
  });

  test('replaces what an earlier instance left', () => {
    document.body.append(document.createElement(HOST_NAME), document.createElement(HOST_NAME));
    const { element } = place();
    expect(hosts()).toEqual([element]);
  });

  test('comes back when the page rebuilds its body, and into the top layer when the page takes it out', async () => {
    const { element } = place();
    document.body.replaceChildren(document.createElement('main'));
    await settled();
    expect(hosts()).toEqual([element]);
    element.hidePopover();
    expect(element.matches(':popover-open')).toBe(true);
  });

  test('gives way to a page that keeps throwing it out', async () => {
    const lost = vi.fn();
    const { element } = place({ lost });
    for (let turn = 0; turn < 20; turn++) {
      element.remove();
      await settled();
    }
    expect(lost).toHaveBeenCalledOnce();
    expect(hosts()).toEqual([]);
  });

  test('of an instance whose extension is gone does not come back beside the one that replaced it', async () => {
    const lost = vi.fn();
    place({ isOrphan: () => true, lost });
    const { element } = place();
    await settled();
    expect(lost).toHaveBeenCalledOnce();
    expect(hosts()).toEqual([element]);
  });

  test('is absent while something is in fullscreen', () => {
    const { element } = place();
    const inFullscreen = (now: Element | null) => {
      Object.defineProperty(document, 'fullscreenElement', { configurable: true, value: now });
      document.dispatchEvent(new Event('fullscreenchange'));
    };
    inFullscreen(document.body);
    expect(element.hidden).toBe(true);
    inFullscreen(null);
    expect(element.hidden).toBe(false);
  });
});
