/** A sentence of usual length that has none of these is no furniture; only what passes is looked at rule by rule. */
export const FURNITURE_WORD =
  /newsletter|inbox|e-?mail|sign|subscri|privacy|terms|access|trial|comment|conversation|refresh|register|notif|follow|read|more|watch|listen|podcast|spotify|episode|app\b|host|presenter|join|contact|tips?\b|story|browser|video|javascript|cookie|©|reserved|reproduced|published|appeared|version|affiliate|commission|hate speech|policy|photo|image|picture|credit|illustration|graphic|source|contribut|reporting|editing|if you|want|every day|visit|add |https?:|www\.|\)$/i;

/** One of these stands in every line that begs; lines without are not looked at further. */
export const APPEAL_WORD = /donat|contribut|support|paywall|journalis|subscri|readers/i;

/** Signs of an appeal for money in the outlet's own voice, outside quotation marks. Two in one line make it an appeal. */
export const APPEAL_SIGNS: readonly RegExp[] = [
  /\byour (?:support|donations?|contributions?|generosity|help|gift|subscription)\b/i,
  /\b(?:support|fund|help(?:s|ing)?|back|allows?) (?:us|our|quality|independent|fearless)\b/i,
  /\bwe (?:need|rely|believe|depend|choose|want|keep|know|are (?:funded|free|independent|able)|have no|never|don't)\b/i,
  /\b(?:our|independent|quality|fearless|trusted|public[ -]interest) (?:journalism|reporting|reporters|journalists|newsroom|coverage)\b/i,
  /\bpaywalls?\b|\bpaid for by (?:those|readers)\b|\breader[- ]funded\b|\bafford it\b/i,
  /\b(?:donat(?:e|ion|ing)|contribut(?:e|ion|ing)|become a (?:member|supporter)|make a gift|chip in|from as little as)\b/i,
  /\b(?:makes? all the difference|tell the story|on the ground|keep sending|trusted by|both sides of the story|every (?:contribution|gift|donation|bit))\b/i,
  /\bif you (?:value|like|enjoy|believe in) (?:what|our)\b|\bhowever small\b|\bplease (?:consider|donate|make a (?:contribution|donation))\b/i,
  /\breaders like you\b|\bjournalism (?:free|open|accessible|matters)\b|\b(?:million|thousands of) readers\b/i,
];

/** A line after which a page prints only its own matters. */
export const PAGE_END =
  /^(?:sign in to participate in the conversation|join our commenting forum|comments|most (?:read|popular)|related (?:articles|stories|topics)|more (?:on this story|stories|from)\b.{0,40}|you (?:may|might) also like|recommended(?: stories| for you)?|be the first to get breaking news|thank you for registering)[.:]?$/i;

/** What stands in every line of the following kind. */
export const SELF_NAMING_WORD = / from | app|The | readers/;

/** Lines that name the outlet while they speak of the page itself; the first group is the outlet. */
export const selfNaming = (): readonly RegExp[] => [
  /\bnotifications from ((?:The )?\p{Lu}[\p{L}'&-]*(?: \p{Lu}[\p{L}'&-]*){0,3})$/u,
  /^(?:[Ii]nstall|[Dd]ownload|[Gg]et) the (\p{Lu}[\p{L}'&-]*(?: \p{Lu}[\p{L}'&-]*){0,3}) app\b/u,
  /\b(The \p{Lu}[\p{L}'&-]*(?: \p{Lu}[\p{L}'&-]*){0,2}) is (?:trusted|on the ground|funded|reader)/u,
  /\b(?:follow other|readers of) (\p{Lu}[\p{L}'&-]*) readers\b/u,
];

/** Words by which a text shows itself as a live blog: it sends readers to another entry by its time. */
export const LIVE_POST_REFERENCE =
  /\((?:see|read)(?: our)? \d{1,2}[.:]\d{2} (?:post|update|entry)\)|\bsee (?:post|update) at \d{1,2}[.:]\d{2}\b/i;

/** What stands at the end of the following. */
export const FEDERATED_SOFTWARE = /(?:Mastodon|Pleroma|Misskey|Friendica|Lemmy|Akkoma)$/;

/** The footer by which a page of the federated network names its software; the first group is the server's name. */
export const federatedFooter = () => /^(\p{Lu}[\p{L}\p{N}. ]{1,30}) (?:Mastodon|Pleroma|Misskey|Friendica|Lemmy|Akkoma)$/u;

/** The end of a shared headline that names where it stood: "Headline - The Telegraph". The second group is the outlet. */
export const sharedFrom = () => /^(.{15,400}?)\s[-\u2013\u2014|]\s((?:The )?\p{Lu}[\p{L}&'.]*(?: (?:of|and|the|\p{Lu}[\p{L}&'.]*)){0,4})$/u;

/** An embedded post printed as text: words, dash, name, handle in brackets, date. */
export const postInText = () =>
  /^([\s\S]{10,1200}?)\s*[\u2014\u2013]\s*([^\u2014\u2013@()]{1,80}?)\s*\((@[\w.@-]{1,60})\)\s*((?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d{1,2}, \d{4}|\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d{4})?\s*$/iu;
