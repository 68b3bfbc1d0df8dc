// @ts-check
// The rows of the answer: side by side where there is room, one panel under another where there is not.

import { bar, span } from 'page/charts/bar.js';
import { element } from 'page/element.js';
import { said, shown, titleOf } from 'page/figure.js';
import { words } from 'page/words.js';

/** @typedef {import('page/charts/answer.js').Panel} Panel */
/** @typedef {import('page/charts/answer.js').Row} Row */

/** @param {Panel} panel @param {Row[]} rows */
function scaleOf(panel, rows) {
  return span(
    rows.flatMap(({ study, name }) => {
      const { spread } = panel.of(study, name);
      return [spread?.mean, spread?.q025, spread?.q975];
    }),
  );
}

/** What lies left and right of nothing, in words, each over its side. @param {Panel} panel */
function directions(panel) {
  if (panel.level) return null;
  return element(
    'span',
    { class: 'answer-sides' },
    element('span', null, element('span', { 'aria-hidden': 'true' }, '← '), words(`charts.answer_${panel.id}_below`)),
    element('span', null, words(`charts.answer_${panel.id}_above`), element('span', { 'aria-hidden': 'true' }, ' →')),
  );
}

/** @param {Panel} panel @param {Row} row @param {import('page/charts/bar.js').Span} scale */
function value(panel, { study, name }, scale) {
  const { path, spread, value: as, end } = panel.of(study, name);
  const ranged = typeof spread?.q025 === 'number' && study.summary.replications > 1;
  // A range is not broken across lines, but may stand on one of its own.
  const range = ranged
    ? [
        ' ',
        element('span', { class: 'answer-range' }, '(', shown(study, `${path}/q025`, end), ' to ', shown(study, `${path}/q975`, end), ')'),
      ]
    : [];
  return [
    bar(spread ?? { mean: null }, scale, ranged),
    element('span', { class: 'answer-value' }, element('b', null, shown(study, `${path}/mean`, as)), ...range),
  ];
}

/** @param {Panel} panel @param {Row[]} rows */
function heading(panel, rows) {
  const first = rows[0];
  return [
    element('span', { class: 'answer-title' }, words(`charts.answer_${panel.id}`)),
    first ? element('span', { class: 'answer-beside' }, panel.beside(first.study)) : null,
    directions(panel),
  ];
}

/** @param {Row} row @param {Row | undefined} before @param {boolean} several */
function startsStudy(row, before, several) {
  return several && row.study !== before?.study;
}

/** @param {Panel[]} panels @param {Row[]} rows @param {boolean} several studies */
export function answerWide(panels, rows, several) {
  const scales = panels.map((panel) => scaleOf(panel, rows));
  const heads = panels.map((panel) => element('th', { scope: 'col' }, ...heading(panel, rows)));
  const body = rows.flatMap((row, i) => [
    startsStudy(row, rows[i - 1], several)
      ? element(
          'tr',
          null,
          element('th', { scope: 'colgroup', colspan: panels.length + 1, class: 'answer-study' }, said(row.study, '/in_words/title')),
        )
      : null,
    element(
      'tr',
      null,
      element('th', { scope: 'row' }, titleOf(row.study, row.name)),
      ...panels.map((panel, p) => element('td', null, ...value(panel, row, /** @type {import('page/charts/bar.js').Span} */ (scales[p])))),
    ),
  ]);
  return element(
    'table',
    { class: 'answer-table' },
    element(
      'thead',
      null,
      element('tr', null, element('th', { scope: 'col' }, words(panels[0]?.level ? 'charts.scenario' : 'charts.option')), ...heads),
    ),
    element('tbody', null, ...body),
  );
}

/** @param {Panel[]} panels @param {Row[]} rows @param {boolean} several studies */
export function answerNarrow(panels, rows, several) {
  const parts = panels.map((panel) => {
    const scale = scaleOf(panel, rows);
    const items = rows.map((row, i) =>
      element(
        'li',
        null,
        startsStudy(row, rows[i - 1], several) ? element('span', { class: 'answer-study' }, said(row.study, '/in_words/title')) : null,
        element('span', { class: 'answer-option' }, titleOf(row.study, row.name)),
        ...value(panel, row, scale),
      ),
    );
    return element(
      'div',
      { class: 'answer-panel' },
      element('p', { class: 'answer-head' }, ...heading(panel, rows)),
      element('ul', null, ...items),
    );
  });
  return element('div', { class: 'answer-panels' }, ...parts);
}
