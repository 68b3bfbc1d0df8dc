// @ts-check
// What a reader unfolds: made when first opened, so that a page with many tables opens at once.

import { element } from 'page/element.js';
import { words } from 'page/words.js';

/** @typedef {import('page/element.js').Child} Child */
/** @typedef {() => Child | Child[] | Promise<Child | Child[]>} Make */

/** @type {WeakMap<Element, () => Promise<void>>} */
const fillings = new WeakMap();

/**
 * Has a <details> filled when it is first opened, or before it is printed.
 * @param {HTMLDetailsElement} details
 * @param {HTMLElement} body what is made is put in here
 * @param {Make} make
 */
export function fillWhenOpened(details, body, make) {
  /** @type {Promise<void> | null} */
  let filling = null;
  const fill = async () => {
    try {
      body.append(...[await make()].flat().filter((child) => child instanceof Node || typeof child === 'string'));
    } catch (problem) {
      body.append(element('p', { class: 'govuk-body' }, words('sections.failed')));
      console.error(problem);
    }
  };
  const once = () => (filling ??= fill());
  fillings.set(details, once);
  details.addEventListener('toggle', () => details.open && once());
}

/** Fills one that may have been made by fold(). @param {Element} details @returns {Promise<void>} */
export function filled(details) {
  return fillings.get(details)?.() ?? Promise.resolve();
}

/**
 * @param {Child} title what stands on it while it is closed
 * @param {Make} make
 * @param {string} [id]
 * @returns {HTMLDetailsElement}
 */
export function fold(title, make, id) {
  const body = element('div', { class: 'govuk-details__text fold-body' });
  const summary = element(
    'summary',
    { class: 'govuk-details__summary' },
    element('span', { class: 'govuk-details__summary-text' }, title),
  );
  const details = element('details', { class: 'govuk-details fold', id }, summary, body);
  fillWhenOpened(details, body, make);
  return details;
}

/**
 * One fold for several scenarios, with a fold for each inside; the only one is not folded twice.
 * @template {{ name: string }} One
 * @param {Child} title
 * @param {One[]} all
 * @param {(one: One) => Child} titleOf
 * @param {(one: One) => ReturnType<Make>} make
 */
export function foldOfEach(title, all, titleOf, make) {
  const [only, ...others] = all;
  if (!only) return null;
  if (!others.length) return fold(title, () => make(only));
  return fold(title, () => all.map((one) => fold(titleOf(one), () => make(one))));
}
