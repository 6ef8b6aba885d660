import { withoutComments } from './import-rule';
import type { Rule } from './source-tree';

/** Longest file in code lines: what reads in one sitting (STYLE: rarely over 250). Data files say so by the folder `data` or the ending. */
const MAX_CODE_LINES = 250;
const DATA_FILE = /\/data\/|\.data\.ts$/;

const countCodeLines = (source: string) =>
  withoutComments(source)
    .split('\n')
    .filter((line) => line.trim() !== '').length;

/** A file reads in one sitting. */
export const lengthRule: Rule = (tree) =>
  [...tree].flatMap(([path, source]) => {
    const lines = countCodeLines(source);
    return lines > MAX_CODE_LINES && !DATA_FILE.test(path)
      ? [`${path} has ${lines} code lines, at most ${MAX_CODE_LINES}: split it by what it does`]
      : [];
  });

/** Rooms have names of their own. */
export const roomNameRule: Rule = (tree) =>
  [...tree.keys()].flatMap((path) =>
    /(^|\/)(utils?|helpers?|common|misc|shared)(\/|\.tsx?$)/.test(path) ? [`${path}: name the file or folder after what it holds`] : [],
  );

const EXPORT = /^export (?:default )?(?:async )?(?:abstract )?(?:function\*?|const|class|interface|type|enum) (\w+)/;

/** Every export of the engine and the shells says what it promises. */
export const documentationRule: Rule = (tree) =>
  [...tree].flatMap(([path, source]) => {
    if (DATA_FILE.test(path)) return [];
    const lines = source.split('\n');
    return lines.flatMap((line, at) => {
      const name = EXPORT.exec(line)?.[1];
      if (!name || (lines[at - 1] ?? '').trimEnd().endsWith('*/')) return [];
      return isSelfEvident(line, source)
        ? []
        : [`${path} exports ${name} without a doc comment: say what it promises and what it returns for nothing`];
    });
  });

// Components are documented by their props and types that only name a union by its values.
const isSelfEvident = (line: string, source: string) => /^export type \w+ =(?: '|$)/.test(line) && source.includes('|');

const MARKUP_SINK =
  /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|setHTMLUnsafe|createContextualFragment)\b/;

/** Page data is text, never markup. The build sees no page. */
export const markupRule: Rule = (tree) =>
  [...tree].flatMap(([path, source]) =>
    !path.startsWith('src/build/') && MARKUP_SINK.test(withoutComments(source)) ? [`${path} writes markup: page data is text only`] : [],
  );

const NETWORK = /\b(?:fetch\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts)/;

/** Only corpus sources open files or addresses; nothing else in the extension can send anything. */
export const networkRule: Rule = (tree) =>
  [...tree].flatMap(([path, source]) =>
    /^src\/(?:corpus|build|cli)\//.test(path) || !NETWORK.test(withoutComments(source))
      ? []
      : [`${path} can make a request: requests belong into a corpus source, where the reader grants them`],
  );

const CODE_FROM_TEXT = /\beval\s*\(|\bnew Function\b/;

/** No code is made from text (store rules, and hostile pages). */
export const evalRule: Rule = (tree) =>
  [...tree].flatMap(([path, source]) => (CODE_FROM_TEXT.test(withoutComments(source)) ? [`${path} makes code from text`] : []));

const STRING_OR_REGEX =
  /'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`|(?<=[=(,:;!&|?[{}\n]\s*)\/((?:[^/\\\n]|\\.)+)\/[dgimsuvy]*/g;

/**
 * English stands in `languages/en` only. Looks at the patterns of the whole core, and at the string literals of the stages that read text, for
 * words that English cannot do without; literals that name a value of a model type are no language.
 */
export function languageRule(englishWords: ReadonlySet<string>, modelLiterals: ReadonlySet<string>): Rule {
  return (tree) =>
    [...tree].flatMap(([path, source]) => {
      if (!/^src\/core\/(?:text|analyse|match|compare)\//.test(path) || DATA_FILE.test(path)) return [];
      const readsText = /^src\/core\/(?:text|analyse)\//.test(path);
      return [...withoutComments(source).matchAll(STRING_OR_REGEX)].flatMap((match) => {
        const isPattern = match[4] !== undefined;
        const literal = (match[1] ?? match[2] ?? match[3] ?? match[4] ?? '').replace(/\$\{[^}]*\}/g, ' ');
        if ((!isPattern && !readsText) || modelLiterals.has(literal) || /^[./]/.test(literal)) return [];
        const word = (literal.toLowerCase().match(/[a-z]+/g) ?? []).find((w) => englishWords.has(w));
        return word ? [`${path}: the literal "${literal.slice(0, 40)}" holds the English word "${word}": move it to languages/en`] : [];
      });
    });
}
