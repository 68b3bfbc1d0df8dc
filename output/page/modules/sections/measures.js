// @ts-check
// Every measure in one table, by stage, with a search box.

import { changeCell, changePath, levelCell, note } from 'page/cells.js';
import { element } from 'page/element.js';
import { measureTitle, said, titleOf } from 'page/figure.js';
import { fold } from 'page/fold.js';
import { isShare } from 'page/numbers.js';
import { pointer } from 'page/open.js';
import { table } from 'page/table.js';
import { paragraph, words } from 'page/words.js';

/** @typedef {import('page/open.js').Study} Study */

/** @param {Study} study @param {string} id */
function definition(study, id) {
  const unit = isShare(study.summary.measures[id]) ? words('sections.per_cent') : said(study, pointer('measures', id, 'unit'));
  const blanks = { unit, per: said(study, pointer('measure_notes', id, 'denominator')) };
  return element(
    'span',
    { class: 'definition' },
    said(study, pointer('measures', id, 'definition')),
    ' ',
    note(words('sections.unit_and_per', blanks)),
    ' ',
    note(element('code', {}, id)),
  );
}

/** @param {Study} study @param {string} id */
function row(study, id) {
  const options = study.ranked();
  return [
    measureTitle(study, id),
    ...[levelCell(study, study.baseline().name, id, options.map((option) => study.at(changePath(option.name, id))))],
    ...options.map((option) => changeCell(study, option.name, id)),
    definition(study, id),
  ];
}

/** @param {Study} study */
function measuresTable(study) {
  const ids = Object.keys(study.summary.measures);
  const groupOf = (/** @type {string} */ id) => study.summary.measure_notes[id].group;
  const groups = ids.flatMap((id, i) =>
    i === 0 || groupOf(id) !== groupOf(/** @type {string} */ (ids[i - 1])) ? [{ title: said(study, pointer('measure_notes', id, 'group')), from: i }] : [],
  );
  return table({
    caption: words('measures.table'),
    name: 'measures',
    search: true,
    groups,
    columns: [
      { title: words('sections.measure') },
      { title: titleOf(study, study.baseline().name), numeric: true },
      ...study.ranked().map((option) => ({ title: words('sections.change_under', { option: titleOf(study, option.name) }), numeric: true })),
      { title: words('sections.what_it_counts') },
    ],
    rows: ids.map((id) => row(study, id)),
  });
}

/** @param {Study} study */
export function section(study) {
  return fold(words('sections.every_measure'), () => [paragraph('measures.introduction'), paragraph('sections.different_women'), measuresTable(study)]);
}
