/** Month numbers by the first three letters of their English names, folded. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'].map((name, index) => [name, index + 1]),
);

/** Days of the week from Sunday, folded. */
export const WEEKDAYS: readonly string[] = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';

/** "17 November 2024", "17th Nov., 2024", "the 17th of November 2024": day, month name, year. */
export const DAY_MONTH_YEAR = new RegExp(`(?<![a-z\\d])(\\d{1,2})(?:st|nd|rd|th)?[ .-]{1,2}(?:of )?${MONTH},?[ -](\\d{4})(?!\\d)`, 'i');

/** "November 17, 2024", "Nov. 17th 2024": month name, day, year. */
export const MONTH_DAY_YEAR = new RegExp(`(?<![a-z])${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)`, 'i');

/** "November 2024": month name, year. */
export const MONTH_YEAR = new RegExp(`(?<![a-z])${MONTH},? (\\d{4})(?!\\d)`, 'i');

/** "17:47", "17.47", "5:47 p.m.", "5pm": hour, minute, half of the day; no part of a date ("05.04.2025"). */
export const CLOCK = /(?<![\d/-])(\d{1,2})(?:[:.](\d{2})(?::\d{2})?)?(?: ?([ap])\.?m\b\.?)?(?![\d/]|\.\d)/i;

/** Words that may stand beside the date in a line that says nothing but when the page was published. */
export const DATE_LINE_WORDS =
  /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|\b(?:first |last |date )?(?:published|posted|updated|modified|created|issued|filed)(?: (?:on|at))?\b|\b(?:date|at|on|am|pm|a\.m|p\.m|local time|time|of|st|nd|rd|th|uk|hours?|hrs?|ago|min(?:ute)?s? read|read)\b/gi;

/** Words that tell that a date is a change and not the publication. */
export const CHANGE_WORDS = /\b(?:updated|modified|edited|amended)\b/i;
