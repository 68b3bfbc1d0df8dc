// @ts-check
// Children: how many are separated from their mother by prison, and where they live.

import { changeCell, changePath, levelCell } from 'page/cells.js';
import { element } from 'page/element.js';
import { measureTitle, titleOf } from 'page/figure.js';
import { fold } from 'page/fold.js';
import { table } from 'page/table.js';
import { paragraph, words } from 'page/words.js';

/** @typedef {import('page/open.js').Study} Study */

const first = ['children_separated', 'children_apart'];

/** @param {Study} study @param {string[]} ids @param {string} caption */
function childrenTable(study, ids, caption) {
  const baseline = study.baseline().name;
  const options = study.ranked();
  const row = (/** @type {string} */ id) => [
    measureTitle(study, id),
    levelCell(study, baseline, id, options.map((option) => study.at(changePath(option.name, id)))),
    ...options.map((option) => changeCell(study, option.name, id)),
  ];
  return table({
    caption: words(caption),
    name: caption.split('.')[1],
    columns: [
      { title: words('sections.measure') },
      { title: titleOf(study, baseline), numeric: true },
      ...options.map((option) => ({ title: words('sections.change_under', { option: titleOf(study, option.name) }), numeric: true })),
    ],
    rows: ids.map(row),
  });
}

/** @param {Study} study */
export function section(study) {
  const notes = study.summary.measure_notes;
  const all = Object.keys(notes).filter((id) => notes[id].group === 'Children' || first.includes(id));
  return element(
    'div',
    {},
    childrenTable(study, first.filter((id) => id in notes), 'sections.children'),
    fold(words('sections.children_in_full_opened'), () => [paragraph('changed.children'), childrenTable(study, all, 'sections.children_in_full')]),
  );
}
