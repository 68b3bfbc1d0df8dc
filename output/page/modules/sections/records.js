// @ts-check
// Tables of the numbers put in: value, range, evidence and source of each.

import { element } from 'page/element.js';
import { said, shown, valueAt } from 'page/figure.js';
import { note } from 'page/cells.js';
import { exact } from 'page/numbers.js';
import { at, pointer } from 'page/open.js';
import { table } from 'page/table.js';
import { words } from 'page/words.js';

/** @typedef {import('page/open.js').Study} Study */

const weak = ['assumption', 'not stated', 'unverified'];

/** @param {Study} study @param {string} path */
function evidenceTag(study, path) {
  const evidence = study.at(path);
  const kind = weak.includes(evidence) || !evidence ? 'govuk-tag--orange' : 'govuk-tag--green';
  return element('strong', { class: `govuk-tag ${kind}` }, evidence ? said(study, path) : words('sections.not_stated'));
}

/** @param {Study} study @param {string} path */
function sourceOf(study, path) {
  const record = study.at(path);
  const text = (/** @type {string} */ key) => said(study, `${path}/${key}`);
  return element(
    'span',
    {},
    record.source ? text('source') : null,
    record.price_year ? [' ', words('sections.prices_of', { year: text('price_year') })] : null,
    record.payer ? [' ', words('sections.paid_by_payer', { payer: words(`payers.${record.payer}`) })] : null,
    record.note ? [' ', text('note')] : null,
  );
}

/** @param {Study} study @param {string} path */
function row(study, path) {
  const end = (/** @type {number} */ i) => shown(study, `${path}/range/${i}`, exact);
  return [
    element('span', {}, said(study, `${path}/meaning`), ' ', note(element('code', {}, said(study, `${path}/path`)))),
    { node: shown(study, `${path}/value`, exact), value: valueAt(study, `${path}/value`) },
    element('span', { class: 'range' }, end(0), ' to ', end(1)),
    study.at(`${path}/unit`) ? said(study, `${path}/unit`) : '',
    evidenceTag(study, `${path}/evidence`),
    sourceOf(study, path),
  ];
}

/**
 * @param {Study} study
 * @param {string} path of a list of records, whose part of the summary is open
 * @param {any} opened
 * @param {{ caption: Node, name: string }} about
 * @returns {HTMLElement | null} null if there are no records
 */
export function recordTable(study, path, opened, about) {
  const [, , ...below] = path.split('/');
  const records = at(opened, pointer(...below));
  if (!Array.isArray(records) || !records.length) return null;
  const column = (/** @type {string} */ id, numeric = false) => ({ title: words(id), numeric });
  return table({
    ...about,
    search: true,
    sortable: true,
    columns: [
      column('sections.number'),
      column('sections.value', true),
      column('sections.range', true),
      column('sections.unit'),
      column('sections.evidence'),
      column('sections.source'),
    ],
    rows: records.map((_, i) => row(study, path + pointer(i))),
  });
}
