import type { BoilerplateReason } from '../../model/article';

/** One kind of line that news pages print around their reports: the whole line, folded apostrophes, any case. */
export interface FurnitureRule {
  readonly reason: BoilerplateReason;
  readonly pattern: RegExp;
  /** The longest line in words to which the rule applies: beyond it the same words are prose. */
  readonly maxWords: number;
}

const rule = (reason: BoilerplateReason, maxWords: number, pattern: RegExp): FurnitureRule => ({ reason, pattern, maxWords });

/** Lines that are furniture by themselves. Order decides where two fit. */
export const FURNITURE: readonly FurnitureRule[] = [
  rule(
    'notification',
    16,
    /^(?:stay up to date with|get|turn on|enable|allow|receive|manage) (?:[\w'&-]+ ){0,4}(?:notifications?|alerts?)\b/i,
  ),
  rule('notification', 14, /\bnotifications? (?:can be managed|are (?:on|off|blocked)|(?:in|from) (?:your )?browser)\b/i),
  rule(
    'newsletter',
    24,
    /^(?:sign[ -]up|subscribe|register|join)\b.{0,80}\b(?:newsletters?|e-?mails?|inbox|mailing list|updates|briefing|digest)\b/i,
  ),
  rule(
    'newsletter',
    24,
    /^(?:get|receive|have)\b.{0,90}\b(?:newsletters?|(?:in|to|into|straight to|delivered to) your inbox|by e-?mail)\b/i,
  ),
  rule('newsletter', 20, /^(?:our|the|a|your|this|want|don't miss|never miss)\b.{0,60}\bnewsletters?\b/i),
  rule(
    'newsletter',
    9,
    /^(?:newsletters?|(?:enter )?(?:your )?e-?mail(?: address)?|sign me up|please enter a valid e-?mail(?: address)?)[.:!]?$/i,
  ),
  rule('newsletter', 40, /^by (?:signing up|subscribing|entering your e-?mail|clicking|submitting|providing)\b/i),
  rule(
    'newsletter',
    30,
    /\b(?:terms (?:of (?:service|use)|and conditions)|privacy (?:policy|notice))\b.{0,60}\b(?:apply|appl(?:y|ies)|agree|read our|acknowledge)\b/i,
  ),
  rule('newsletter', 20, /^i would like to be e-?mailed\b|^read our privacy (?:policy|notice)/i),
  rule('newsletter', 12, /^(?:thanks?|thank you) for (?:signing up|subscribing)\b/i),
  rule(
    'comments',
    12,
    /^(?:(?:\d+ )?comments?|(?:show|view|load|read|see|hide|post|add|leave|write|join) (?:all |a |more |the |your |our |us )?(?:\d+ )?(?:comments?|conversation|discussion|reply|commenting forum))[.:!]?$/i,
  ),
  rule(
    'comments',
    16,
    /^(?:join (?:thought-provoking|the) conversations?|sign in to participate|comments (?:are (?:closed|disabled|off)|have been|\(\d+\)|section)|what do you think\?|have your say|be the first to comment|do you have a (?:story|comment)|let us know (?:what you think )?in the comments)/i,
  ),
  rule('comments', 26, /^(?:thank you for registering|please refresh (?:the|your) (?:page|browser)|.{0,40}automatically logged in)/i),
  rule(
    'subscription',
    20,
    /^(?:(?:already|not) (?:a|an) (?:subscriber|member)|subscribe (?:now|today|to (?:continue|read|unlock|the))|start your (?:free )?trial|to continue reading|continue reading|this (?:article|story|content) is (?:for|available to|exclusive)\b.{0,20}subscribers)/i,
  ),
  rule('subscription', 14, /^(?:log|sign) ?in (?:or|to|\/)|^create (?:an|a free|your) account\b|^register (?:for free|now|to)\b/i),
  rule(
    'subscription',
    24,
    /^(?:unlock|enjoy|get) (?:unlimited|full|premium|digital|all) (?:digital )?access\b|^(?:£|\$|€)\d.{0,30}\b(?:a|per) (?:week|month|year)\b/i,
  ),
  rule(
    'share-bar',
    10,
    /^(?:share(?: (?:this|on|via|article|story|full article|with))?|tweet|e-?mail|print|copy link|link copied|follow|facebook|twitter|x|whatsapp|linkedin|reddit|flipboard|messenger|telegram|bookmark|save|listen|reply|boost|favou?rite)(?: (?:this|on|via|article|story|page|to|by|a|the|link|facebook|twitter|x|whatsapp|linkedin|reddit|e-?mail|friend|save|later|now|us|more))*[.:!]?$/i,
  ),
  rule(
    'share-bar',
    18,
    /^(?:follow|like|find|connect with|join) (?:us|@?[\w .'-]{2,40}) on (?:twitter|x|facebook|instagram|tiktok|youtube|whatsapp|threads|bluesky|telegram|linkedin|google news|flipboard)\b/i,
  ),
  rule(
    'share-bar',
    30,
    /^(?:follow|e-?mail|contact) .{2,60}(?: at \S+@\S| on (?:twitter|x|facebook|instagram|google news|bluesky|threads)\b)/i,
  ),
  rule(
    'promotion',
    60,
    /^(?:if you (?:enjoyed|liked) this (?:article|story|piece|post)|want more (?:stories|news) like this|every day we send|(?:join|visit) our .{2,30}(?:forums?|community|group|channel)\b)/i,
  ),
  rule(
    'related-links',
    20,
    /^(?:read (?:more|also|next|on|full story)|see (?:also|more)|more (?:on this|from|stories|news|like this|in)\b|also read|also in the news|related(?: (?:articles?|stories|content|topics?|coverage|news|video))?|recommended(?: (?:reading|stories|for you))?|most (?:read|popular|viewed|shared)|trending(?: now)?|you (?:may|might) (?:also )?(?:like|be interested)|don't miss|up next|watch (?:more|next|now|the video|:)|explore more|top stories|latest (?:news|stories|from)|in case you missed|in pictures:|editor's picks?|what to read next|further reading|full story)\b(?: .{0,140}|:.{0,160})?$/i,
  ),
  rule(
    'related-links',
    24,
    /^(?:read more|read also|also read|related|see also|more|watch|listen|opinion|analysis|explainer|gallery|fact check|background|recommended|next|previous(?:ly)?)\s*[:|>\u00bb\u2013-]\s/i,
  ),
  rule(
    'related-links',
    14,
    /^(?:for more|click here|read|see|find|check out|visit) .{0,60}\b(?:click here|visit our|read our|here|our (?:website|live blog|page|coverage))\b[.!]?$/i,
  ),
  rule(
    'promotion',
    26,
    /\b(?:host|presenter)s?\b.{0,60}\b(?:explores?|asks|discuss(?:es)?|speaks? to|is joined|are joined|looks? at)\b|\bjoins? \p{Lu}[\p{L}]+ to discuss\b/u,
  ),
  rule(
    'promotion',
    24,
    /^(?:listen to|subscribe to|follow|hear|download|stream|watch)\b.{0,60}\b(?:podcasts?|spotify|apple podcasts|wherever you get|youtube channel|episodes?)\b/i,
  ),
  rule(
    'promotion',
    16,
    /^(?:(?:install|download|get|try|open|use)\b.{0,30}\bapp\b|be the first to (?:get|know|hear|receive)\b|available (?:now )?on the app store|get the app)/i,
  ),
  rule('promotion', 20, /^(?:shop|buy|order|book|win|enter|save up to|vote)\b.{0,40}\b(?:now|today|here|chance to win)\b[.!]?$/i),
  rule(
    'promotion',
    30,
    /^(?:do you have|got|have you got) (?:an?|more|any)? ?(?:story|tip|information|news|photos?|opinion|question)\b|^(?:contact|e-?mail|message|text|call) (?:us|our|the|me)\b.{0,60}(?:@|tips?\b|story|newsroom|\d{4})/i,
  ),
  rule('promotion', 26, /^(?:add|make|set|choose) .{0,40}\b(?:as (?:a|your) (?:preferred|trusted|favou?rite) source|on google)\b/i),
  rule(
    'site-notice',
    22,
    /^(?:please (?:use|enable|update|upgrade|turn (?:on|off)|disable)|(?:this|your) (?:browser|video|content|device|page)\b.{0,30}\b(?:not|no longer|cannot|can't|doesn't|isn't|is un)|javascript (?:is|must)|to view this (?:content|video)|we use cookies|this (?:site|website|page) (?:uses|is protected)|sorry, this)/i,
  ),
  rule(
    'site-notice',
    34,
    /\b(?:all rights reserved|may not be (?:published|reproduced|republished|broadcast)|copyright ©|©(?: copyright)? ?\d{4}|©\s?[a-z])/i,
  ),
  rule(
    'site-notice',
    30,
    /^(?:this (?:article|story|post|report|piece) (?:was|is|has been|first|originally) (?:originally |first |been )?(?:published|appeared|amended|updated|corrected|republished|produced|written|edited|translated|adapted)|originally published|(?:the|our) standards:|an earlier version of)/i,
  ),
  rule(
    'site-notice',
    24,
    /^(?:we may earn|if you (?:buy|purchase) .{0,60}(?:commission|links)|.{0,60}affiliate (?:links?|commission)|when you (?:buy|purchase) through)/i,
  ),
  rule(
    'site-notice',
    30,
    /^(?:hate speech|all cultures welcome|terms of (?:service|use)|privacy policy|cookie policy|about us|contact us|code of conduct|report (?:this|a) (?:ad|problem|error|typo|comment))\b.{0,60}$/i,
  ),
  rule(
    'advertisement',
    8,
    /^(?:advertis(?:e?ment|ing)|sponsored(?: content)?|promoted|paid (?:content|for by.*)|ad(?:vert)?|article continues (?:below|after).*|story continues (?:below|after).*|scroll (?:down )?(?:for more|to continue).*|content continues.*|- ?advertisement ?-)[.:]?$/i,
  ),
  rule(
    'navigation',
    8,
    /^(?:skip (?:to|advert|ad|past).*|back to (?:top|home|homepage)|home|menu|close|open|search|loading(?:\.{3}|\u2026)?|next|previous|toggle.*|show more|show less|view (?:all|more|gallery|image|photos?)|see all|expand|play|pause|play video|mute|unmute|\d+ of \d+|tags?:?|topics?:?|filed under:?|\d{1,2} min(?:ute)?s? read|jump to.*|support now|donate(?: now)?|not now|i'm in|dismiss|read more|read less)[.:]?$/i,
  ),
  rule('navigation', 3, /^(?:https?:\/\/|www\.)\S+$/i),
  rule('navigation', 6, /^(?:image|photo|picture|slide|page) \d+ (?:of|\/) ?(?:\/ )?\d+$/i),
  rule(
    'byline',
    30,
    /\bcontributed (?:reporting )?to this (?:report|article|story)\b|^(?:reporting|additional reporting|editing|writing) by [^.;]{3,80}(?:;|\.?$)/i,
  ),
  rule('caption', 30, /^\((?:image|photo|picture|credit|source)s?\b[^)]{0,120}\)?$/i),
  rule(
    'caption',
    40,
    /^(?:(?:file )?photo(?:graph)?s?|image|picture|illustration|video|credit|graphic|photo (?:credit|by)|image (?:credit|source|caption|copyright)|media caption|source|file)\s*(?:\([^)]{2,40}\))?\s*[:/]\s*\S/i,
  ),
  rule(
    'caption',
    60,
    /\((?:[^()]{0,60}[ /])?(?:ap(?: photo)?|afp|reuters|getty(?: images)?|epa|pa(?: wire| media| archive)?|shutterstock|file(?: photo)?|alamy|istock|afp via getty images|supplied|handout|x|twitter|facebook|instagram)(?:[ /][^()]{0,60})?\)$/i,
  ),
  rule(
    'caption',
    40,
    /(?:\bphoto(?:graph)?|\bimage|\bpicture|\bcredit|\billustration)s?\s*(?:by|:|credit|courtesy|via|\/|©)[^.]{2,60}$|(?:AP Photo|Getty Images|via Getty|\/AFP|\/Reuters|\/Shutterstock|EPA-EFE)[^.]{0,20}$/i,
  ),
];

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

/** Lines that name the outlet while they speak of the page itself; the first group is the outlet. */
export const SELF_NAMING: readonly RegExp[] = [
  /\bnotifications from ((?:The )?\p{Lu}[\p{L}'&-]*(?: \p{Lu}[\p{L}'&-]*){0,3})$/u,
  /^(?:[Ii]nstall|[Dd]ownload|[Gg]et) the (\p{Lu}[\p{L}'&-]*(?: \p{Lu}[\p{L}'&-]*){0,3}) app\b/u,
  /\b(The \p{Lu}[\p{L}'&-]*(?: \p{Lu}[\p{L}'&-]*){0,2}) is (?:trusted|on the ground|funded|reader)/u,
  /\b(?:follow other|readers of) (\p{Lu}[\p{L}'&-]*) readers\b/u,
];

/** Words by which a text shows itself as a live blog: it sends readers to another entry by its time. */
export const LIVE_POST_REFERENCE =
  /\((?:see|read)(?: our)? \d{1,2}[.:]\d{2} (?:post|update|entry)\)|\bsee (?:post|update) at \d{1,2}[.:]\d{2}\b/i;

/** The footer by which a page of the federated network names its software; the first group is the server's name. */
export const FEDERATED_FOOTER = /^(\p{Lu}[\p{L}\p{N}. ]{1,30}) (?:Mastodon|Pleroma|Misskey|Friendica|Lemmy|Akkoma)$/u;

/** The end of a shared headline that names where it stood: "Headline - The Telegraph". The second group is the outlet. */
export const SHARED_FROM = /^(.{15,400}?)\s[-\u2013\u2014|]\s((?:The )?\p{Lu}[\p{L}&'.]*(?: (?:of|and|the|\p{Lu}[\p{L}&'.]*)){0,4})$/u;

/** An embedded post printed as text: words, dash, name, handle in brackets, date. */
export const POST_IN_TEXT =
  /^([\s\S]{10,1200}?)\s*[\u2014\u2013]\s*([^\u2014\u2013@()]{1,80}?)\s*\((@[\w.@-]{1,60})\)\s*((?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d{1,2}, \d{4}|\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d{4})?\s*$/iu;
