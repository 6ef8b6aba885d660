import { describe, expect, test } from 'vitest';
import { isClobbered } from '../../src/extract/is-clobbered';
import { page } from './page-builder';

describe('a page is not read', () => {
  test('whose pictures stand for what is asked of the document', () => {
    const document = page('<img name="querySelector">');
    // What a browser does for such a picture.
    Object.defineProperty(document, 'querySelector', { value: document.querySelector('img') });
    expect(isClobbered(document)).toBe(true);
  });
  test.each(['<input name="parentElement">', '<img id="nextSibling">', '<button name="closest"></button>'])(
    'whose form has %s',
    (field) => {
      expect(isClobbered(page(`<form>${field}<p>Quay</p></form>`))).toBe(true);
    },
  );
});

describe('a page is read', () => {
  test('with usual names of fields', () => {
    const fields = ['id', 'children', 'title', 'action'].map((name) => `<input name="${name}">`).join('');
    expect(isClobbered(page(`<form>${fields}</form><form></form>`))).toBe(false);
  });
  test('without forms', () => {
    expect(isClobbered(page('<p name="parentElement">Quay</p>'))).toBe(false);
  });
});
