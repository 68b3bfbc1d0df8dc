// @ts-check
// Numbers as people read them, as output/words/figures.cpp writes them, with a real minus sign.

/** @typedef {number | null | undefined} Value */
/** @typedef {{ mean: Value, q025?: Value, q975?: Value }} Spread */
/** @typedef {{ unit: string }} Measure */
/** How a value is written; with `times`, what the value is multiplied by before. @typedef {((value: Value) => string) & { times?: number }} As */

const notAvailable = 'not available';
const minus = '−';

/** @param {Value} value @returns {value is null | undefined} */
function none(value) {
  return value === null || value === undefined;
}

/** Digits in threes. @param {string} digits */
function withSeparators(digits) {
  const [whole = '', rest] = digits.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return rest === undefined ? grouped : `${grouped}.${rest}`;
}

/** As C++ rounds: the digits of the number as it is held, halves of those to even. @param {number} size @param {number} decimals */
function rounded(size, decimals) {
  const text = size.toFixed(decimals);
  const exact = size.toFixed(Math.min(100, decimals + 25));
  const tail = exact.slice(exact.indexOf('.') + 1 + decimals);
  if (!/^50*$/.test(tail)) return text;
  const lower = decimals ? exact.slice(0, exact.indexOf('.') + 1 + decimals) : exact.slice(0, exact.indexOf('.'));
  return Number(lower.at(-1)) % 2 === 0 ? lower : text;
}

/** Fixed decimals, without a minus before nothing. @param {number} value @param {number} decimals */
function fixed(value, decimals) {
  const text = rounded(Math.abs(value), decimals);
  const nothing = !/[1-9]/.test(text);
  return (value < 0 && !nothing ? minus : '') + withSeparators(text);
}

/** As std::round: halves away from nothing. @param {number} value */
function round(value) {
  return Math.sign(value) * Math.floor(Math.abs(value) + 0.5);
}

/** @param {number} value @param {string} text */
function withSign(value, text) {
  if (value === 0) return 'no change';
  return value > 0 ? '+' + text : text;
}

/** "1,235", "45.7", "2.35": three significant figures below a thousand, whole numbers above. @param {Value} value @returns {string} */
export function number(value) {
  if (none(value)) return notAvailable;
  const size = Math.abs(value);
  if (size >= 99.95 || value === 0) return fixed(value, 0);
  return fixed(value, size >= 9.995 ? 1 : 2);
}

/** A whole number of things. @param {Value} value @returns {string} */
export function count(value) {
  return none(value) ? notAvailable : fixed(round(value), 0);
}

/** A share of one as "23.4%". @param {Value} value @returns {string} */
export function percent(value) {
  return none(value) ? notAvailable : fixed(100 * value, 1) + '%';
}

/** A probability, or a share of runs: "93%", "99.9%". @param {Value} value @returns {string} */
export function chance(value) {
  return none(value) ? notAvailable : fixed(100 * value, 1).replace(/\.0$/, '') + '%';
}

/** "£593", "£345,000", "£1.23 million". @param {Value} value @returns {string} */
export function pounds(value) {
  if (none(value)) return notAvailable;
  const size = Math.abs(value);
  const sign = value < 0 && size >= 0.5 ? minus : '';
  if (size >= 999500) return `${sign}£${fixed(size / 1e6, size >= 9.995e6 ? 1 : 2)} million`;
  if (size >= 9995) return `${sign}£${fixed(round(size / 1000) * 1000, 0)}`;
  return `${sign}£${fixed(size, 0)}`;
}

/** To the pound, or the penny if it has any: "£12,716", "£0.50". @param {Value} value @returns {string} */
export function exactPounds(value) {
  if (none(value)) return notAvailable;
  const size = Math.abs(value);
  const whole = Math.abs(size - round(size)) < 0.005;
  return `${value < 0 ? minus : ''}£${fixed(size, whole ? 0 : 2)}`;
}

/** A number as it stands in the files: nothing rounded away. @param {Value} value @returns {string} */
export function exact(value) {
  if (none(value)) return notAvailable;
  const digits = String(Math.abs(value));
  return (value < 0 ? minus : '') + withSeparators(digits.includes('e') ? Math.abs(value).toFixed(20).replace(/\.?0+$/, '') : digits);
}

/** With a plus or a minus before it; "no change" for exactly nothing. @param {Value} value @returns {string} */
export function signedPounds(value) {
  return none(value) ? notAvailable : withSign(value, pounds(value));
}

/** A ratio such as a gap: "1.20". @param {Value} value @returns {string} */
export function ratio(value) {
  return none(value) ? notAvailable : fixed(value, 2);
}

/** True for measures between 0 and 1, which are read as per cent and change by percentage points. @param {Measure} measure */
export function isShare(measure) {
  return measure.unit.startsWith('share');
}

/** How the values of a measure are written. @param {Measure} measure @returns {As} */
export function valueAs(measure) {
  return isShare(measure) ? percent : number;
}

/** The unit in which a measure's value is written. @param {Measure} measure */
export function unit(measure) {
  return isShare(measure) ? 'per cent' : measure.unit;
}

/** The power of ten a change is rounded to: a range five wide is read in ones, one of a hundred in tens. @param {Measure} measure @param {Spread} spread */
export function place(measure, spread) {
  const times = isShare(measure) ? 100 : 1;
  let width = times * ((spread.q975 ?? 0) - (spread.q025 ?? 0));
  if (!(width > 0)) width = times * Math.abs(spread.mean ?? 0);
  if (!(width > 0)) return 0;
  if (width < 5) return Math.max(-2, Math.floor(Math.log10(width / 5)));
  return Math.max(0, Math.floor(Math.log10(width)) - 1);
}

/** @param {number} value @param {number} at */
function roundedAt(value, at) {
  const size = 10 ** at;
  return round(value / size) * size;
}

/** @param {Measure} measure @param {number} value @param {number} at */
function signedAt(measure, value, at) {
  const shown = roundedAt(isShare(measure) ? 100 * value : value, at);
  if (shown === 0) return '0';
  return (shown > 0 ? '+' : '') + fixed(shown, Math.max(0, -at));
}

/**
 * A change with a plus or a minus, rounded to the place that its range can bear; "about 0" if that leaves nothing
 * of a change that runs have, "no change" if none has any. Without a range, to three figures.
 * @param {Measure} measure
 * @param {Value} value
 * @param {Spread} [spread]
 */
export function change(measure, value, spread = { mean: value }) {
  if (none(value)) return notAvailable;
  const text = signedAt(measure, value, place(measure, spread));
  if (text === '0') return value === 0 && !spread.q025 && !spread.q975 ? 'no change' : 'about 0';
  return text + (isShare(measure) ? ' points' : '');
}

/** @param {Measure} measure @param {As} as @returns {As} */
function inPoints(measure, as) {
  return isShare(measure) ? Object.assign(as, { times: 100 }) : as;
}

/** How the change of a measure is written. @param {Measure} measure @param {Spread} spread @returns {As} */
export function changeAs(measure, spread) {
  return inPoints(measure, (value) => change(measure, value, spread));
}

/** How one end of its range is written: no unit, and "0" for what rounds to nothing. @param {Measure} measure @param {Spread} spread @returns {As} */
export function endAs(measure, spread) {
  return inPoints(measure, (value) => (none(value) ? notAvailable : signedAt(measure, value, place(measure, spread))));
}

/** How values beside their changes are written: rounded to the same place. @param {Measure} measure @param {Spread[]} changes @returns {As} */
export function besideAs(measure, changes) {
  if (isShare(measure) || !changes.length) return valueAs(measure);
  const at = Math.max(0, Math.min(...changes.map((spread) => place(measure, spread))));
  return (value) => {
    if (none(value)) return notAvailable;
    const shown = roundedAt(value, at);
    return at < 1 || shown === 0 ? number(value) : number(shown);
  };
}

/** A difference of averages whose range is not known: "+12", "−0.4"; "about 0" below a twentieth. @param {Value} value @returns {string} */
export function plainChange(value) {
  if (none(value)) return notAvailable;
  if (value !== 0 && Math.abs(value) < 0.05) return 'about 0';
  return withSign(value, fixed(value, Math.abs(value) < 9.95 ? 1 : 0));
}

/** "3 to 21". @param {Value} low @param {Value} high @param {As} [as] */
export function interval(low, high, as = number) {
  if (none(low) || none(high)) return notAvailable;
  return `${as(low)} to ${as(high)}`;
}

/** "January 2019". @param {string} date as "2019-01-01" */
export function month(date) {
  return new Date(date + 'T00:00:00Z').toLocaleDateString('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
}

/** "1 January 2019". @param {string} date as "2019-01-01" */
export function day(date) {
  return new Date(date + 'T00:00:00Z').toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
}

/** What is copied and downloaded: every digit, a plain minus sign, nothing for none. @param {Value} value */
export function plain(value) {
  return none(value) ? '' : String(value);
}
