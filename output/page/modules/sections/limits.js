// @ts-check
// What this cannot say: what each limit is of, and behind it why.

import { element } from 'page/element.js';
import { attributesOf, said } from 'page/figure.js';
import { each } from 'page/parts.js';

/** @typedef {import('page/open.js').Study} Study */

/** Its first sentence stands; the rest is folded. @param {Study} study @param {string} path */
function limit(study, path) {
  const text = /** @type {string} */ (study.at(path));
  const end = text.indexOf('. ') + 1;
  if (!end) return element('p', { class: 'govuk-body' }, said(study, path));
  const summary = element(
    'summary',
    { class: 'govuk-details__summary' },
    element('span', { class: 'govuk-details__summary-text' }, text.slice(0, end)),
  );
  const rest = element('div', { class: 'govuk-details__text' }, ' ', text.slice(end + 1));
  return element('details', { class: 'govuk-details fold limit', ...attributesOf(study, path) }, summary, rest);
}

/** @param {Study} study */
export function section(study) {
  return element('div', {}, each(study, '/in_words/limits').map((path) => limit(study, path)));
}
