// @ts-check
// On paper nothing is folded; or, in the board's version, what is folded is left out.

import { drawForPaper } from 'page/charts/redraw.js';
import { element } from 'page/element.js';
import { filled } from 'page/fold.js';
import { words } from 'page/words.js';

const boardClass = 'board-version';

/** Opens what is folded, and what that holds, and says what it opened. @param {ParentNode} root */
async function unfold(root) {
  /** @type {HTMLDetailsElement[]} */
  const opened = [];
  const closed = () => [...root.querySelectorAll('details')].filter((details) => !details.open);
  for (let found = closed(); found.length; found = closed()) {
    // Opening says so only later: paper does not wait.
    for (const details of found) {
      details.open = true;
      details.dispatchEvent(new Event('toggle'));
    }
    opened.push(...found);
    await Promise.all([...root.querySelectorAll('details')].map(filled));
  }
  drawForPaper();
  return opened;
}

/** A choice and a button at the head of the page. @returns {HTMLElement} */
export function printChoice() {
  const box = element('input', {
    type: 'checkbox',
    id: 'board',
    class: 'govuk-checkboxes__input',
    on: { change: () => document.documentElement.classList.toggle(boardClass, box.checked) },
  });
  const label = element('label', { for: 'board', class: 'govuk-label govuk-checkboxes__label' }, words('sections.board'));
  const print = element(
    'button',
    { type: 'button', class: 'govuk-button govuk-button--secondary', on: { click: () => window.print() } },
    words('sections.print'),
  );
  return element('div', { class: 'print-choice' }, element('div', { class: 'govuk-checkboxes__item' }, box, label), print);
}

/** @param {ParentNode} root */
export function unfoldBeforePrinting(root) {
  /** @type {Promise<HTMLDetailsElement[]>} */
  let unfolding = Promise.resolve([]);
  window.addEventListener('beforeprint', () => {
    if (!document.documentElement.classList.contains(boardClass)) unfolding = unfold(root);
  });
  window.addEventListener('afterprint', async () => {
    for (const details of await unfolding) details.open = false;
    unfolding = Promise.resolve([]);
  });
}
