// @ts-check
// What a reader sees before scrolling: what was asked, the answer, one picture of it, what to do next.

import { answer } from 'page/charts/answer.js';
import { element } from 'page/element.js';
import { said } from 'page/figure.js';
import { each, sentences } from 'page/parts.js';
import { words } from 'page/words.js';

/** @typedef {import('page/open.js').Study} Study */

/** @param {import('page/element.js').Child} text */
function smallTitle(text) {
  return element('h2', { class: 'govuk-heading-s first-title' }, text);
}

/** The answer, and beside it what to do next. @param {Study} study */
function answerOf(study) {
  const answers = each(study, '/in_words/answer').map((one) => element('p', { class: 'govuk-body' }, said(study, one)));
  const next = sentences(study, '/in_words/next');
  return element(
    'div',
    { class: 'first-words' },
    element('div', { class: 'first-answer' }, smallTitle(words('sections.answer')), answers),
    next && element('div', { class: 'first-next' }, smallTitle(words('sections.next')), next),
  );
}

/** @param {Study} study */
function ofOne(study) {
  return [
    element('h1', { class: 'govuk-heading-l' }, said(study, '/in_words/title')),
    element('p', { class: 'govuk-body first-asked' }, said(study, '/in_words/asked')),
    answerOf(study),
    answer(study),
  ];
}

/** @param {Study[]} studies */
function ofMany(studies) {
  const next = (/** @type {Study} */ study) => each(study, '/in_words/next').flatMap((one) => [' ', said(study, one)]);
  const items = studies.map((study) => element('li', {}, element('b', {}, said(study, '/in_words/title')), '.', next(study)));
  return [
    element('h1', { class: 'govuk-heading-l' }, words('sections.several_studies')),
    element('p', { class: 'govuk-body first-asked' }, words('sections.several_asked')),
    smallTitle(words('sections.next')),
    element('ul', { class: 'govuk-list govuk-list--bullet first-several' }, items),
    answer(studies),
  ];
}

/** @param {Study[]} studies */
export function firstScreen(studies) {
  const [only, ...others] = studies;
  return element('div', { class: 'first-screen', id: 'answer' }, only && !others.length ? ofOne(only) : ofMany(studies));
}
