// @ts-check
// How cases, orders and prison terms go through the pathway in a year: under the baseline, or under an option with how that
// differs. A box that stands for a decision opens it.

import { amongScenarios, choice } from 'page/charts/choice.js';
import { flowDrawing } from 'page/charts/flow_drawing.js';
import { flowList } from 'page/charts/flow_list.js';
import { boxWords, changed, changeRange, passing } from 'page/charts/flow_words.js';
import { amount, graphOf, parts, withoutRare } from 'page/charts/pathway.js';
import { picture } from 'page/charts/picture.js';
import { element, svg } from 'page/element.js';
import { titleOf } from 'page/figure.js';
import { table } from 'page/table.js';
import { text, words } from 'page/words.js';

/** @typedef {import('page/open.js').Study} Study */
/** @typedef {import('page/charts/pathway.js').Graph} Graph */
/** @typedef {import('page/charts/pathway.js').Flow} Flow */

/** Narrower than this, boxes would have no room for their words. */
const narrow = 620;
/** Flows below one in a thousand of what comes to notice are left out. */
const least = 0.001;

/** @param {Study} study @returns {Graph[]} */
function graphsOf(study) {
  const { moves } = study.summary;
  const names = study.scenarios().map((one) => one.name);
  return parts.map(({ boxes }) => {
    const graph = graphOf(moves, boxes);
    const most = amount(moves, graph.into.get(boxes[0]?.id ?? '') ?? [], study.baseline().name);
    return withoutRare(graph, moves, names, least * most);
  });
}

/** @param {Study} study @param {Flow} flow @param {string} counted @param {string} scenario */
function reading(study, flow, counted, scenario) {
  const blanks = {
    from: boxWords(flow.from),
    to: boxWords(flow.to),
    value: passing(study, flow.moves, scenario),
    counted: words(`counted.${counted}`),
  };
  if (scenario === study.baseline().name) return [words('charts.read_flow', blanks)];
  const change = changed(study, flow.moves, scenario);
  const range = changeRange(study, flow.moves, scenario);
  if (!range) return [words('charts.read_flow_changed', { ...blanks, change })];
  return [words('charts.read_flow_changed_range', { ...blanks, change, range })];
}

/** @param {Study} study @param {Graph[]} graphs */
function numbers(study, graphs) {
  const { moves } = study.summary;
  const [baseline, ...options] = study.scenarios().map((one) => one.name);
  const columns = study.scenarios().flatMap(({ name }, i) => {
    const over = { key: name, title: titleOf(study, name) };
    return [{ title: words('charts.a_year'), numeric: true, over }, ...(i ? [{ title: words('charts.change'), numeric: true, over }] : [])];
  });
  const value = (/** @type {Flow} */ flow, /** @type {string} */ scenario) => ({
    node: passing(study, flow.moves, scenario),
    value: amount(moves, flow.moves, scenario),
  });
  const change = (/** @type {Flow} */ flow, /** @type {string} */ scenario) => ({
    node: changed(study, flow.moves, scenario),
    value: amount(moves, flow.moves, scenario) - amount(moves, flow.moves, baseline ?? ''),
  });
  const flows = graphs.flatMap((graph) => graph.flows);
  const rows = flows.map((flow) => [
    boxWords(flow.from),
    boxWords(flow.to),
    value(flow, baseline ?? ''),
    ...options.flatMap((option) => [value(flow, option), change(flow, option)]),
  ]);
  return table({
    caption: text('charts.flow'),
    columns: [{ title: words('charts.from') }, { title: words('charts.to') }, ...columns],
    rows,
  });
}

/** What the colours of flows mean, each beside its colour. */
function key() {
  const sample = (/** @type {string} */ kind) =>
    svg('svg', { width: 32, height: 12, 'aria-hidden': 'true' }, svg('rect', { class: `flow-band is-${kind}`, width: 32, height: 12 }));
  return element(
    'ul',
    { class: 'key flow-key' },
    ...['fewer', 'same', 'more'].map((kind) => element('li', null, sample(kind), words(`charts.flow_${kind}`))),
    ...['charts.flow_strong', 'charts.flow_bold'].map((id) => element('li', null, words(id))),
  );
}

/** The first option that is ranked: a reader asks what it changes. @param {Study} study */
function firstShown(study) {
  return (study.ranked()[0] ?? study.baseline()).name;
}

/**
 * @param {Study} study
 * @param {{ onStage: (stageId: string, stageIds: string[]) => void }} asked called with the decision that a box stands for, and all of them if it stands for several
 * @returns {HTMLElement}
 */
export function flow(study, { onStage }) {
  const graphs = graphsOf(study);
  let scenario = firstShown(study);
  const among = amongScenarios(study, study.scenarios());
  const legend = key();
  const change = (/** @type {string} */ chosen) => {
    scenario = chosen;
    legend.hidden = scenario === study.baseline().name;
    made.renew();
  };
  legend.hidden = scenario === study.baseline().name;
  const counted = new Map(graphs.flatMap((graph) => graph.boxes.map((box) => [box.id, box.counted])));
  const made = picture({
    title: words('charts.flow'),
    described: text('charts.flow_described'),
    controls:
      among.length > 1 ? [choice({ label: 'charts.which_flow', among, chosen: scenario, study: study.index, onChoice: change })] : [],
    legend: [element('p', null, words('charts.flow_legend')), legend],
    draw: (width) => {
      const given = {
        study,
        graphs,
        scenario,
        width,
        onBox: (/** @type {{ opens?: string[] }} */ { opens = [] }) => onStage(opens[0] ?? '', opens),
      };
      if (width < narrow) return { points: [], instead: flowList(given) };
      const drawn = flowDrawing(given);
      return {
        ...drawn,
        points: drawn.points.map((point) => ({
          ...point,
          words: () => reading(study, point.flow, counted.get(point.flow.to) ?? 'case', scenario),
        })),
      };
    },
    hint: 'charts.hint_value',
    numbers: () => numbers(study, graphs),
  });
  made.classList.add('flow');
  return made;
}
