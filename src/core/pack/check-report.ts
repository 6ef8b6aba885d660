import type { Report, Story } from '../model/report';

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string';
const isNumber: Check = (value) => typeof value === 'number' && Number.isFinite(value);
const isBoolean: Check = (value) => typeof value === 'boolean';
const isOne =
  (...values: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && values.includes(value);
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
/** A field that older packs do not have. */
const orAbsent =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const shape = (fields: Readonly<Record<string, Check>>): Check => {
  const entries = Object.entries(fields);
  return (value) => isRecord(value) && entries.every(([key, check]) => check(value[key]));
};

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const isTime = shape({ value: isText, precision: isOne('minute', 'day', 'month', 'year'), source: isText });
const isOutlet = shape({ name: isText, domain: orNull(isText) });
const isQuoteKind = isOne('direct', 'partial', 'indirect');
const isWording = isOne('verbatim', 'summary');
const isSpan = shape({ start: isNumber, end: isNumber });

const isSpeaker = shape({
  ...{ id: isText, name: isText, forms: listOf(isText), role: orNull(isText), quotes: isNumber },
  ...{ type: isOne('person', 'institution'), gender: orNull(isOne('female', 'male')) },
});
const isQuote = shape({
  ...{ text: isText, kind: isQuoteKind, speaker: orNull(isText), certainty: isOne('certain', 'probable'), cue: orNull(isText) },
  ...{ via: orNull(isText), unnamed: isBoolean, start: orNull(isNumber), end: orNull(isNumber), statement: orAbsent(orNull(isNumber)) },
});
const isUnnamedSource = shape({
  ...{ text: isText, count: orNull(isNumber), via: orNull(isText), declinedToComment: isBoolean },
  ...{ kind: isOne('official', 'source', 'witness', 'document', 'other') },
});
const isFigure = shape({
  ...{ text: isText, value: isNumber, upper: orNull(isNumber), unit: orNull(isText), normalised: isNumber, dimension: isText },
  ...{ qualifier: isOne('exact', 'about', 'at-least', 'at-most'), about: listOf(isText) },
});
const isClaim = shape({
  ...{ text: isText, wording: isWording, span: orNull(isSpan), sentences: listOf(isNumber), weight: isNumber, isBackground: isBoolean },
});
const isReport = shape({
  ...{ id: isText, url: orNull(isText), outlet: orNull(isOutlet), repostedOn: orNull(isText), title: orNull(isText) },
  ...{ byline: listOf(isText), published: orNull(isTime), kind: isOne('report', 'agency-copy', 'live-blog', 'repost', 'opinion') },
  ...{ agency: orNull(isText), language: isText, text: orNull(isText) },
  ...{ posts: listOf(shape({ title: orNull(isText), published: orNull(isTime) })) },
  ...{ speakers: listOf(isSpeaker), quotes: listOf(isQuote), unnamedSources: listOf(isUnnamedSource), figures: listOf(isFigure) },
  ...{ claims: listOf(isClaim), reliances: listOf(shape({ on: isText, text: isText, wording: isWording })) },
});
const isStory = shape({ id: isText, name: isText, reportIds: listOf(isText) });

/** Whether a value from a pack has every field of a report with the type that it must have; the signature stands elsewhere. */
export function checkReport(value: unknown): value is Omit<Report, 'signature'> {
  return isReport(value);
}

/** Whether a value from a pack is a story. */
export function checkStory(value: unknown): value is Story {
  return isStory(value);
}
