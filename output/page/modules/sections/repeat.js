// @ts-check
// How to get the same figures again.

import { element } from 'page/element.js';
import { said, shown } from 'page/figure.js';
import { fold } from 'page/fold.js';
import { count } from 'page/numbers.js';
import { pointer } from 'page/open.js';
import { table } from 'page/table.js';
import { paragraph, words } from 'page/words.js';

/** @typedef {import('page/open.js').Study} Study */

/** @param {Study} study */
function whatWentIn(study) {
  const item = (/** @type {string} */ id, /** @type {Node} */ value) => [words(id), value];
  const code = (/** @type {string} */ path) => element('code', {}, said(study, path));
  return table({
    caption: words('sections.what_went_in'),
    name: 'what-went-in',
    columns: [{ title: words('sections.item') }, { title: words('sections.value') }],
    rows: [
      item('repeat.seed', shown(study, '/seed', (x) => String(x))),
      item('sections.runs', shown(study, '/replications', count)),
      item('sections.uncertainty', words('sections.chance_only')),
      item('sections.version', said(study, '/program/version')),
      item('sections.program', code('/program/sha256')),
      item('sections.published_data', code('/published_data/sha256')),
      ...study.summary.scenarios.map((/** @type {any} */ _, /** @type {number} */ i) => [
        words('sections.scenario_file', { file: said(study, pointer('scenarios', i, 'file')) }),
        code(pointer('scenarios', i, 'sha256')),
      ]),
    ],
  });
}

/** @param {Study} study */
export function section(study) {
  return element(
    'div',
    {},
    paragraph('repeat.introduction'),
    element('pre', { class: 'command' }, element('code', {}, said(study, '/reproduce'))),
    fold(words('sections.what_went_in'), () => whatWentIn(study)),
  );
}
