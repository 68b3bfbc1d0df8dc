// @ts-check
// Draws the page: first what a reader sees before scrolling, then one section after another.

import { element } from 'page/element.js';
import { said } from 'page/figure.js';
import { fold } from 'page/fold.js';
import { openData } from 'page/open.js';
import { printChoice, unfoldBeforePrinting } from 'page/printing.js';
import { firstScreen } from 'page/sections/first_screen.js';
import * as affected from 'page/sections/affected.js';
import * as areas from 'page/sections/areas.js';
import * as children from 'page/sections/children.js';
import * as evidence from 'page/sections/evidence.js';
import * as inputs from 'page/sections/inputs.js';
import * as limits from 'page/sections/limits.js';
import * as measures from 'page/sections/measures.js';
import * as money from 'page/sections/money.js';
import * as pathway from 'page/sections/pathway.js';
import * as prison from 'page/sections/prison.js';
import * as reach from 'page/sections/reach.js';
import * as repeat from 'page/sections/repeat.js';
import * as results from 'page/sections/results.js';
import { text, useTexts, words } from 'page/words.js';

/** @typedef {import('page/open.js').Study} Study */
/** @typedef {{ studies: Study[] }} Page */
/** @typedef {{ section: (study: Study, page: Page) => Node | Promise<Node>, wanted?: (study: Study) => boolean }} Module */

/** The sections in the order they are read: where each stands, its title, its module. @type {[string, string, Module][]} */
const sections = [
  ['prison', 'Women in prison, month by month', prison],
  ['pathway', 'How women move through the pathway', pathway],
  ['affected', 'Who is affected', affected],
  ['money', 'Money by payer and year', money],
  ['children', 'Children', children],
  ['reach', 'Reach, and who is drawn in', reach],
  ['inputs', 'What was put in', inputs],
  ['evidence', 'What is assumed and what is known', evidence],
  ['limits', 'What this cannot say', limits],
  ['measures', 'Every measure', measures],
  ['areas', 'Area by area', areas],
  ['repeat', 'How to repeat it', repeat],
];

/** What a page opens when its reader asks for it; opened beforehand once everything is drawn, since paper does not wait. */
const parts = ['by_area', 'by_area_range', 'by_group', 'group_gaps', 'differences_by_group', 'by_month', 'differences_by_month'].concat([
  'parameters',
  'programme_parameters',
  'changed_parameters',
]);

/** Lets the browser show what is drawn so far. */
function pause() {
  return new Promise((resume) => setTimeout(resume));
}

/** @param {string} id @param {string} title */
function emptySection(id, title) {
  const heading = element('h2', { class: 'govuk-heading-l', id, tabindex: '-1' }, title);
  return element('section', { class: 'page-section', 'aria-labelledby': id }, heading);
}

/** @param {[string, string, Module][]} shown */
function contents(shown) {
  const links = shown.map(([id, title]) => element('li', {}, element('a', { class: 'govuk-link', href: `#${id}` }, title)));
  const list = fold(words('sections.contents'), () => element('ol', { class: 'govuk-list' }, links));
  return element('nav', { class: 'page-contents', 'aria-label': text('sections.contents') }, list);
}

/** @param {HTMLElement} place @param {Module} module @param {Study} study @param {Page} page */
async function fill(place, module, study, page) {
  try {
    place.append(await module.section(study, page));
  } catch (problem) {
    place.append(element('p', { class: 'govuk-body' }, words('sections.failed')));
    console.error(problem);
  }
}

/** Everything of one study below the first screen. @param {HTMLElement} place @param {Study} study @param {Page} page */
async function drawStudy(place, study, page) {
  const shown = sections.filter(([, , module]) => module.wanted?.(study) ?? true);
  const places = shown.map(([id, title]) => emptySection(id, title));
  place.replaceChildren(await results.section(study), contents(shown), ...places);
  for (const [i, [, , module]] of shown.entries()) {
    await pause();
    if (!places[i]?.isConnected) return; // another study was chosen
    await fill(/** @type {HTMLElement} */ (places[i]), module, study, page);
  }
  for (const key of parts) {
    await pause();
    await study.part(key);
  }
}

/** One button for each study: its details are drawn when it is chosen. @param {Page} page @param {HTMLElement} place */
function switcher(page, place) {
  const buttons = page.studies.map((study) =>
    element(
      'button',
      { type: 'button', class: 'govuk-button govuk-button--secondary', 'aria-pressed': 'false', on: { click: () => choose(study) } },
      said(study, '/in_words/title'),
    ),
  );
  /** @param {Study} study */
  const choose = (study) => {
    buttons.forEach((button, i) => button.setAttribute('aria-pressed', String(i === study.index)));
    return drawStudy(place, study, page);
  };
  const title = element('h2', { class: 'govuk-heading-m', id: 'choose-study' }, words('sections.choose_study'));
  return { choose, made: element('div', { class: 'study-choice', role: 'group', 'aria-labelledby': 'choose-study' }, title, buttons) };
}

/**
 * Draws a data object in place of what stands in root.
 * @param {string | any} data the object of output/page/page_data.cpp, or its text
 * @param {HTMLElement} root
 * @returns {Promise<void>} when everything is drawn
 */
export async function draw(data, root) {
  const opened = openData(data);
  useTexts(opened.texts);
  const page = { studies: opened.studies };
  const place = element('div', { class: 'study' });
  const choice = switcher(page, place);
  root.replaceChildren(firstScreen(page.studies), printChoice(), page.studies.length > 1 ? choice.made : '', place);
  root.dataset.drawn = 'first';
  unfoldBeforePrinting(root);
  await pause();
  const [first] = page.studies;
  if (first) await choice.choose(first);
  root.dataset.drawn = 'all';
}
