// @ts-check
// Each group's rate, divided by that of the group it is compared with.

import { element } from 'page/element.js';
import { measureTitle, range, shown, titleOf } from 'page/figure.js';
import { ratio } from 'page/numbers.js';
import { hasRanges, note } from 'page/cells.js';
import { pointer } from 'page/open.js';
import { groupRows, groupTitle } from 'page/sections/groups.js';
import { table } from 'page/table.js';
import { words } from 'page/words.js';

/** @typedef {import('page/open.js').Study} Study */

const gapsShown = ['charge_share', 'remand_share', 'custody_share', 'custody_population', 'proven_reoffending_rate', 'homeless_on_release_share'];

/** Chance alone moves a ratio whose ends lie further apart: it says nothing of the gap. */
const widest = 3;

/** @param {Study} study @param {string} path */
function ratioCell(study, path) {
  const spread = study.at(path);
  const ranges = hasRanges(study);
  if (typeof spread?.mean !== 'number' || (ranges && !(spread.q975 <= widest * spread.q025))) return words('affected.too_few_women');
  const mean = shown(study, `${path}/mean`, ratio);
  const clear = ranges && (spread.q025 > 1 || spread.q975 < 1);
  const node = element(clear ? 'b' : 'span', {}, mean, ranges ? ' ' : null, ranges ? note(range(study, path, ratio)) : null);
  return { node, value: spread.mean };
}

/** @param {Study} study @param {string} id */
function columnTitle(study, id) {
  const perArrest = study.summary.group_gaps[study.baseline().name][id]?.unit;
  const title = measureTitle(study, id);
  return perArrest && !perArrest.startsWith('share') ? words('sections.per_arrest', { measure: title }) : title;
}

/** @param {Study} study @param {string} scenario */
export async function gapsTable(study, scenario) {
  const gaps = await study.part('group_gaps');
  const shownHere = gapsShown.filter((id) => gaps[scenario][id]);
  const row = (/** @type {import('page/sections/groups.js').Group} */ group) => [
    words('sections.against', { group: groupTitle(study, group.id), other: groupTitle(study, group.compared_with) }),
    ...shownHere.map((id) => ratioCell(study, pointer('group_gaps', scenario, id, group.id, 'ratio'))),
  ];
  return table({
    caption: words('affected.gaps_of', { scenario: titleOf(study, scenario) }),
    name: `gaps-${scenario}`,
    columns: [{ title: words('sections.group_against') }, ...shownHere.map((id) => ({ title: columnTitle(study, id), numeric: true }))],
    ...groupRows(study, row, (group) => group.id !== group.compared_with),
  });
}
