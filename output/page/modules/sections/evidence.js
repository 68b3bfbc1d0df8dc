// @ts-check
// What is assumed and what is known, of every number put in.

import { cell } from 'page/cells.js';
import { element } from 'page/element.js';
import { titleOf } from 'page/figure.js';
import { fold, foldOfEach } from 'page/fold.js';
import { count } from 'page/numbers.js';
import { pointer } from 'page/open.js';
import { body, sentences } from 'page/parts.js';
import { recordTable } from 'page/sections/records.js';
import { table } from 'page/table.js';
import { paragraph, words } from 'page/words.js';

/** @typedef {import('page/open.js').Study} Study */

/** @param {Study} study */
function countsTable(study) {
  const counts = study.summary.evidence_counts;
  if (!counts) return null;
  return table({
    caption: words('evidence.counts'),
    name: 'evidence',
    columns: [{ title: words('sections.evidence') }, { title: words('sections.numbers'), numeric: true }],
    rows: Object.keys(counts).map((kind) => [kind, cell(study, pointer('evidence_counts', kind), count)]),
  });
}

/** Every number of the baseline, and those that change on a date. @param {Study} study */
async function everyNumber(study) {
  const { name } = study.baseline();
  const of = async (/** @type {string} */ key, /** @type {string} */ caption) =>
    recordTable(study, pointer(key, name), await study.part(key), { caption: words(caption), name: key });
  return [await of('parameters', 'evidence.every_number'), await of('changed_parameters', 'evidence.on_a_date')].filter((made) => made !== null);
}

/** Numbers that are not the baseline's. @param {Study} study @param {string} option */
async function numbersOf(study, option) {
  const of = async (/** @type {string} */ key) =>
    recordTable(study, pointer(key, option), await study.part(key), {
      caption: words('evidence.changes', { option: titleOf(study, option) }),
      name: `${key}-${option}`,
    });
  const made = [await of('parameters'), await of('changed_parameters')].filter((one) => one !== null);
  return made.length ? made : [body(words('evidence.no_number', { option: titleOf(study, option) }))];
}

/** @param {Study} study */
function changedNumbers(study) {
  return foldOfEach(words('sections.changed_numbers'), study.ranked(), ({ name }) => titleOf(study, name), ({ name }) => numbersOf(study, name));
}

/** @param {Study} study */
export function section(study) {
  return element(
    'div',
    {},
    countsTable(study),
    fold(words('evidence.every_number_opened'), async () => [paragraph('evidence.introduction'), sentences(study, '/in_words/figures'), ...(await everyNumber(study)), changedNumbers(study), paragraph('sections.evidence_of_programmes')]),
  );
}
