// @ts-check
// What events and programmes are taken to cost.

import { cell } from 'page/cells.js';
import { said, titleOf } from 'page/figure.js';
import { exactPounds } from 'page/numbers.js';
import { pointer } from 'page/open.js';
import { body } from 'page/parts.js';
import { table } from 'page/table.js';
import { words } from 'page/words.js';

/** @typedef {import('page/open.js').Study} Study */

/** In the study's prices, to the pound or, below a hundred pounds, the penny. @param {import('page/numbers.js').Value} value @returns {string} */
function adjusted(value) {
  return exactPounds(typeof value === 'number' && Math.abs(value) >= 100 ? Math.round(value) : value);
}

const columns = [
  { id: 'sections.paid_by' },
  { id: 'sections.as_found', numeric: true },
  { id: 'sections.price_year' },
  { id: 'sections.in_study_prices', numeric: true },
];

/** @param {Study} study @param {string} path @param {string} payer */
function priceCells(study, path, payer) {
  return [
    words(`payers.${payer}`),
    cell(study, `${path}/pounds_as_found`, exactPounds),
    said(study, `${path}/price_year`),
    cell(study, `${path}/pounds`, adjusted),
  ];
}

/** @param {{ id: string, numeric?: boolean }[]} ids */
function titles(ids) {
  return ids.map(({ id, numeric }) => ({ title: words(id), numeric }));
}

/** @param {Study} study */
export function unitCostsTable(study) {
  const row = (/** @type {any} */ line, /** @type {number} */ i) => {
    const path = pointer('unit_costs', i);
    return line.cost.startsWith('costs.') && [said(study, `${path}/event`), ...priceCells(study, path, line.payer)];
  };
  return table({
    caption: words('sections.unit_costs'),
    name: 'unit-costs',
    search: true,
    columns: titles([{ id: 'sections.cost_of' }, ...columns]),
    rows: study.summary.unit_costs.map(row).filter(Boolean),
  });
}

/** @param {Study} study */
export function programmeCostsTable(study) {
  const lines = study.summary.programme_costs ?? [];
  if (!lines.length) return null;
  const row = (/** @type {any} */ line, /** @type {number} */ i) => {
    const path = pointer('programme_costs', i);
    const [programme, per, charged] = ['programme', 'per', 'charged'].map((key) => said(study, `${path}/${key}`));
    return [programme, titleOf(study, line.scenario), per, ...priceCells(study, path, line.payer), charged];
  };
  const made = table({
    caption: words('unit_costs.programmes'),
    name: 'programme-costs',
    columns: titles([{ id: 'sections.programme' }, { id: 'sections.scenario' }, { id: 'sections.per' }, ...columns, { id: 'sections.charged' }]),
    rows: lines.map(row),
  });
  return [body(words('unit_costs.shared_areas')), made];
}
