// @ts-check
// What changes for each group of women, and whether runs agree on it.

import { cell, rangeCell, rangeTitle } from 'page/cells.js';
import { measureTitle, said, titleOf } from 'page/figure.js';
import { besideAs, changeAs, endAs, isShare } from 'page/numbers.js';
import { pointer } from 'page/open.js';
import { groupRows, groupTitle } from 'page/sections/groups.js';
import { table } from 'page/table.js';
import { words } from 'page/words.js';

/** @typedef {import('page/open.js').Study} Study */

/** What is compared group by group. */
export const comparedByGroup = ['custody_population', 'sentences_custody', 'charges', 'proven_reoffending_rate'];

const fewestRuns = 5;

/** Whether the runs agree on a direction, in words. @param {Study} study @param {import('page/numbers.js').Spread} change */
function direction(study, change) {
  const { mean, q025, q975 } = change;
  const runs = study.summary.replications;
  if (typeof mean !== 'number' || typeof q025 !== 'number' || typeof q975 !== 'number') return 'sections.nobody';
  if (runs < 2) return 'affected.one_run';
  if (runs < fewestRuns) return 'affected.few_runs';
  if (q025 === 0 && q975 === 0) return 'affected.same';
  if (q975 < 0) return 'affected.fewer';
  return q025 > 0 ? 'affected.more' : 'affected.too_small';
}

/** @param {Study} study @param {string} option @param {string} id @param {string} group */
function row(study, option, id, group) {
  const path = pointer('differences_by_group', option, id, group);
  const measure = study.summary.measures[id];
  const change = study.at(path) ?? { mean: null };
  const level = (/** @type {string} */ scenario) => cell(study, pointer('by_group', scenario, group, 'mean', id), besideAs(measure, [change]));
  const none = change.q025 === 0 && change.q975 === 0;
  return [
    groupTitle(study, group),
    level(study.baseline().name),
    level(option),
    cell(study, `${path}/mean`, changeAs(measure, change)),
    none ? '' : rangeCell(study, path, endAs(measure, change)),
    words(direction(study, change)),
  ];
}

/** Every group's change in one measure. @param {Study} study @param {string} option @param {string} id */
function changesTable(study, option, id) {
  const unit = isShare(study.summary.measures[id]) ? words('figures.unit_of_shares') : said(study, pointer('measures', id, 'unit'));
  return table({
    caption: words('affected.by_group', { option: titleOf(study, option), measure: measureTitle(study, id), unit }),
    name: `by-group-${option}-${id}`,
    columns: [
      { title: words('sections.group') },
      ...['sections.baseline', 'sections.option', 'sections.change'].map((title) => ({ title: words(title), numeric: true })),
      { title: rangeTitle(study), numeric: true },
      { title: words('affected.what_runs_show') },
    ],
    ...groupRows(study, (group) => row(study, option, id, group.id)),
  });
}

/** @param {Study} study @param {string} option */
export async function changesTables(study, option) {
  await Promise.all(['differences_by_group', 'by_group'].map((key) => study.part(key)));
  return comparedByGroup.map((id) => changesTable(study, option, id));
}
