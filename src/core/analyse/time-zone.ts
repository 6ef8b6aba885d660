/** Fixed offsets of the zone abbreviations that news pages print. Ambiguous ones (IST, CST outside America) are left out or American. */
const FIXED: Readonly<Record<string, string>> = {
  Z: 'Z',
  UTC: 'Z',
  GMT: 'Z',
  WET: 'Z',
  BST: '+01:00',
  CET: '+01:00',
  MEZ: '+01:00',
  CEST: '+02:00',
  MESZ: '+02:00',
  EET: '+02:00',
  EEST: '+03:00',
  MSK: '+03:00',
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
  AEST: '+10:00',
  AEDT: '+11:00',
  NZST: '+12:00',
  NZDT: '+13:00',
  JST: '+09:00',
  KST: '+09:00',
  HKT: '+08:00',
  SGT: '+08:00',
};

/** Zones whose abbreviation covers summer and winter time: standard offset in hours. */
const AMERICAN: Readonly<Record<string, number>> = { ET: -5, CT: -6, MT: -7, PT: -8 };

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The offset from UTC that a printed zone means on a day, as ISO 8601 writes it; the empty string for an unknown zone. */
export function offsetOf(zone: string, day: Day): string {
  const name = zone.trim().toUpperCase();
  const numeric = /^([+-])(\d{2}):?(\d{2})?$/.exec(name);
  if (numeric) return `${numeric[1]}${numeric[2]}:${numeric[3] ?? '00'}`;
  if (Object.hasOwn(FIXED, name)) return FIXED[name] ?? '';
  if (name === 'UK') return isEuropeanSummer(day) ? '+01:00' : 'Z';
  if (!Object.hasOwn(AMERICAN, name)) return '';
  const hours = (AMERICAN[name] ?? 0) + (isAmericanSummer(day) ? 1 : 0);
  return `-${String(-hours).padStart(2, '0')}:00`;
}

/** Second Sunday in March to first Sunday in November (since 2007). */
function isAmericanSummer({ year, month, day }: Day): boolean {
  if (month === 3) return day >= firstSunday(year, 3) + 7;
  if (month === 11) return day < firstSunday(year, 11);
  return month > 3 && month < 11;
}

/** Last Sunday in March to last Sunday in October (since 1996). */
function isEuropeanSummer({ year, month, day }: Day): boolean {
  if (month === 3) return day >= lastSunday(year, 3);
  if (month === 10) return day < lastSunday(year, 10);
  return month > 3 && month < 10;
}

const firstSunday = (year: number, month: number) => 1 + ((7 - new Date(Date.UTC(year, month - 1, 1)).getUTCDay()) % 7);

const lastSunday = (year: number, month: number) => 31 - new Date(Date.UTC(year, month - 1, 31)).getUTCDay();
