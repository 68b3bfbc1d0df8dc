// Whether a figure on the page is the value that it says it is, rounded.

/** @typedef {import('./reading.mjs').Figure} Figure */

/** The page's data have seven significant digits. */
const heldTo = 0.5e-6;

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** What stands at a JSON pointer (RFC 6901). @param {any} value @param {string} pointer @returns {any} */
export function at(value, pointer) {
  if (pointer !== '' && !pointer.startsWith('/')) return undefined;
  for (const step of pointer.split('/').slice(1)) {
    if (value === null || typeof value !== 'object') return undefined;
    const name = step.replaceAll('~1', '/').replaceAll('~0', '~');
    value = Object.hasOwn(value, name) ? value[name] : undefined;
  }
  return value;
}

/**
 * A figure as it is written: its value, and the unit of the last digit shown. Digits are in threes, minus signs real.
 * @param {string} text
 * @returns {{ value: number, unit: number, zeros: number, pounds: boolean, percent: boolean } | null} null if it is none
 */
export function readFigure(text) {
  const parts = /^([+−±]?)(£?)(\d{1,3}(?:,\d{3})*|\d+)(\.\d+)?( million)?(%?)( points?)?$/.exec(text);
  if (!parts) return null;
  const [, sign, pounds, whole = '', rest = '', million, percent] = parts;
  if (whole.length > 4 && !whole.includes(',')) return null;
  const scale = (million ? 1e6 : 1) / (percent ? 100 : 1);
  const size = Number(whole.replaceAll(',', '') + rest);
  const zeros = rest ? 0 : (/0*$/.exec(whole.replaceAll(',', ''))?.[0].length ?? 0);
  const unit = scale * 10 ** -Math.max(0, rest.length - 1);
  return { value: scale * size * (sign === '−' ? -1 : 1), unit, zeros: size === 0 ? 0 : zeros, pounds: pounds !== '', percent: percent !== '' };
}

/** The ways a date of the summary may be written. @param {string} date */
function writtenDates(date) {
  const parts = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(date);
  if (!parts) return [];
  const month = `${months[Number(parts[2]) - 1]} ${parts[1]}`;
  return [month, `${Number(parts[3] ?? 1)} ${month}`];
}

/** @param {string} text */
function plain(text) {
  return text.replaceAll('−', '-').replace(/\s+/g, ' ').trim();
}

/** The width of the range that a figure belongs to, in the unit it is shown in. @param {any} summary @param {string} path @param {number} times */
function widthOf(summary, path, times) {
  const spread = at(summary, path.replace(/\/[^/]*$/, ''));
  const width = Math.abs(times) * ((spread?.q975 ?? 0) - (spread?.q025 ?? 0));
  return width > 0 ? width : Math.abs(times * (spread?.mean ?? 0));
}

/** The power of ten that figures with such a range may be rounded to. @param {number} width */
function placeOf(width) {
  return width < 5 ? 0 : Math.max(0, Math.floor(Math.log10(width)) - 1);
}

/** How many of the zeros a figure ends with may come from rounding: changes, and levels beside them, are rounded by their ranges. @param {any} summary @param {string} path @param {number} times */
function roundedZeros(summary, path, times) {
  const [, kind = '', measure = ''] = path.split('/');
  if (kind.startsWith('differences')) return placeOf(widthOf(summary, path, times));
  if (kind !== 'measures') return 0;
  return Math.max(0, ...Object.keys(summary.differences ?? {}).map((option) => placeOf(widthOf(summary, `/differences/${option}/${measure}/mean`, times))));
}

/** Pounds are rounded to thousands from ten thousand on. */
function poundsZeros(/** @type {number} */ value) {
  return Math.abs(value) >= 9995 ? 3 : 0;
}

/** Words that stand for a figure. @param {string} text @param {number} value @param {number} width of its range @returns {boolean | null} null if they are none */
function wordsFor(text, value, width) {
  if (text === 'no change') return value === 0;
  if (text === 'about 0') return Math.abs(value) <= Math.max(width / 10, 0.5);
  return null;
}

/** @param {any} summary @param {string} paths @returns {any[]} */
function valuesAt(summary, paths) {
  return paths.split(' ').filter(Boolean).map((path) => at(summary, path));
}

/** A text, or a figure with no value. @param {string} text @param {any[]} parts */
function wrongUnlessSame(text, parts) {
  if (text === 'not available') return parts.some((part) => part === null || part === undefined) ? null : `is there: ${JSON.stringify(parts)}`;
  if (parts.length !== 1) return `has parts that are no numbers: ${JSON.stringify(parts)}`;
  const [value] = parts;
  if (value === undefined) return 'is not in the summary';
  if (typeof value === 'boolean' || value === null || typeof value === 'object') return `is ${JSON.stringify(value)?.slice(0, 80)}`;
  return plain(text) === plain(value) || writtenDates(value).includes(text) ? null : `is “${value}”`;
}

/**
 * What is wrong with a figure, in one line; null if nothing is.
 * @param {Figure} shown
 * @param {any[]} summaries of the page's studies
 * @returns {string | null}
 */
export function wrongFigure(shown, summaries) {
  const say = (/** @type {string} */ what) => `“${shown.text}” ${what} (${shown.path}${shown.minus && ` less ${shown.minus}`}${shown.times ? ` times ${shown.times}` : ''})`;
  const summary = summaries[shown.study];
  if (shown.nested) return say('has figures or words inside');
  if (!summary) return say(`is of study ${shown.study}, which is none`);
  const text = shown.text.trim();
  const plus = valuesAt(summary, shown.path);
  const minus = valuesAt(summary, shown.minus);
  if (![...plus, ...minus].every((part) => typeof part === 'number')) {
    const wrong = wrongUnlessSame(text, [...plus, ...minus]);
    return wrong && say(wrong);
  }
  const times = Number(shown.times ?? 1);
  const value = times * (plus.reduce((sum, part) => sum + part, 0) - minus.reduce((sum, part) => sum + part, 0));
  const said = wordsFor(text, value, widthOf(summary, shown.path, times));
  if (said !== null) return said ? null : say(`is ${value}`);
  const read = readFigure(text);
  if (!read) return say('is not a figure as figures are written');
  const rounded = read.pounds ? poundsZeros(value) : read.percent ? 0 : roundedZeros(summary, shown.path, times);
  const unit = read.unit * 10 ** Math.min(read.zeros, rounded);
  const held = heldTo * Math.abs(times) * [...plus, ...minus].reduce((sum, part) => sum + Math.abs(part), 0);
  return Math.abs(read.value - value) <= unit / 2 + held + 1e-9 * unit ? null : say(`is ${value}`);
}
