/** How many signs of a line's beginning a furniture rule is told by. */
const SIGNS = 3;

interface Beginning {
  readonly text: string;
  /** True where nothing more is known: any sign may follow, or none. */
  readonly isOpen: boolean;
}

type Part = (from: Beginning) => Beginning[];

/** The beginnings that a pattern's source allows, lower case, digits as 0; null for a pattern that may fit anywhere in a line. */
export function beginningsOf(source: string): readonly string[] | null {
  if (!source.startsWith('^')) return null;
  const reader = new Reader(source);
  const found = reader.readChoice()({ text: '', isOpen: false });
  const texts = [...new Set(found.map(({ text }) => text))].sort();
  if (texts.includes('') || reader.isAnchoredPartly) return null;
  return texts.filter((text) => !texts.some((other) => other !== text && text.startsWith(other)));
}

/** Reads as much of the syntax of regular expressions as the furniture rules use. */
class Reader {
  isAnchoredPartly = false;
  private readonly source: string;
  private at = 0;

  constructor(source: string) {
    this.source = source;
  }

  readChoice(): Part {
    const choices = [this.readSequence()];
    while (this.take('|')) {
      if (this.source[this.at] !== '^' && !this.isInGroup()) this.isAnchoredPartly = true;
      choices.push(this.readSequence());
    }
    return (from) => choices.flatMap((choice) => choice(from));
  }

  private isInGroup(): boolean {
    const before = this.source.slice(0, this.at).replace(/\\./g, '');
    return before.split('(').length !== before.split(')').length;
  }

  private readSequence(): Part {
    const parts: Part[] = [];
    while (this.at < this.source.length && !/[|)]/.test(this.source[this.at] ?? '')) parts.push(this.readRepeated());
    return (from) => parts.reduce((all, part) => all.flatMap(part), [from]);
  }

  private readRepeated(): Part {
    const part = limited(this.readAtom());
    const [whole = '', , least] = /^(\?|\*|\+|\{(\d+)(?:,\d*)?\})\??/.exec(this.source.slice(this.at)) ?? [];
    this.at += whole.length;
    if (whole === '') return part;
    const once = (from: Beginning) => [...(/^[?*]/.test(whole) || least === '0' ? [from] : []), ...part(from)];
    const more = (from: Beginning) => [from, ...part(from)];
    return whole === '?' ? once : (from) => once(from).flatMap(more).flatMap(more);
  }

  private readAtom(): Part {
    const sign = this.source[this.at++] ?? '';
    if (sign === '(') {
      this.take('?:');
      const inner = this.readChoice();
      this.take(')');
      return inner;
    }
    if (sign === '[') return this.readClass();
    if (sign === '\\') return this.readEscape();
    if (sign === '^') return (from) => [from];
    return sign === '.' || sign === '$' ? open : literal(sign.toLowerCase());
  }

  private readClass(): Part {
    const end = this.source.indexOf(']', this.at);
    const body = this.source.slice(this.at, end);
    this.at = end + 1;
    if (/[\\^]|\w-\w/.test(body)) return open;
    return (from) => [...body].flatMap((sign) => literal(sign)(from));
  }

  private readEscape(): Part {
    const sign = this.source[this.at++] ?? '';
    if (sign === 'b') return (from) => [from];
    if (sign === 'd') return literal('0');
    return /[wsp]/i.test(sign) ? open : literal(sign);
  }

  private take(text: string): boolean {
    const is = this.source.startsWith(text, this.at);
    if (is) this.at += text.length;
    return is;
  }
}

const open: Part = ({ text }) => [{ text, isOpen: true }];

const literal =
  (sign: string): Part =>
  ({ text }) => [{ text: text + sign, isOpen: false }];

/** Nothing is added to a beginning that is long enough or open. */
const limited =
  (part: Part): Part =>
  (from) =>
    from.isOpen || from.text.length >= SIGNS ? [from] : part(from);
