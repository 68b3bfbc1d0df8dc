// @ts-check
// Women in prison over time: level and change, by year, by why they are there and how long for.

import { cell, changeCell, changePath, levelCell } from 'page/cells.js';
import { fan } from 'page/charts/fan.js';
import { layers } from 'page/charts/layers.js';
import { element } from 'page/element.js';
import { dated, measureTitle, titleOf, yearFrom } from 'page/figure.js';
import { fold, foldOfEach } from 'page/fold.js';
import { month, number } from 'page/numbers.js';
import { pointer } from 'page/open.js';
import { table } from 'page/table.js';
import { words } from 'page/words.js';

/** @typedef {import('page/open.js').Study} Study */

const population = 'custody_population';
const lengths = ['under_6_months', '6_to_under_12_months', '12_months_to_under_4_years', '4_years_or_more'];
const parts = [
  population,
  'remand_population',
  'sentenced_population',
  ...lengths.map((length) => `sentenced_population_${length}`),
  'recall_population',
  ...lengths.map((length) => `recall_population_${length}`),
];

/** The baseline's level and every option's change. @param {Study} study @param {string} first the heading of the first column */
function columnsOfScenarios(study, first) {
  const { name } = study.baseline();
  return [
    { title: words(first) },
    { title: titleOf(study, name), numeric: true },
    ...study.ranked().map((option) => ({ title: words('sections.change_under', { option: titleOf(study, option.name) }), numeric: true })),
  ];
}

/** @param {Study} study */
function yearsTable(study) {
  const baseline = study.baseline().name;
  const row = (/** @type {number} */ year) => [
    yearFrom(study, year),
    cell(study, pointer('measures', population, baseline, 'by_year', year), number),
    ...study.ranked().map((option) => changeCell(study, option.name, population, `${changePath(option.name, population)}${pointer('by_year', year)}`)),
  ];
  return table({
    caption: words('prison.years'),
    name: 'women-in-prison-by-year',
    columns: columnsOfScenarios(study, 'sections.year_reported'),
    rows: Array.from({ length: study.summary.years }, (_, year) => row(year)),
  });
}

/** @param {Study} study */
function lengthsTable(study) {
  const row = (/** @type {string} */ id) => [
    measureTitle(study, id),
    levelCell(study, study.baseline().name, id, study.options().map((option) => study.at(changePath(option.name, id)))),
    ...study.ranked().map((option) => changeCell(study, option.name, id)),
  ];
  return table({
    caption: words('sections.by_length'),
    name: 'women-in-prison-by-length',
    columns: columnsOfScenarios(study, 'sections.women_in_prison'),
    rows: parts.map(row),
  });
}

/** @param {Study} study @param {string} scenario */
async function monthsTable(study, scenario) {
  const all = await study.part('by_month');
  const ids = Object.keys(all.scenarios[scenario]).filter((id) => study.summary.measures[id].unit === 'women');
  const row = (/** @type {string} */ _, /** @type {number} */ i) => [
    dated(study, pointer('by_month', 'month', i), month),
    ...ids.map((id) => cell(study, pointer('by_month', 'scenarios', scenario, id, 'mean', i), number)),
  ];
  return table({
    caption: words('prison.months_of', { scenario: titleOf(study, scenario) }),
    name: `women-in-prison-by-month-${scenario}`,
    columns: [{ title: words('sections.month') }, ...ids.map((id) => ({ title: measureTitle(study, id), numeric: true }))],
    rows: all.month.slice(0, 12 * study.summary.years).map(row),
  });
}

/** @param {Study} study */
function inFull(study) {
  const months = foldOfEach(words('sections.months_by_length'), study.scenarios(), ({ name }) => titleOf(study, name), ({ name }) => monthsTable(study, name));
  return [yearsTable(study), lengthsTable(study), fold(words('sections.prison_layers'), () => layers(study)), months];
}

/** @param {Study} study */
export async function section(study) {
  const compared = study.options().length > 0;
  return element(
    'div',
    {},
    compared ? await fan(study, { kind: 'change' }) : null,
    await fan(study, { kind: 'level' }),
    fold(words('sections.prison_in_full'), () => inFull(study)),
  );
}
