// @ts-check
// A choice of what a picture shows, as the browser's own list: known to everyone, and it works by keyboard. On paper, where
// nothing can be chosen, the words of what is chosen stand in its place.

import { element } from 'page/element.js';
import { pointer } from 'page/open.js';
import { words } from 'page/words.js';

/** @typedef {{ value: string, title: string, path?: string }} One of the choices; path: where its title stands in the summary */

let choices = 0;

/** Scenarios to choose among. @param {import('page/open.js').Study} study @param {{ name: string, title: string }[]} some @returns {One[]} */
export function amongScenarios(study, some) {
  const all = study.summary.scenarios;
  return some.map(({ name, title }) => {
    const i = all.findIndex((/** @type {any} */ one) => one.name === name);
    return { value: name, title, path: pointer('scenarios', i, all[i]?.title ? 'title' : 'name') };
  });
}

/**
 * @param {object} given
 * @param {string} given.label the id of a text
 * @param {One[]} given.among
 * @param {string} given.chosen
 * @param {number} given.study its index
 * @param {(value: string) => void} given.onChoice
 * @returns {HTMLElement}
 */
export function choice({ label, among, chosen, study, onChoice }) {
  const id = `choice-${++choices}`;
  const said = (/** @type {One} */ one) => ({ 'data-path': one.path, 'data-study': study || null });
  const onPaper = element('b', { class: 'choice-on-paper' });
  const say = (/** @type {string} */ value) => {
    const one = among.find((each) => each.value === value);
    if (one) onPaper.replaceChildren(element('span', said(one), one.title));
  };
  const change = (/** @type {any} */ event) => {
    say(event.target.value);
    onChoice(event.target.value);
  };
  const options = among.map((one) => element('option', { value: one.value, selected: one.value === chosen, ...said(one) }, one.title));
  const list = element('select', { id, class: 'govuk-select', on: { change } }, ...options);
  say(chosen);
  return element('p', { class: 'choice' }, element('label', { for: id, class: 'govuk-label' }, words(label)), list, onPaper);
}
