// @ts-check
// Tables with one row for each group of women, by division.

import { said } from 'page/figure.js';
import { pointer } from 'page/open.js';
import { inset } from 'page/parts.js';
import { words } from 'page/words.js';

/** @typedef {import('page/open.js').Study} Study */
/** @typedef {{ id: string, division: string, compared_with: string }} Group */

/** The title of a group. @param {Study} study @param {string} id */
export function groupTitle(study, id) {
  const index = study.summary.groups.findIndex((/** @type {Group} */ group) => group.id === id);
  return said(study, pointer('groups', index, 'title'));
}

/**
 * Rows and the headings between them.
 * @param {Study} study
 * @param {(group: Group) => any[]} row
 * @param {(group: Group) => boolean} [wanted]
 */
export function groupRows(study, row, wanted = () => true) {
  /** @type {{ title: Node, from: number }[]} */
  const groups = [];
  /** @type {any[][]} */
  const rows = [];
  let division = '';
  for (const group of study.summary.groups.filter(wanted)) {
    if (group.division !== division) groups.push({ title: words(`divisions.${group.division}`), from: rows.length });
    division = group.division;
    rows.push(row(group));
  }
  return { rows, groups };
}

/** A grouping by what agencies know moves when a programme makes things known. @param {Study} study */
export function caveatOfKnown(study) {
  const title = (/** @type {string} */ id) => groupTitle(study, id);
  return inset(words('affected.known', { known: title('domestic_abuse_known'), not_known: title('domestic_abuse_not_known') }));
}
