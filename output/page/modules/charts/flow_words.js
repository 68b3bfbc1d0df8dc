// @ts-check
// What a flow says: titles of its boxes, what passes in a year, and how that changed from the baseline.

import { range, shown } from 'page/figure.js';
import { number, plainChange } from 'page/numbers.js';
import { pointer } from 'page/open.js';
import { hasText, text, words } from 'page/words.js';

/** @typedef {import('page/open.js').Study} Study */
/** @typedef {import('page/charts/pathway.js').Box} Box */

/** @param {string} id of a box */
function titleId(id) {
  if (id.startsWith('back_from_')) return 'charts.box_back';
  return hasText(`charts.box_${id}`) ? `charts.box_${id}` : `stages.${id}`;
}

/** @param {string} id of a box @returns {string} as a string, for what has no elements */
export function boxTitle(id) {
  return text(titleId(id), blanksOf(id));
}

/** @param {string} id @returns {Record<string, string>} */
function blanksOf(id) {
  return id.startsWith('back_from_') ? { where: text(titleId(id.replace(/^back_from_.*_to_/, ''))) } : {};
}

/** @param {string} id of a box */
export function boxWords(id) {
  if (!id.startsWith('back_from_')) return words(titleId(id));
  return words('charts.box_back', { where: words(titleId(id.replace(/^back_from_.*_to_/, ''))) });
}

/** Where the moves of a scenario stand in the summary. @param {number[]} moves @param {string} scenario */
function paths(moves, scenario) {
  return moves.map((i) => pointer('moves', i, 'mean_per_year', scenario));
}

/** What passes in a year. @param {Study} study @param {number[]} moves @param {string} scenario */
export function passing(study, moves, scenario) {
  return shown(study, { plus: paths(moves, scenario) }, number);
}

/** How that changed from the baseline. @param {Study} study @param {number[]} moves @param {string} scenario */
export function changed(study, moves, scenario) {
  return shown(study, { plus: paths(moves, scenario), minus: paths(moves, study.baseline().name) }, plainChange);
}

/** One end of the range of a change. @param {number | null | undefined} value */
export function endOfChange(value) {
  return typeof value === 'number' && Math.abs(value) < 0.05 ? '0' : plainChange(value);
}

/** Where the change of one move stands with its range; null if there is none. @param {Study} study @param {number} move @param {string} option */
function changePath(study, move, option) {
  const decisions = /** @type {any[]} */ (study.summary.decisions ?? []);
  for (const [d, { branches }] of decisions.entries()) {
    const b = branches.findIndex((/** @type {any} */ branch) => branch.move === move);
    if (b >= 0) return pointer('decisions', d, 'branches', b, 'differences', option);
  }
  return null;
}

/** The range of a change, where it is known: of single moves, not of several together. @param {Study} study @param {number[]} moves @param {string} option */
export function changeRange(study, moves, option) {
  const [only, ...others] = moves;
  const path = only !== undefined && !others.length ? changePath(study, only, option) : null;
  if (!path || study.summary.replications === 1 || typeof study.at(`${path}/q025`) !== 'number') return null;
  return range(study, path, endOfChange);
}
