// @ts-check
// How women move through the pathway, and where each decision led.

import { decision, decisionIds } from 'page/charts/decision.js';
import { flow } from 'page/charts/flow.js';
import { element } from 'page/element.js';
import { fold } from 'page/fold.js';
import { paragraph, words } from 'page/words.js';

/** @typedef {import('page/open.js').Study} Study */

/** @param {Study} study @param {string[]} ids */
function tablesOf(study, ids) {
  return ids.map((id) => decision(study, id)).filter((made) => made !== null);
}

/** @param {Study} study */
export function section(study) {
  const chosen = element('div', { class: 'chosen-decision', tabindex: '-1', 'aria-live': 'polite' });
  const onStage = (/** @type {string} */ stage, /** @type {string[]} */ stages = [stage]) => {
    const made = tablesOf(study, stages);
    chosen.replaceChildren(...(made.length ? made : [paragraph('sections.no_decision')]));
    chosen.focus();
  };
  return element(
    'div',
    {},
    flow(study, { onStage }),
    chosen,
    fold(words('sections.every_decision'), () => tablesOf(study, decisionIds)),
  );
}
