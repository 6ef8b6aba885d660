import type { Speaker } from '../model/analysis';
import { foldText } from '../text/normalise';
import type { Mention } from './mentions';

/** Somebody the article names, with what it says of them. */
export interface CastMember {
  readonly id: string;
  readonly type: Speaker['type'];
  name: string;
  readonly forms: string[];
  role: string | null;
  gender: Speaker['gender'];
}

/** Who acts in an article: mentions of one name joined under its fullest form. */
export class Cast {
  readonly members: CastMember[] = [];
  readonly #byLastName = new Map<string, CastMember[]>();

  /** The member a named mention is, added where it is new. A bare surname is the last full name with it. */
  see(mention: Mention): CastMember {
    const key = lastName(mention.name);
    const known = (this.#byLastName.get(key) ?? []).findLast((member) => fits(member, mention));
    const member = known ?? this.#add(mention, key);
    if (!member.forms.includes(mention.name)) member.forms.push(mention.name);
    if (mention.name.length > member.name.length && mention.name.split(' ').length > member.name.split(' ').length)
      member.name = mention.name;
    member.role ??= mention.role;
    member.gender ??= mention.gender;
    return member;
  }

  /** The member whose role a description means ("the prime minister"), the latest named first; null where none has it. */
  byRole(description: string): CastMember | null {
    const wanted = wordsOf(description);
    const head = wanted.at(-1);
    return (
      this.members.findLast((member) => {
        const role = member.role ? wordsOf(member.role) : [];
        return (
          member.type === 'person' &&
          role.length > 0 &&
          (wanted.every((word) => role.includes(word)) || (role.at(-1) === head && role.every((word) => wanted.includes(word))))
        );
      }) ?? null
    );
  }

  #add({ name, role, gender, type }: Mention, key: string): CastMember {
    const base = foldText(name)
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '');
    const taken = this.members.filter((member) => member.id === base || member.id.startsWith(`${base}-`)).length;
    const member: CastMember = {
      id: taken > 0 ? `${base}-${taken + 1}` : base,
      type: type === 'institution' ? 'institution' : 'person',
      name,
      forms: [],
      role,
      gender,
    };
    this.members.push(member);
    this.#byLastName.set(key, [...(this.#byLastName.get(key) ?? []), member]);
    return member;
  }
}

const lastName = (name: string) =>
  foldText(name)
    .split(/[\s-]+/)
    .at(-1) ?? '';
const wordsOf = (text: string) =>
  foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2);

function fits(member: CastMember, mention: Mention): boolean {
  const isInstitution = mention.type === 'institution';
  if ((member.type === 'institution') !== isInstitution) return false;
  const a = foldText(member.name).split(' ');
  const b = foldText(mention.name).split(' ');
  if (isInstitution) return a.join(' ').endsWith(b.join(' ')) || b.join(' ').endsWith(a.join(' '));
  return a.length === 1 || b.length === 1 || a[0] === b[0] || (a[0]?.[0] === b[0]?.[0] && (a[0]?.length === 1 || b[0]?.length === 1));
}
