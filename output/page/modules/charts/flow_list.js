// @ts-check
// The flow where there is no room for a drawing: every box with a bar as long as what passes, and where that goes.

import { boxWords, changed, passing } from 'page/charts/flow_words.js';
import { amount, directionClass, parts } from 'page/charts/pathway.js';
import { element, svg } from 'page/element.js';
import { text, words } from 'page/words.js';

/** @typedef {import('page/charts/flow_drawing.js').Given} Given */
/** @typedef {import('page/charts/pathway.js').Box} Box */
/** @typedef {import('page/charts/pathway.js').Graph} Graph */

/** @param {Given} given @param {number[]} moves */
function figures({ study, scenario }, moves) {
  const option = scenario !== study.baseline().name;
  return [passing(study, moves, scenario), option ? ' ' : null, option ? element('b', null, changed(study, moves, scenario)) : null];
}

/** @param {Given} given @param {number[]} moves @param {number} most */
function bar({ study, scenario }, moves, most) {
  const { moves: all } = study.summary;
  const passes = amount(all, moves, scenario);
  const kind = directionClass(amount(all, moves, study.baseline().name), passes);
  return svg(
    'svg',
    { class: 'flow-list-bar', 'aria-hidden': 'true', width: '100%', height: 10 },
    svg('rect', { class: `flow-band ${kind}`, width: `${(100 * passes) / most}%`, height: 10 }),
  );
}

/** @param {Given} given @param {Graph} graph @param {Box} box @param {number} most */
function item(given, graph, box, most) {
  const into = graph.into.get(box.id) ?? [];
  const title = box.opens?.length
    ? element(
        'button',
        { type: 'button', class: 'flow-opens', title: text('charts.opens_decisions'), on: { click: () => given.onBox(box) } },
        boxWords(box.id),
      )
    : element('span', { class: 'flow-title' }, boxWords(box.id));
  const leading = graph.flows.filter((flow) => flow.from === box.id);
  const where = leading.map((flow) =>
    element('li', null, element('span', { 'aria-hidden': 'true' }, '→ '), boxWords(flow.to), ': ', ...figures(given, flow.moves)),
  );
  return element(
    'li',
    null,
    element('span', { class: 'flow-list-head' }, title, ' ', element('span', null, ...figures(given, into))),
    bar(given, into, most),
    where.length ? element('ul', null, ...where) : null,
  );
}

/** @param {Given} given */
export function flowList(given) {
  const { study, scenario } = given;
  const sections = given.graphs.flatMap((graph, p) => {
    const most = Math.max(...graph.boxes.map((box) => amount(study.summary.moves, graph.into.get(box.id) ?? [], scenario)));
    const boxes = graph.boxes.filter((box) => box.stages.length);
    return [
      element('p', { class: 'flow-part' }, words(`charts.flow_${parts[p]?.id}`)),
      element('ul', { class: 'flow-list' }, ...boxes.map((box) => item(given, graph, box, most))),
    ];
  });
  return element('div', null, ...sections);
}
