// @ts-check
// The flow where there is room for it: bands from box to box, as wide as what passes, coloured by how it changed. Every box is an
// element over the drawing, and one that stands for a decision is a button.

import { boxTitle, boxWords, changed, passing } from 'page/charts/flow_words.js';
import { amount, directionClass, parts } from 'page/charts/pathway.js';
import { parted, wrapped } from 'page/charts/series.js';
import { element, svg } from 'page/element.js';
import { text } from 'page/words.js';
import { sankey, sankeyLeft, sankeyLinkHorizontal } from 'vendor/plot.js';

/** @typedef {import('page/open.js').Study} Study */
/** @typedef {import('page/charts/pathway.js').Box} Box */
/** @typedef {import('page/charts/pathway.js').Flow} Flow */
/** @typedef {import('page/charts/pathway.js').Graph} Graph */
/** @typedef {{ study: Study, graphs: Graph[], scenario: string, width: number, onBox: (box: Box) => void }} Given */

const heights = [400, 430];
const headRoom = 34;
const barWidth = 12;
const lineHeight = 16;
const gap = 26;

/** @param {Given} given @param {Graph} graph @param {number} height */
function laidOut({ study, scenario, width }, graph, height) {
  const { moves } = study.summary;
  const nodes = graph.boxes.map((box) => ({ ...box }));
  // A flow of nothing would have no place: it keeps a hair's breadth.
  const links = graph.flows.map((flow) => ({
    source: flow.from,
    target: flow.to,
    flow,
    value: Math.max(0.01, amount(moves, flow.moves, scenario)),
  }));
  const columns = 1 + Math.max(...depths(graph).values());
  const label = Math.floor((width - columns * barWidth) / columns);
  const layout = sankey()
    .nodeId((box) => /** @type {Box} */ (box).id)
    .nodeAlign(sankeyLeft)
    .nodeSort(null)
    .nodeWidth(barWidth)
    .nodePadding(gap)
    .iterations(12);
  const graphDrawn = layout.extent([
    [1, headRoom],
    [width - label, height - 14],
  ])({ nodes, links: /** @type {any[]} */ (links) });
  return { ...graphDrawn, label: label - 8 };
}

/** How many flows lie before each box, at most. @param {Graph} graph @returns {Map<string, number>} */
function depths(graph) {
  const depth = new Map(graph.boxes.map((box) => [box.id, 0]));
  for (let round = 0; round < graph.boxes.length; ++round)
    for (const { from, to } of graph.flows) depth.set(to, Math.max(depth.get(to) ?? 0, (depth.get(from) ?? 0) + 1));
  return depth;
}

/** @param {Given} given @param {any} link @param {number} point its number among what can be read */
function band({ study, scenario }, link, point) {
  const { moves } = study.summary;
  const before = amount(moves, link.flow.moves, study.baseline().name);
  const kind = directionClass(before, amount(moves, link.flow.moves, scenario));
  return svg('path', {
    class: `flow-band ${kind} of-line-${point}`,
    'data-point': point,
    d: sankeyLinkHorizontal()(link),
    'stroke-width': Math.max(1.5, link.width),
    fill: 'none',
  });
}

/** @param {Given} given @param {any} node @param {number} middle @param {number} height @param {number} width */
function boxElement({ study, graphs, scenario, onBox }, node, middle, height, width) {
  const into =
    graphs
      .find((graph) => graph.boxes.some((box) => box.id === node.id && box.counted === node.counted) && graph.into.has(node.id))
      ?.into.get(node.id) ?? [];
  const option = scenario !== study.baseline().name;
  const inside = [
    element('span', { class: 'flow-title' }, boxWords(node.id)),
    element(
      'span',
      { class: 'flow-amount' },
      passing(study, into, scenario),
      option ? ' ' : null,
      option ? element('b', null, changed(study, into, scenario)) : null,
    ),
  ];
  const place = {
    style: `left: ${Math.round(node.x0)}px; top: ${Math.round(middle - height / 2)}px; width: ${width + barWidth}px; min-height: ${height}px`,
  };
  if (!node.opens?.length) return element('div', { class: 'flow-box', ...place }, ...inside);
  return element(
    'button',
    { type: 'button', class: 'flow-box flow-opens', title: text('charts.opens_decisions'), ...place, on: { click: () => onBox(node) } },
    ...inside,
  );
}

/** Boxes of one column beside their bars, none over another. @param {Given} given @param {any[]} nodes @param {number} width of a label @param {number} offset @param {number} height */
function column(given, nodes, width, offset, height) {
  const sized = nodes.map((node) => ({
    node,
    height: (wrapped(boxTitle(node.id), Math.floor(width / 7)).length + 1) * lineHeight + 6,
    at: (node.y0 + node.y1) / 2,
  }));
  const places = parted(sized, 18, height + 10) ?? sized.map((one) => one.at);
  return sized.map((one, i) => boxElement(given, one.node, offset + (places[i] ?? one.at), one.height, width));
}

/** @param {Given} given @param {number} p which part @param {number} offset from the top @param {number} first number of what can be read */
function part(given, p, offset, first) {
  const graph = /** @type {Graph} */ (given.graphs[p]);
  const height = heights[p] ?? 400;
  const { nodes, links, label } = laidOut(given, graph, height);
  const bands = links.map((link, i) => band(given, link, first + i));
  const bars = nodes.map((node) =>
    svg('rect', { class: 'flow-bar', x: node.x0, y: node.y0, width: barWidth, height: Math.max(2, node.y1 - node.y0) }),
  );
  const title = svg('text', { class: 'flow-part', x: 0, y: 12 }, text(`charts.flow_${parts[p]?.id}`));
  const columns = [...new Set(nodes.map((node) => node.layer))].map((layer) => nodes.filter((node) => node.layer === layer));
  return {
    drawn: svg('g', { transform: `translate(0, ${offset})` }, title, ...bands, ...bars),
    boxes: columns.flatMap((each) => column(given, each, label, offset, height)),
    points: links.map((link, i) => ({
      x: (link.source.x1 + link.target.x0) / 2,
      y: offset + (link.y0 + link.y1) / 2,
      line: first + i,
      flow: /** @type {any} */ (link).flow,
    })),
  };
}

/** @param {Given} given */
export function flowDrawing(given) {
  let offset = 0;
  let first = 0;
  const drawnParts = given.graphs.map((_, p) => {
    const drawn = part(given, p, offset, first);
    offset += (heights[p] ?? 400) + 26;
    first += drawn.points.length;
    return drawn;
  });
  const drawing = svg(
    'svg',
    { width: given.width, height: offset, viewBox: `0 0 ${given.width} ${offset}` },
    ...drawnParts.map((one) => one.drawn),
  );
  return { svg: drawing, over: drawnParts.flatMap((one) => one.boxes), points: drawnParts.flatMap((one) => one.points) };
}
