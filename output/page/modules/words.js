// @ts-check
// The fixed words of the page, by their ids in output/words/texts: a text is data too, and changes without programming.

import { element } from 'page/element.js';

/** @typedef {import('page/element.js').Child} Child */

/** @type {Record<string, string>} */
let texts = {};

/** Before anything is drawn. @param {Record<string, string>} given */
export function useTexts(given) {
  texts = given;
}

/** Whether there is a text of this id. @param {string} id */
export function hasText(id) {
  return id in texts;
}

/** @param {string} id */
function partsOf(id) {
  const found = texts[id];
  if (found === undefined) throw new Error(`no text has the id ${id}`);
  return found.split(/\{(\w+)\}/);
}

/**
 * A text with its blanks filled, as an element that names its id.
 * @param {string} id
 * @param {Record<string, Child>} [blanks]
 * @returns {HTMLElement}
 */
export function words(id, blanks = {}) {
  const children = partsOf(id).map((part, i) => {
    if (i % 2 === 0) return part;
    if (!(part in blanks)) throw new Error(`the blank {${part}} of ${id} is not filled`);
    const filled = blanks[part];
    return filled instanceof Node ? filled.cloneNode(true) : filled;
  });
  return element('span', { 'data-words': id }, ...children);
}

/**
 * The same as a string, for attributes and for what is copied.
 * @param {string} id
 * @param {Record<string, string>} [blanks]
 */
export function text(id, blanks = {}) {
  return partsOf(id).map((part, i) => (i % 2 === 0 ? part : blanks[part])).join('');
}

/** A paragraph of a text. @param {string} id @param {Record<string, Child>} [blanks] @param {string} [kind] its class */
export function paragraph(id, blanks = {}, kind = 'govuk-body') {
  return element('p', { class: kind }, words(id, blanks));
}
