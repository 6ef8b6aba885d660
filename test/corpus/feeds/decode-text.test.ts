import { expect, test } from 'vitest';
import { decodeText } from '../../../src/corpus/feeds/decode-text';

const XML = (charset: string) => `<?xml version="1.0" encoding="${charset}"?><a>café Łódź</a>`;
const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));
const utf16 = (text: string) => Uint8Array.from([...text].flatMap((char) => [char.charCodeAt(0) & 255, char.charCodeAt(0) >> 8]));

test.each([
  ['UTF-8 that is said to be Latin 1', utf8(XML('iso-8859-1')), 'text/xml; charset=ISO-8859-1', 'café Łódź'],
  ['UTF-8 with a mark', Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8('café')]), 'text/xml; charset=windows-1252', 'café'],
  ['UTF-16 with a mark', Uint8Array.from([0xff, 0xfe, ...utf16('café Łódź')]), null, 'café Łódź'],
  ['Latin 1 that is said to be UTF-8', latin1('<?xml version="1.0" encoding="utf-8"?><a>café</a>'), 'text/xml; charset=utf-8', 'café'],
  ['the header where the bytes are no UTF-8', Uint8Array.from([0xca, 0xc1]), 'text/html; charset="KOI8-R"', 'йа'],
  [
    'the declaration where there is no header',
    Uint8Array.from([...latin1('<?xml version="1.0" encoding="windows-1251"?>'), 0xcf, 0xf0]),
    null,
    'Пр',
  ],
  ['the meta element of a page', Uint8Array.from([...latin1('<meta charset=windows-1250>'), 0xa3, 0xf3]), 'text/html', 'Łó'],
  ['a charset of seven bits', Uint8Array.from([0x1b, 0x24, 0x42, 0x46, 0x7c, 0x1b, 0x28, 0x42]), 'text/xml; charset=ISO-2022-JP', '日'],
  ['a charset that nobody knows', latin1('café'), 'text/xml; charset=martian', 'café'],
  ['nothing', new Uint8Array(), null, ''],
])('reads %s', (_, bytes, contentType, text) => {
  expect(decodeText(bytes, contentType)).toContain(text);
});
