// @ts-check
// Small parts that sections are put together from.

import { element } from 'page/element.js';
import { said } from 'page/figure.js';
import { pointer } from 'page/open.js';

/** @typedef {import('page/element.js').Child} Child */
/** @typedef {import('page/open.js').Study} Study */

/** @param {Child} text */
export function smallHeading(text) {
  return element('h3', { class: 'govuk-heading-s' }, text);
}

/** @param {Child[]} items @param {string} [kind] */
export function bullets(items, kind = '') {
  return element('ul', { class: `govuk-list govuk-list--bullet ${kind}`.trim() }, items.map((item) => element('li', {}, item)));
}

/** @param {...Child} text */
export function inset(...text) {
  return element('div', { class: 'govuk-inset-text' }, ...text);
}

/** @param {...Child} text */
export function body(...text) {
  return element('p', { class: 'govuk-body' }, ...text);
}

/** The pointers of what stands in a list of the summary; none if there is no such list. @param {Study} study @param {string} path @returns {string[]} */
export function each(study, path) {
  const list = study.at(path);
  return Array.isArray(list) ? list.map((_, i) => path + pointer(i)) : [];
}

/** Sentences of the summary as paragraphs. @param {Study} study @param {string} path of a list of strings */
export function paragraphs(study, path) {
  return each(study, path).map((one) => body(said(study, one)));
}

/** Sentences of the summary as a list; nothing if there are none. @param {Study} study @param {string} path */
export function sentences(study, path) {
  const found = each(study, path);
  return found.length ? bullets(found.map((one) => said(study, one))) : null;
}

/** Sentences of which the first leads the others in. @param {Study} study @param {string} path */
export function introduced(study, path) {
  const [first, ...others] = each(study, path).map((one) => said(study, one));
  return first ? [body(first), others.length ? bullets(others) : null] : [];
}
