// @ts-check
// Cells of tables that hold figures of the summary: what is shown, and the full number that is copied.

import { element } from 'page/element.js';
import { range, shown, valueAt } from 'page/figure.js';
import { besideAs, chance, changeAs, count, endAs, isShare, number, percent, pounds, valueAs } from 'page/numbers.js';
import { pointer } from 'page/open.js';
import { words } from 'page/words.js';

/** @typedef {import('page/open.js').Study} Study */
/** @typedef {import('page/numbers.js').As} As */
/** @typedef {import('page/numbers.js').Spread} Spread */
/** @typedef {import('page/figure.js').Where} Where */
/** @typedef {{ node: Node | string, value: number | string | null, ends?: [number, number], endsAlone?: boolean }} Cell */

/** Fewer runs than these say little of a share of runs, and next to nothing of where runs lie. */
const fewestRunsForShare = 20;
const fewestRunsForRange = 5;

/** A figure. @param {Study} study @param {Where} where @param {As} as @returns {Cell} */
export function cell(study, where, as) {
  return { node: shown(study, where, as), value: valueAt(study, where) };
}

/** The heading of ranges; with few runs it says that they are too few. @param {Study} study */
export function rangeTitle(study) {
  const runs = study.summary.replications;
  if (runs === 1) return words('figures.range_of_one');
  return words(runs < fewestRunsForRange ? 'figures.range_of_few' : 'figures.range');
}

/** Whether runs have ranges at all. @param {Study} study */
export function hasRanges(study) {
  return study.summary.replications > 1;
}

/** A small line under a figure. @param {Node | string} content */
export function note(content) {
  return element('span', { class: 'note' }, content);
}

/** A figure with its range below it. @param {Study} study @param {string} path of {mean, q025, q975} @param {As} as @param {As} [endAs] @returns {Cell} */
export function spreadCell(study, path, as, endAs = as) {
  const mean = shown(study, `${path}/mean`, as);
  const spread = study.at(path);
  const value = spread?.mean ?? null;
  if (!hasRanges(study) || value === null || typeof spread.q025 !== 'number') return { node: mean, value };
  return { node: element('span', {}, mean, ' ', note(range(study, path, endAs))), value, ends: [spread.q025, spread.q975] };
}

/** The range alone. @param {Study} study @param {string} path @param {As} as @returns {Cell | Node | string} */
export function rangeCell(study, path, as) {
  const spread = study.at(path);
  if (!hasRanges(study)) return words('sections.one_run_only');
  if (typeof spread?.q025 !== 'number') return '';
  return { node: range(study, path, as), value: spread.q025, ends: [spread.q025, spread.q975], endsAlone: true };
}

/** The pointer of an option's change in a measure. @param {string} option @param {string} id */
export function changePath(option, id) {
  return pointer('differences', option, id);
}

/** An option's change in a measure, its range below it. @param {Study} study @param {string} option @param {string} id @param {string} [path] of another change in the measure */
export function changeCell(study, option, id, path = changePath(option, id)) {
  const measure = study.summary.measures[id];
  const spread = study.at(path) ?? { mean: null };
  if (spread.q025 === 0 && spread.q975 === 0) return cell(study, `${path}/mean`, changeAs(measure, spread));
  return spreadCell(study, path, changeAs(measure, spread), endAs(measure, spread));
}

/** A measure's level under a scenario, rounded as the changes beside it are. @param {Study} study @param {string} scenario @param {string} id @param {Spread[]} [changes] */
export function levelCell(study, scenario, id, changes = []) {
  const measure = study.summary.measures[id];
  return spreadCell(study, pointer('measures', id, scenario), besideAs(measure, changes), valueAs(measure));
}

/** How far an average may be off by chance. @param {Study} study @param {string} id @param {string} path of a spread with its standard error */
export function offByCell(study, id, path) {
  const where = { plus: [`${path}/standard_error`], times: 2 };
  if (valueAt(study, where) === null) return '';
  if (!isShare(study.summary.measures[id])) return cell(study, where, (x) => '±' + number(x));
  const points = (/** @type {any} */ x) => `±${Number((100 * x).toPrecision(2))} points`;
  return cell(study, where, Object.assign(points, { times: 100 }));
}

/** @param {Study} study @param {string} path of a sum's spread */
export function poundsOffByCell(study, path) {
  const where = { plus: [`${path}/standard_error`], times: 2 };
  return valueAt(study, where) === null ? '' : cell(study, where, (x) => '±' + pounds(x));
}

/** A share of the runs made, as it can be said: "all 30", "none of 30", "96.7%". @param {Study} study @param {string} path @param {string} [runs] pointer of how many */
export function runsCell(study, path, runs = '/replications') {
  const share = study.at(path);
  const made = study.at(runs);
  if (typeof share !== 'number' || !made) return '';
  const where = { plus: [path], times: made };
  const those = shown(study, where, count);
  const all = shown(study, runs, count);
  const some = share > 0 && share < 1;
  const node = some && made >= fewestRunsForShare ? shown(study, path, chance) : runsInWords(share, those, all);
  return { node, value: share };
}

/** @param {number} share @param {Node} those @param {Node} all */
function runsInWords(share, those, all) {
  if (share === 1) return words('sections.all_runs', { runs: all });
  if (share === 0) return words('sections.no_runs', { runs: all });
  return words('sections.some_runs', { those, runs: all });
}

/** A share with a bar beside it. @param {Study} study @param {string} path @returns {Cell} */
export function barCell(study, path) {
  const share = study.at(path);
  if (typeof share !== 'number') return { node: '', value: null };
  const bar = element('span', { class: 'bar', 'aria-hidden': 'true' }, element('span', { style: `width: ${100 * share}%` }));
  return { node: element('span', { class: 'with-bar' }, bar, shown(study, path, percent)), value: share };
}
