// @ts-check
// A choice of what a picture shows, as the browser's own list: known to everyone, and it works by keyboard.

import { element } from 'page/element.js';
import { words } from 'page/words.js';

let choices = 0;

/**
 * @param {object} given
 * @param {string} given.label the id of a text
 * @param {{ value: string, title: string, path?: string }[]} given.among path: where the title stands in the summary
 * @param {string} given.chosen
 * @param {number} given.study its index
 * @param {(value: string) => void} given.onChoice
 * @returns {HTMLElement}
 */
export function choice({ label, among, chosen, study, onChoice }) {
  const id = `choice-${++choices}`;
  const options = among.map((one) =>
    element('option', { value: one.value, selected: one.value === chosen, 'data-path': one.path, 'data-study': study || null }, one.title),
  );
  const list = element('select', { id, class: 'govuk-select', on: { change: (/** @type {any} */ event) => onChoice(event.target.value) } }, ...options);
  return element('p', { class: 'choice' }, element('label', { for: id, class: 'govuk-label' }, words(label)), list);
}
