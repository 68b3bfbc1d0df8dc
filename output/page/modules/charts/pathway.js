// @ts-check
// The pathway as boxes and the flows between them: which stages one box stands for, and how the moves counted become a
// graph without a circle, which a flow drawing needs. Pure: nothing is drawn here.

/** As summary.json has it. @typedef {{ process: string, from: string, to: string, mean_per_year: Record<string, number | null> }} Move */
/**
 * @typedef {object} Box
 * @property {string} id of the stage it is named after, or of a text in charts.md
 * @property {string[]} stages
 * @property {string} counted what passes: an id of counted.md
 * @property {string[]} [opens] the decisions taken here
 * @property {boolean} [end] what leaves it leads back to earlier boxes and is not drawn again
 */
/** Moves between two boxes, as positions in the list of moves. @typedef {{ from: string, to: string, moves: number[] }} Flow */
/** @typedef {{ boxes: Box[], flows: Flow[], into: Map<string, number[]> }} Graph */

/** @param {string} id @param {string[]} stages @param {string} counted @param {string[]} [opens] @returns {Box} */
function box(id, stages, counted, opens = []) {
  return { id, stages, counted, opens };
}

/** From the first notice to court, from the top down in each column. @type {Box[]} */
const toCourt = [
  box('notice', ['notice'], 'case', ['notice']),
  box('summons', ['summons'], 'case'),
  box('custody_interview', ['custody_interview'], 'case', ['custody_interview']),
  box('voluntary_interview', ['voluntary_interview'], 'case'),
  box('police_decision', ['police_decision'], 'case', ['police_decision']),
  box('cps_decision', ['cps_decision'], 'case', ['cps_decision']),
  box('conditional_caution_running', ['conditional_caution_running'], 'case', ['conditional_caution_running']),
  { ...box('court', ['awaiting_first_hearing', 'first_hearing'], 'case', ['first_hearing']), end: true },
  box('no_further_action', ['no_further_action'], 'case'),
  box('out_of_court', ['community_resolution', 'penalty_notice', 'simple_caution', 'conditional_caution_met'], 'case'),
];

/** From court to the end of the sentence. @type {Box[]} */
const fromCourt = [
  box('court', ['awaiting_first_hearing', 'first_hearing'], 'case', ['first_hearing']),
  box('trial_or_crown_court', ['crown_court_hearing', 'awaiting_trial', 'trial'], 'case', ['crown_court_hearing', 'trial']),
  box('sentencing', ['pre_sentence_report', 'sentence'], 'case', ['sentence']),
  box('not_convicted', ['discontinued', 'acquitted'], 'case'),
  box('fine_or_other', ['discharge', 'fine', 'other_sentence'], 'case'),
  box('orders', ['community_order', 'suspended_sentence_order', 'order_started', 'order_running'], 'order', ['order_running']),
  box('prison_sentence', ['immediate_custody', 'reception', 'term_serving'], 'custodial_term', ['term_serving']),
  box('order_completed', ['order_completed'], 'order'),
  box('breach_hearing', ['breach_hearing'], 'order', ['breach_hearing']),
  box('licence_or_supervision', ['home_detention_curfew', 'licence', 'post_sentence_supervision'], 'custodial_term', [
    'licence',
    'post_sentence_supervision',
  ]),
  box('order_not_completed', ['order_revoked', 'order_ended'], 'order'),
  { ...box('term_recalled', ['term_recalled'], 'custodial_term'), end: true },
  box('term_ended', ['term_ended'], 'custodial_term'),
];

/** The parts of the pathway, each a drawing of its own. */
export const parts = [
  { id: 'to_court', boxes: toCourt },
  { id: 'from_court', boxes: fromCourt },
];

const processes = ['case', 'order', 'custodial_term'];

/** @param {Box[]} boxes @returns {(stage: string) => Box | undefined} */
function finder(boxes) {
  const of = new Map(boxes.flatMap((one) => one.stages.map((stage) => [stage, one])));
  return (stage) => of.get(stage);
}

/** Boxes are listed from left to right, so a move to an earlier one leads back: it ends in a box of its own. @param {Box[]} boxes @param {Box} from @param {Box} to */
function leadsBack(boxes, from, to) {
  return boxes.indexOf(to) <= boxes.indexOf(from);
}

/** @param {Box} from @param {Box} to @returns {Box} */
function backBox(from, to) {
  return box(`back_from_${from.id}_to_${to.id}`, [], from.counted);
}

/** @param {Flow[]} flows @param {string} from @param {string} to @param {number} move */
function addFlow(flows, from, to, move) {
  const known = flows.find((flow) => flow.from === from && flow.to === to);
  if (known) known.moves.push(move);
  else flows.push({ from, to, moves: [move] });
}

/**
 * The graph of one part: flows between its boxes without a circle, and every move into each box, those that lead back among
 * them.
 * @param {Move[]} moves
 * @param {Box[]} boxes
 * @returns {Graph}
 */
export function graphOf(moves, boxes) {
  const find = finder(boxes);
  /** @type {Graph} */
  const graph = { boxes: [...boxes], flows: [], into: new Map(boxes.map((one) => [one.id, []])) };
  moves.forEach((move, i) => {
    if (!processes.includes(move.process)) return;
    const from = find(move.from);
    const to = find(move.to);
    if (!to || from === to) return;
    // What begins an order or a term is what was sentenced to it, which is counted already.
    if (move.from !== 'begin') graph.into.get(to.id)?.push(i);
    if (!from || from.end) return;
    const end = leadsBack(boxes, from, to) ? backBox(from, to) : to;
    if (end !== to && !graph.boxes.some((one) => one.id === end.id)) {
      graph.boxes.push(end);
      graph.into.set(end.id, []);
    }
    if (end !== to) graph.into.get(end.id)?.push(i);
    addFlow(graph.flows, from.id, end.id, i);
  });
  firstBoxes(graph, moves, find);
  return graph;
}

/** What begins the part is counted by its beginnings, or by what comes into it from before. @param {Graph} graph @param {Move[]} moves @param {(stage: string) => Box | undefined} find */
function firstBoxes(graph, moves, find) {
  for (const [id, into] of graph.into) {
    if (into.length) continue;
    moves.forEach((move, i) => {
      const to = find(move.to);
      if (processes.includes(move.process) && move.from === 'begin' && to?.id === id) into.push(i);
    });
  }
}

/** What passes along some moves in a year, under one scenario. @param {Move[]} moves @param {number[]} some @param {string} scenario */
export function amount(moves, some, scenario) {
  return some.reduce((sum, i) => sum + (moves[i]?.mean_per_year[scenario] ?? 0), 0);
}

/**
 * Without what hardly happens: flows of less than `least` under every scenario, and boxes that none reaches.
 * @param {Graph} graph
 * @param {Move[]} moves
 * @param {string[]} scenarios
 * @param {number} least
 * @returns {Graph}
 */
export function withoutRare(graph, moves, scenarios, least) {
  const flows = graph.flows.filter((flow) => scenarios.some((scenario) => amount(moves, flow.moves, scenario) >= least));
  const reached = new Set(flows.flatMap((flow) => [flow.from, flow.to]));
  return { ...graph, flows, boxes: graph.boxes.filter((one) => reached.has(one.id)) };
}

/**
 * How a flow changed: more, fewer, or about the same (within a hundredth, or half a case a year), and whether by much (a
 * twentieth and more).
 * @param {number} baseline
 * @param {number} option
 * @returns {{ kind: 'same' | 'more' | 'fewer', much: boolean }}
 */
export function direction(baseline, option) {
  const size = Math.abs(option - baseline);
  if (size < Math.max(0.5, 0.01 * baseline)) return { kind: 'same', much: false };
  return { kind: option > baseline ? 'more' : 'fewer', much: size >= 0.05 * baseline };
}

/** The same as classes of an element. @param {number} baseline @param {number} option */
export function directionClass(baseline, option) {
  const { kind, much } = direction(baseline, option);
  return `is-${kind}${much ? ' is-much' : ''}`;
}
