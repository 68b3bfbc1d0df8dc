// @ts-check
// Area by area.

import { hasRanges, note } from 'page/cells.js';
import { element } from 'page/element.js';
import { measureTitle, said, shown, titleOf } from 'page/figure.js';
import { fold } from 'page/fold.js';
import { valueAs } from 'page/numbers.js';
import { pointer } from 'page/open.js';
import { table } from 'page/table.js';
import { words } from 'page/words.js';

/** @typedef {import('page/open.js').Study} Study */

const measuresShown = ['arrests', 'sentences_custody', 'custody_rate_per_100k', 'custody_population', 'custody_receptions', 'proven_reoffending_rate'];

/** @param {Study} study @param {string} scenario @param {string} area @param {string} id */
function areaCell(study, scenario, area, id) {
  const as = valueAs(study.summary.measures[id]);
  const path = pointer('by_area', scenario, area, id);
  const end = (/** @type {string} */ which) => pointer('by_area_range', scenario, area, which, id);
  const mean = shown(study, path, as);
  if (!hasRanges(study) || typeof study.at(end('q025')) !== 'number') return { node: mean, value: study.at(path) };
  const ends = element('span', { class: 'range' }, shown(study, end('q025'), as), ' to ', shown(study, end('q975'), as));
  return { node: element('span', {}, mean, ' ', note(ends)), value: study.at(path) };
}

/** @param {Study} study @param {string} scenario */
async function areasTable(study, scenario) {
  const [areas] = await Promise.all([study.part('by_area'), study.part('by_area_range')]);
  const ids = measuresShown.filter((id) => id in study.summary.measures);
  const title = (/** @type {string} */ area) => (study.summary.area_names?.[area] ? said(study, pointer('area_names', area)) : area);
  return table({
    caption: words('areas.table', { scenario: titleOf(study, scenario) }),
    name: `areas-${scenario}`,
    sortable: true,
    search: true,
    columns: [{ title: words('sections.area') }, ...ids.map((id) => ({ title: measureTitle(study, id), numeric: true }))],
    rows: Object.keys(areas[scenario]).map((area) => [title(area), ...ids.map((id) => areaCell(study, scenario, area, id))]),
  });
}

/** Whether there is more than one area. @param {Study} study */
export function wanted(study) {
  return study.summary.areas.length > 1;
}

/** @param {Study} study */
export function section(study) {
  return element('div', {}, study.scenarios().map(({ name }) => fold(titleOf(study, name), () => areasTable(study, name))));
}
