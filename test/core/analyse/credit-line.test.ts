import { expect, test } from 'vitest';
import { agencyOf, agencyOfLead, agencyOfLine } from '../../../src/core/analyse/agency';
import { readCreditLine } from '../../../src/core/analyse/credit-line';

test.each([
  ['By Jane Roe', ['Jane Roe'], null],
  ['By JANE ROE and John O’Dell', ['Jane Roe', 'John O’Dell'], null],
  ['Barney Example,John Sample', ['Barney Example', 'John Sample'], null],
  ['Jane Roe, Defence Correspondent', ['Jane Roe'], null],
  ['By Jane Roe in Washington', ['Jane Roe'], null],
  ['By Jane Roe, Associated Press', ['Jane Roe'], 'AP'],
  ['Ursula van der Berg | Jean-Luc Picot', ['Ursula van der Berg', 'Jean-Luc Picot'], null],
  ['Von Seb Muster', ['Seb Muster'], null],
  ['배윤경, 이상현', ['배윤경', '이상현'], null],
  ['Recueilli par Jeanne MARTIN-ROEL', ['Jeanne Martin-Roel'], null],
  ['Jane ROE and JD Sample', ['Jane ROE', 'JD Sample'], null],
  ['Jane Roe, Deputy Content Director', ['Jane Roe'], null],
  ['Prof. Dr. Jane Roe', ['Jane Roe'], null],
  ['Autor: Rechtsanwältin Jana Muster', ['Jana Muster'], null],
  ['By Maria de los Santos and John Doe Jr.', ['Maria de los Santos', 'John Doe Jr.'], null],
  ['Perspective by Jane Roe', ['Jane Roe'], null],
  ['Story by Jane Roe; Photos by John Doe', ['Jane Roe'], null],
  ['Jane Roe, El Mundo', ['Jane Roe'], null],
  ['Par Jeanne Martin avec AFP', ['Jeanne Martin'], 'AFP'],
  ['Jeanne Martin à Genève', ['Jeanne Martin'], null],
  ['Ein Gastbeitrag von Seb Muster', ['Seb Muster'], null],
  ['A cura di Mario Rossi', ['Mario Rossi'], null],
  ['Oprac. Jan Wzór', ['Jan Wzór'], null],
  ['Yazar: Ali Örnek', ['Ali Örnek'], null],
  ['Penulis: Budi Contoh', ['Budi Contoh'], null],
  ['[김철수 기자]', ['김철수'], null],
  ['文・田中太郎', ['田中太郎'], null],
  ['بقلم: محمد مثال', ['محمد مثال'], null],
  ['김혜진 기자', ['김혜진'], null],
  ['作者：王小明', ['王小明'], null],
  ['Автор: Анна Примерова', ['Анна Примерова'], null],
  ['DaVinci Roe', ['DaVinci Roe'], null],
  ['The Associated Press', [], 'AP'],
  ['AFP', [], 'AFP'],
] as const)('%s', (line, persons, agency) => {
  expect(readCreditLine(line)).toMatchObject({ persons, agency });
});

test.each([
  'Echo Staff',
  'News Desk',
  'Follow us',
  'Sports Reporter',
  'Getty Images',
  'Photo by Jane Roe',
  'Published 4 March',
  'The harbour is closed',
  'Ministerium der Finanzen',
  'Polizei Musterstadt',
  '編集部 ニュース',
  'Zum Login',
  'Website Design',
  '',
])('names no person: %s', (line) => {
  expect(readCreditLine(line).persons).toEqual([]);
});

test('a title before a name makes the line no other', () => {
  expect(readCreditLine('Autor: Rechtsanwältin Jana Muster')).toMatchObject({ isOpened: true, isOnlyNames: true });
});

test('agencies are known by every usual name, and only by the whole name', () => {
  expect([agencyOf('The Associated Press'), agencyOf('dpa'), agencyOf('PA Media'), agencyOf('Apple')]).toEqual(['AP', 'dpa', 'PA', null]);
});

test('a line or an opening credits an agency', () => {
  expect([agencyOfLine('Source: AFP'), agencyOfLine('— Reuters'), agencyOfLine('He spoke to Reuters')]).toEqual(['AFP', 'Reuters', null]);
  expect([
    agencyOfLead('KYIV, Ukraine (AP) — The'),
    agencyOfLead('LONDON (Reuters) - The'),
    agencyOfLead('The minister (58) - The'),
  ]).toEqual(['AP', 'Reuters', null]);
});
