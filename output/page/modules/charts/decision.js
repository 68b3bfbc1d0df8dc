// @ts-check
// Where one decision led in a year: each branch under the baseline and under every option, with the change.

import { changed, passing } from 'page/charts/flow_words.js';
import { amount } from 'page/charts/pathway.js';
import { element, svg } from 'page/element.js';
import { titleOf } from 'page/figure.js';
import { table } from 'page/table.js';
import { words } from 'page/words.js';

/** @typedef {import('page/open.js').Study} Study */
/** @typedef {{ stage: string, moves: number[] }} Branch */

/** Which process each decision is part of, in the order in which women meet them. @type {Record<string, string>} */
const processes = {
  notice: 'case',
  custody_interview: 'case',
  police_decision: 'case',
  conditional_caution_running: 'case',
  cps_decision: 'case',
  custody_suite: 'place',
  first_hearing: 'case',
  crown_court_hearing: 'case',
  trial: 'case',
  sentence: 'case',
  order_running: 'order',
  breach_hearing: 'order',
  referred: 'treatment',
  in_treatment: 'treatment',
  remand: 'place',
  term_serving: 'custodial_term',
  begin: 'resettlement',
  licence: 'custodial_term',
  post_sentence_supervision: 'custodial_term',
  children_apart: 'separation',
  care_proceedings: 'separation',
  offered: 'enrolment',
  waiting: 'enrolment',
  running: 'enrolment',
};

export const decisionIds = Object.keys(processes);

/** The branches of a decision that are taken at all, the commonest under the baseline first. @param {Study} study @param {string} stage @returns {Branch[]} */
function branches(study, stage) {
  const { moves } = study.summary;
  const names = study.scenarios().map((one) => one.name);
  const all = moves.flatMap((/** @type {any} */ move, /** @type {number} */ i) =>
    move.process === processes[stage] && move.from === stage ? [{ stage: move.to, moves: [i] }] : [],
  );
  const taken = all.filter((/** @type {Branch} */ branch) => names.some((name) => amount(moves, branch.moves, name) > 0));
  const baseline = (/** @type {Branch} */ branch) => amount(moves, branch.moves, study.baseline().name);
  return taken.sort((/** @type {Branch} */ a, /** @type {Branch} */ b) => baseline(b) - baseline(a));
}

/** What passes, over a bar as long as its share of all. @param {Study} study @param {Branch} branch @param {string} scenario @param {number} all */
function amountCell(study, branch, scenario, all) {
  const value = amount(study.summary.moves, branch.moves, scenario);
  const bar = svg(
    'svg',
    { class: 'share-bar', 'aria-hidden': 'true', width: '100%', height: 6 },
    svg('rect', { width: `${all > 0 ? (100 * value) / all : 0}%`, height: 6 }),
  );
  return { node: element('span', { class: 'with-share' }, passing(study, branch.moves, scenario), bar), value };
}

/** @param {Study} study @param {Branch} branch @param {string} scenario */
function changeCell(study, branch, scenario) {
  const { moves } = study.summary;
  return {
    node: changed(study, branch.moves, scenario),
    value: amount(moves, branch.moves, scenario) - amount(moves, branch.moves, study.baseline().name),
  };
}

/** @param {Study} study @param {Node} title @param {Branch} branch @param {Branch} all */
function row(study, title, branch, all) {
  const cells = study
    .scenarios()
    .flatMap(({ name }, i) => [
      amountCell(study, branch, name, amount(study.summary.moves, all.moves, name)),
      ...(i ? [changeCell(study, branch, name)] : []),
    ]);
  return [title, ...cells];
}

/**
 * @param {Study} study
 * @param {string} stage one of decisionIds
 * @returns {HTMLElement | null} null if no one came to it
 */
export function decision(study, stage) {
  const led = processes[stage] ? branches(study, stage) : [];
  if (!led.length) return null;
  const all = { stage, moves: led.flatMap((branch) => branch.moves) };
  const columns = study.scenarios().flatMap(({ name }, i) => {
    const over = { key: name, title: titleOf(study, name) };
    return [{ title: words('charts.a_year'), numeric: true, over }, ...(i ? [{ title: words('charts.change'), numeric: true, over }] : [])];
  });
  const rows = led.map((branch) => row(study, words(`stages.${branch.stage}`), branch, all));
  const made = table({
    caption: words('decisions.table', { decision: words(`decisions.${stage}`), counted: words(`counted.${processes[stage]}`) }),
    name: `decision-${stage}`,
    columns: [{ title: words('charts.where_it_led') }, ...columns],
    rows: [...rows, row(study, words('charts.all'), all, all)],
  });
  return element(
    'div',
    { class: 'decision' },
    element('h3', { class: 'govuk-heading-s' }, words(`decisions.${stage}`)),
    element('p', { class: 'govuk-body' }, words(`decisions.${stage}.explained`)),
    made,
  );
}
