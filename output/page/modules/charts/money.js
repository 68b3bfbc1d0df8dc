// @ts-check
// Money in two pictures: who pays and who saves, and when. Costs lie to the left of nothing, savings to the right.

import { amongScenarios, choice } from 'page/charts/choice.js';
import { divergingRows } from 'page/charts/diverging.js';
import { numbersOf } from 'page/charts/picture.js';
import { element } from 'page/element.js';
import { shown, titleOf } from 'page/figure.js';
import { month, pounds } from 'page/numbers.js';
import { pointer } from 'page/open.js';
import { table } from 'page/table.js';
import { paragraph, words } from 'page/words.js';

/** @typedef {import('page/open.js').Study} Study */
/** @typedef {import('page/charts/diverging.js').Row} Row */

/** @param {any} economics */
function payersOf(economics) {
  return Object.keys(economics.benefit_by_payer).filter((payer) => {
    const sums = [
      economics.cost_by_payer[payer].mean,
      economics.benefit_by_payer[payer].mean,
      economics.other_costs_added_by_payer?.[payer],
      economics.other_costs_saved_by_payer?.[payer],
    ];
    return sums.some((sum) => Math.abs(sum ?? 0) >= 0.5);
  });
}

/** Parts of one payer's row: what is spent lies left, what is saved right, whatever their signs are. @param {any} economics @param {string} payer */
function partsOf(economics, payer) {
  return [
    { kind: 'spent', pounds: -(economics.cost_by_payer[payer].mean ?? 0) },
    { kind: 'added', pounds: -(economics.other_costs_added_by_payer?.[payer] ?? 0) },
    { kind: 'saved', pounds: economics.other_costs_saved_by_payer?.[payer] ?? Math.max(0, economics.benefit_by_payer[payer].mean ?? 0) },
  ];
}

/** What is spent on programmes, or released by ending one. @param {Study} study @param {string} cost its pointer */
function spentWords(study, cost) {
  if (study.at(cost) >= 0) return words('charts.pounds_spent', { spent: shown(study, cost, pounds) });
  return words('charts.pounds_released', { pounds: shown(study, { plus: [cost], times: -1 }, pounds) });
}

/** What is spent on programmes, and what other costs are saved or added on balance, where there is any. @param {Study} study @param {string} option @param {string[]} spent @param {string[]} saved */
function payerLine(study, option, spent, saved) {
  const cost = pointer('economics', option, ...spent, 'mean');
  const path = pointer('economics', option, ...saved);
  const spread = study.at(path);
  const sign = (spread.mean ?? 0) < 0 ? -1 : 1;
  const at = (/** @type {string} */ end) => shown(study, sign < 0 ? { plus: [`${path}/${end}`], times: -1 } : `${path}/${end}`, pounds);
  const parts = [];
  if (Math.abs(study.at(cost) ?? 0) >= 0.5) parts.push(spentWords(study, cost));
  if (Math.abs(spread.mean ?? 0) >= 0.5) {
    const ranged = study.summary.replications > 1 && typeof spread.q025 === 'number';
    const range = ranged
      ? [' ', element('span', { class: 'bars-interval' }, '(', at(sign < 0 ? 'q975' : 'q025'), ' to ', at(sign < 0 ? 'q025' : 'q975'), ')')]
      : [];
    parts.push(element('span', null, words(sign < 0 ? 'charts.pounds_added' : 'charts.pounds_saved', { pounds: at('mean') }), ...range));
  }
  return element('span', null, ...parts.flatMap((part, i) => (i ? ['; ', part] : [part])));
}

/** @param {Study} study @param {string} option @returns {Row[]} */
function payerRows(study, option) {
  const economics = study.summary.economics[option];
  const rows = payersOf(economics).map((payer) => ({
    title: words(`payers.${payer}`),
    parts: partsOf(economics, payer),
    spread: economics.benefit_by_payer[payer],
    line: payerLine(study, option, ['cost_by_payer', payer], ['benefit_by_payer', payer]),
  }));
  const all = {
    title: words('charts.everyone'),
    parts: [
      { kind: 'spent', pounds: -(economics.cost.mean ?? 0) },
      { kind: 'saved', pounds: economics.benefit.mean ?? 0 },
    ],
    spread: economics.benefit,
    line: payerLine(study, option, ['cost'], ['benefit']),
    total: true,
  };
  return [...rows, all];
}

/** @param {Study} study @param {string} option */
function payerNumbers(study, option) {
  const economics = study.summary.economics[option];
  const cell = (/** @type {(string | number)[]} */ ...names) => {
    const path = pointer('economics', option, ...names);
    return { node: shown(study, path, pounds), value: study.at(path) ?? null };
  };
  const rows = Object.keys(economics.benefit_by_payer).map((payer) => [
    words(`payers.${payer}`),
    cell('cost_by_payer', payer, 'mean'),
    cell('other_costs_added_by_payer', payer),
    cell('other_costs_saved_by_payer', payer),
    ...['mean', 'q025', 'q975'].map((end) => cell('benefit_by_payer', payer, end)),
  ]);
  const avoided = { key: 'avoided', title: words('charts.column_avoided_on_balance') };
  const columns = [
    ...['spent', 'added', 'saved'].map((id) => ({ title: words(`charts.column_${id}`), numeric: true })),
    ...['mean', 'q025', 'q975'].map((id) => ({ title: words(`charts.column_${id}`), numeric: true, over: avoided })),
  ];
  const caption = element('span', null, words('charts.payers'), ': ', titleOf(study, option));
  return table({ caption, columns: [{ title: words('charts.payer') }, ...columns], rows });
}

/** The first month of a year reported; what comes after the last. @param {Study} study @param {number} year @param {number} years */
function yearTitle(study, year, years) {
  if (year >= years) return words('charts.tail');
  const path = pointer('women_in_prison_by_month', 'month', 12 * year);
  const first = element('span', { 'data-path': path, 'data-study': study.index || null }, month(study.at(path)));
  return words('charts.year_from', { month: first });
}

/** @param {Study} study @param {string} option @param {number} year */
function yearLine(study, option, year) {
  const cost = pointer('economics', option, 'undiscounted_cost_by_year_then_tail', year);
  const benefit = pointer('economics', option, 'undiscounted_benefit_by_year_then_tail', year);
  const avoided = words('charts.pounds_avoided', { avoided: shown(study, benefit, pounds) });
  return Math.abs(study.at(cost) ?? 0) < 0.5 ? avoided : element('span', null, spentWords(study, cost), '; ', avoided);
}

/** @param {Study} study @param {string} option @returns {Row[]} */
function yearRows(study, option) {
  const { undiscounted_cost_by_year_then_tail: cost, undiscounted_benefit_by_year_then_tail: benefit } = study.summary.economics[option];
  return cost.map((/** @type {number} */ spent, /** @type {number} */ i) => ({
    title: yearTitle(study, i, cost.length - 1),
    parts: [
      { kind: 'spent', pounds: -spent },
      { kind: 'saved', pounds: benefit[i] },
    ],
    line: yearLine(study, option, i),
  }));
}

/** @param {Study} study @param {string} option */
function yearNumbers(study, option) {
  const economics = study.summary.economics[option];
  const keys = ['undiscounted_cost_by_year_then_tail', 'undiscounted_benefit_by_year_then_tail'];
  const years = economics[/** @type {string} */ (keys[0])].length;
  const rows = Array.from({ length: years }, (_, i) => [
    yearTitle(study, i, years - 1),
    ...keys.map((key) => ({ node: shown(study, pointer('economics', option, key, i), pounds), value: economics[key][i] })),
  ]);
  const caption = element('span', null, words('charts.years'), ': ', titleOf(study, option));
  return table({
    caption,
    columns: [
      { title: words('charts.year') },
      { title: words('charts.column_spent'), numeric: true },
      { title: words('charts.column_avoided'), numeric: true },
    ],
    rows,
  });
}

/**
 * A picture of one option's money, with a choice of the option if there are several.
 * @param {Study} study
 * @param {string} id of its title; with "_legend", of its legend
 * @param {(study: Study, option: string) => Row[]} rowsOf
 * @param {(study: Study, option: string) => HTMLElement} numbersFor
 */
function moneyPicture(study, id, rowsOf, numbersFor) {
  const ranked = study.ranked().filter(({ name }) => study.summary.economics?.[name]);
  if (!ranked.length) return paragraph('money.one_scenario');
  let option = ranked[0]?.name ?? '';
  // One scale for all options, so that they can be compared.
  const all = ranked.flatMap(({ name }) => rowsOf(study, name));
  const holder = element('div', { class: 'bars' });
  const numbers = numbersOf(() => numbersFor(study, option));
  const draw = () => {
    holder.replaceChildren(divergingRows(rowsOf(study, option), all));
    numbers.renew();
  };
  draw();
  const among = amongScenarios(study, ranked);
  const onChoice = (/** @type {string} */ chosen) => {
    option = chosen;
    draw();
  };
  const control = ranked.length > 1 ? choice({ label: 'charts.which_option', among, chosen: option, study: study.index, onChoice }) : null;
  const legend = element('div', { class: 'picture-legend' }, element('p', null, words(`charts.${id}_legend`)));
  return element(
    'figure',
    { class: 'picture' },
    element('figcaption', { class: 'picture-title' }, words(`charts.${id}`)),
    control,
    legend,
    holder,
    numbers.folded,
  );
}

/** Who pays and who saves. @param {Study} study @returns {HTMLElement} */
export function moneyByPayer(study) {
  return moneyPicture(study, 'payers', payerRows, payerNumbers);
}

/** When it costs and when it saves. @param {Study} study @returns {HTMLElement} */
export function moneyByYear(study) {
  return moneyPicture(study, 'years', yearRows, yearNumbers);
}
