import { BARE_DEGREES, type Unit } from '../figure-words';

const DAY = 86_400;
const MONTH = 2_629_800;
const YEAR = 31_557_600;

/** Unit, dimension, factor to the dimension's base, then every form of its words. */
const ROWS: readonly (readonly [unit: string, dimension: string, factor: number, forms: string])[] = [
  ['mile', 'length', 1609.344, 'mile miles'],
  ['km', 'length', 1000, 'km kms kilometer kilometers kilometre kilometres'],
  ['metre', 'length', 1, 'metre metres meter meters'],
  ['foot', 'length', 0.3048, 'foot feet ft'],
  ['yard', 'length', 0.9144, 'yard yards'],
  ['inch', 'length', 0.0254, 'inch inches'],
  ['cm', 'length', 0.01, 'cm centimetre centimetres centimeter centimeters'],
  ['acre', 'area', 4046.856, 'acre acres'],
  ['hectare', 'area', 10_000, 'hectare hectares'],
  ['square mile', 'area', 2_589_988, 'square_mile square_miles'],
  ['square km', 'area', 1_000_000, 'square_km square_kilometers square_kilometres square_kilometre square_kilometer'],
  ['square foot', 'area', 0.0929, 'square_foot square_feet'],
  ['second', 'duration', 1, 'second seconds'],
  ['minute', 'duration', 60, 'minute minutes min mins'],
  ['hour', 'duration', 3600, 'hour hours'],
  ['day', 'duration', DAY, 'day days'],
  ['week', 'duration', 7 * DAY, 'week weeks'],
  ['month', 'duration', MONTH, 'month months'],
  ['year', 'duration', YEAR, 'year years'],
  ['decade', 'duration', 10 * YEAR, 'decade decades'],
  ['ton', 'mass', 1000, 'ton tons tonne tonnes'],
  ['kg', 'mass', 1, 'kg kgs kilo kilos kilogram kilograms'],
  ['gram', 'mass', 0.001, 'gram grams'],
  ['ounce', 'mass', 0.02835, 'ounce ounces'],
  ['barrel', 'volume', 159, 'barrel barrels'],
  ['gallon', 'volume', 3.785, 'gallon gallons'],
  ['litre', 'volume', 1, 'litre litres liter liters'],
  ['mph', 'speed', 0.44704, 'mph'],
  [BARE_DEGREES, 'temperature', 1, 'degree degrees'],
  ['celsius', 'temperature', 1, 'c celsius centigrade degrees_c degrees_celsius degrees_centigrade degree_celsius'],
  // Kept apart from Celsius: "5F warmer" is no temperature, and no word near it may say so.
  ['fahrenheit', 'fahrenheit', 1, 'f fahrenheit degrees_f degrees_fahrenheit degree_fahrenheit'],
  ['magnitude', 'magnitude', 1, 'magnitude'],
  ['percent', 'percent', 1, 'percent per_cent pct percentage_point percentage_points point points'],
  ['times', 'times', 1, 'times fold'],
  ['USD', 'money', 1, 'dollar dollars'],
  ['GBP', 'money', 1, 'pound pounds'],
  ['EUR', 'money', 1, 'euro euros'],
  ['cent', 'money', 0.01, 'cents pence'],
  ['RUB', 'money', 1, 'ruble rubles rouble roubles'],
  ['CNY', 'money', 1, 'yuan'],
  ['JPY', 'money', 1, 'yen'],
  ['INR', 'money', 1, 'rupee rupees'],
  ['PLN', 'money', 1, 'zloty zlotys'],
  ['CHF', 'money', 1, 'franc francs'],
];

/** English units by every form of their words, singular and plural, both spellings; words of two are joined by a low line. */
export const UNITS: ReadonlyMap<string, Unit> = new Map(
  ROWS.flatMap(([unit, dimension, factor, forms]) => forms.split(' ').map((form) => [form, { unit, dimension, factor }] as const)),
);

/** Signs before a number and the code of their currency. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₽', 'RUB'],
]);
