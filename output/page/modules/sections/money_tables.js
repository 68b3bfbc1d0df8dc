// @ts-check
// The money of one option: totals, payers, years, and every price at both ends of its range.

import { cell, poundsOffByCell, rangeCell, rangeTitle, runsCell } from 'page/cells.js';
import { said, shown, titleOf, yearFrom } from 'page/figure.js';
import { chance, exactPounds, pounds, ratio } from 'page/numbers.js';
import { pointer } from 'page/open.js';
import { table } from 'page/table.js';
import { words } from 'page/words.js';

/** @typedef {import('page/open.js').Study} Study */

/** @param {...string} ids */
function numeric(...ids) {
  return ids.map((id) => ({ title: words(id), numeric: true }));
}

/** @param {Study} study @param {string} option */
function sumsOf(study, option) {
  const at = pointer('economics', option);
  return (/** @type {Node} */ title, /** @type {string} */ key) => {
    const path = `${at}/${key}`;
    return [title, cell(study, `${path}/mean`, pounds), poundsOffByCell(study, path), rangeCell(study, path, pounds)];
  };
}

/** @param {Study} study @param {string} option */
function ratiosOf(study, option) {
  const at = pointer('economics', option);
  const why = `${at}/why_no_ratio`;
  return (/** @type {string} */ title, /** @type {string} */ path, /** @type {string | null} */ spread) => {
    const found = typeof study.at(at + path) === 'number';
    const none = study.at(why) ? said(study, why) : words('sections.no_ratio');
    return [words(title), found ? cell(study, at + path, ratio) : none, '', found && spread ? rangeCell(study, at + spread, ratio) : ''];
  };
}

/** @param {Study} study */
function cashableTitle(study) {
  const index = study.summary.unit_costs.findIndex((/** @type {any} */ line) => typeof line.cashable_share === 'number');
  const path = study.summary.in_words.cashable_share !== undefined ? '/in_words/cashable_share' : null;
  const share = path ? said(study, path) : index < 0 ? null : shown(study, pointer('unit_costs', index, 'cashable_share'), chance);
  return share ? words('money.benefit_cashable', { share }) : words('sections.benefit_cashable');
}

/** @param {Study} study @param {string} option */
export function totalsTable(study, option) {
  const at = pointer('economics', option);
  const sum = sumsOf(study, option);
  const rate = ratiosOf(study, option);
  const released = study.at(`${at}/cost/mean`) < 0;
  const runs = (/** @type {string} */ title, /** @type {string} */ key) => [words(title), runsCell(study, `${at}/${key}`), '', ''];
  return table({
    caption: words('money.totals', { option: titleOf(study, option) }),
    name: `money-${option}`,
    columns: [{ title: words('sections.item') }, ...numeric('sections.average', 'columns.off_by'), { title: rangeTitle(study), numeric: true }],
    rows: [
      sum(words(released ? 'money.cost_released' : 'money.cost'), 'cost'),
      sum(words('money.benefit'), 'benefit'),
      sum(words('money.net'), 'net_present_value'),
      rate('sections.ratio_all', '/benefit_cost_ratio/mean', '/benefit_cost_ratio'),
      rate('money.ratio_public', '/fiscal_benefit_cost_ratio/mean', '/fiscal_benefit_cost_ratio'),
      rate('money.ratio_cashable', '/cashable_ratio', null),
      runs('money.runs_exceed', 'probability_benefits_exceed_costs'),
      runs('money.runs_exceed_public', 'probability_fiscal_benefits_exceed_costs'),
      sum(words('money.public_budgets'), 'public_budgets'),
      sum(words('money.benefit_public'), 'fiscal_benefit'),
      sum(cashableTitle(study), 'cashable_benefit'),
      sum(words('money.benefit_not_cashable'), 'not_cashable_benefit'),
      sum(words('money.benefit_social'), 'victims_and_society_benefit'),
    ],
  });
}

/** @param {Study} study @param {string} option */
export function payersTable(study, option) {
  const at = pointer('economics', option);
  const economics = study.summary.economics[option];
  const row = (/** @type {string} */ payer) => [
    words(`payers.${payer}`),
    cell(study, `${at}/cost_by_payer/${payer}/mean`, pounds),
    cell(study, `${at}/other_costs_added_by_payer/${payer}`, pounds),
    cell(study, `${at}/other_costs_saved_by_payer/${payer}`, pounds),
    cell(study, `${at}/benefit_by_payer/${payer}/mean`, pounds),
    rangeCell(study, `${at}/benefit_by_payer/${payer}`, pounds),
  ];
  const missing = (/** @type {string} */ payer) => [
    words(`payers.${payer}`),
    ...Array(3).fill(''),
    words(payer === 'legal_aid' ? 'money.within_courts' : 'sections.not_modelled'),
    '',
  ];
  return table({
    caption: words('money.payers', { option: titleOf(study, option) }),
    name: `payers-${option}`,
    columns: [
      { title: words('sections.payer') },
      ...numeric('sections.programme_spending', 'sections.costs_added', 'sections.costs_saved', 'columns.costs_avoided'),
      { title: rangeTitle(study), numeric: true },
    ],
    rows: [...Object.keys(economics.benefit_by_payer).map(row), ...economics.payers_not_modelled.map(missing)],
  });
}

/** @param {Study} study @param {string} option */
export function yearsTable(study, option) {
  const at = pointer('economics', option);
  const spending = study.at(`${at}/undiscounted_cost_by_year_then_tail`);
  const row = (/** @type {number} */ year) => [
    year + 1 === spending.length ? words('money.after', { tail: words('spending.tail') }) : yearFrom(study, year),
    cell(study, `${at}/undiscounted_cost_by_year_then_tail/${year}`, pounds),
    cell(study, `${at}/undiscounted_benefit_by_year_then_tail/${year}`, pounds),
  ];
  return table({
    caption: words('money.years', { option: titleOf(study, option) }),
    name: `money-by-year-${option}`,
    columns: [{ title: words('sections.year_heading') }, ...numeric('sections.programme_spending', 'sections.costs_avoided')],
    rows: spending.map((/** @type {number} */ _, /** @type {number} */ year) => row(year)),
  });
}

/** @param {Study} study @param {string} option */
export function endsTable(study, option) {
  const at = pointer('economics', option, 'price_ends');
  const end = (/** @type {string} */ path) => [
    cell(study, `${path}/price`, exactPounds),
    cell(study, `${path}/net_present_value/mean`, pounds),
    runsCell(study, `${path}/probability_benefits_exceed_costs`),
  ];
  const row = (/** @type {number} */ i) => {
    const path = at + pointer(i);
    const text = (/** @type {string} */ key) => said(study, `${path}/${key}`);
    return [text('title'), text('path'), text('evidence'), cell(study, `${path}/value`, exactPounds), ...end(`${path}/low`), ...end(`${path}/high`)];
  };
  return table({
    caption: words('money.price_ends', { option: titleOf(study, option) }),
    name: `price-ends-${option}`,
    search: true,
    columns: [
      ...['sections.price', 'sections.number', 'sections.evidence'].map((id) => ({ title: words(id) })),
      ...numeric('sections.taken', 'sections.low_end', 'columns.net_at_the_end', 'columns.runs_above_nothing'),
      ...numeric('sections.high_end', 'columns.net_at_the_end', 'columns.runs_above_nothing'),
    ],
    rows: (study.at(at) ?? []).map((/** @type {any} */ _, /** @type {number} */ i) => row(i)),
  });
}
