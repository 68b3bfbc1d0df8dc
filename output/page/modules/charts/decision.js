// @ts-check
// Where one decision led in a year: each branch under the baseline and under every option, with its share, and how it changed.

import { hasRanges, note } from 'page/cells.js';
import { endOfChange } from 'page/charts/flow_words.js';
import { element, svg } from 'page/element.js';
import { range, shown, titleOf } from 'page/figure.js';
import { number, percent, plainChange } from 'page/numbers.js';
import { pointer } from 'page/open.js';
import { table } from 'page/table.js';
import { words } from 'page/words.js';

/** @typedef {import('page/open.js').Study} Study */

/** In the order in which women meet them. */
export const decisionIds = [
  'notice',
  'custody_interview',
  'police_decision',
  'conditional_caution_running',
  'cps_decision',
  'custody_suite',
  'first_hearing',
  'crown_court_hearing',
  'trial',
  'sentence',
  'order_running',
  'breach_hearing',
  'referred',
  'in_treatment',
  'remand',
  'term_serving',
  'begin',
  'licence',
  'post_sentence_supervision',
  'children_apart',
  'care_proceedings',
  'offered',
  'waiting',
  'running',
];

/** What passes, and below it its share of all, as a bar too. @param {Study} study @param {string} path of a branch @param {string} scenario */
function amountCell(study, path, scenario) {
  const where = path + pointer('mean_per_year', scenario);
  const share = path + pointer('share', scenario);
  const part = study.at(share);
  const mean = shown(study, where, number);
  const value = study.at(where) ?? null;
  if (typeof part !== 'number') return { node: mean, value };
  const bar = svg('svg', { class: 'share-bar', 'aria-hidden': 'true', width: '100%', height: 6 });
  bar.append(svg('rect', { width: `${100 * part}%`, height: 6 }));
  return { node: element('span', { class: 'with-share' }, mean, ' ', note(shown(study, share, percent)), bar), value };
}

/** @param {Study} study @param {string} path of a branch @param {string} option */
function changeCell(study, path, option) {
  const where = path + pointer('differences', option);
  const change = shown(study, `${where}/mean`, plainChange);
  const value = study.at(`${where}/mean`) ?? null;
  const spread = study.at(where);
  if (!hasRanges(study) || typeof spread?.q025 !== 'number' || (spread.q025 === 0 && spread.q975 === 0)) return { node: change, value };
  return { node: element('span', null, change, ' ', note(range(study, where, endOfChange))), value };
}

/** @param {Study} study @param {Node} title @param {string} path of a branch, or of all */
function row(study, title, path) {
  const cells = study.scenarios().flatMap(({ name }, i) => [amountCell(study, path, name), ...(i ? [changeCell(study, path, name)] : [])]);
  return [title, ...cells];
}

/** @param {Study} study */
function columns(study) {
  const ofScenarios = study.scenarios().flatMap(({ name }, i) => {
    const over = { key: name, title: titleOf(study, name) };
    const change = { title: words('charts.change_and_range'), numeric: true, over };
    return [{ title: words('charts.a_year_and_share'), numeric: true, over }, ...(i ? [change] : [])];
  });
  return [{ title: words('charts.where_it_led') }, ...ofScenarios];
}

/**
 * @param {Study} study
 * @param {string} stage one of decisionIds
 * @returns {HTMLElement | null} null if no one came to it
 */
export function decision(study, stage) {
  const all = /** @type {any[]} */ (study.summary.decisions ?? []);
  const at = all.findIndex((one) => one.id === stage);
  const found = all[at];
  if (!found?.branches.length) return null;
  const path = pointer('decisions', at);
  const rows = found.branches.map((/** @type {any} */ branch, /** @type {number} */ i) =>
    row(study, words(`stages.${branch.to}`), path + pointer('branches', i)),
  );
  const made = table({
    caption: words('decisions.table', { decision: words(`decisions.${stage}`), counted: words(`counted.${found.process}`) }),
    name: `decision-${stage}`,
    columns: columns(study),
    rows: [...rows, row(study, words('charts.all'), `${path}/all`)],
  });
  return element(
    'div',
    { class: 'decision' },
    element('h3', { class: 'govuk-heading-s' }, words(`decisions.${stage}`)),
    element('p', { class: 'govuk-body' }, words(`decisions.${stage}.explained`)),
    made,
  );
}
