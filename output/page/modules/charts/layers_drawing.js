// @ts-check
// The drawing of layers, their names beside them where there is room.

import { bottom, heightIn, monthFrame, top } from 'page/charts/month_frame.js';
import { parted, wrapped } from 'page/charts/series.js';
import { svg } from 'page/element.js';
import { areaY } from 'vendor/plot.js';

/** @typedef {import('page/charts/layers.js').Layer} Layer */
/** One layer's edges in each month, in women. @typedef {{ low: number, high: number }[]} Edges */

const height = 320;
const labelWidth = 190;
const lineHeight = 15;

/** Each layer on top of those before it. @param {Layer[]} layers @param {number} count @returns {Edges[]} */
function stacked(layers, count) {
  const sums = Array.from({ length: count }, () => 0);
  return layers.map((layer) =>
    sums.map((low, i) => {
      const high = low + (layer.months.mean[i] ?? 0);
      sums[i] = high;
      return { low, high };
    }),
  );
}

/** @param {Layer[]} layers @param {Edges[]} edges @param {(women: number) => number} y @param {number} x where layers end */
function labels(layers, edges, y, x) {
  const wanted = layers.map((layer, l) => {
    const last = edges[l]?.at(-1) ?? { low: 0, high: 0 };
    return { layer, words: wrapped(layer.title, 24), middle: y((last.low + last.high) / 2) };
  });
  const places = parted(
    wanted.map((one) => ({ at: one.middle, height: one.words.length * lineHeight + 4 })),
    top - 20,
    height - bottom + 20,
  );
  return places?.map((at, i) => {
    const { layer, words, middle } = /** @type {typeof wanted[0]} */ (wanted[i]);
    const first = at - ((words.length - 1) * lineHeight) / 2 + 4;
    return svg(
      'g',
      { class: 'fan-label' },
      svg('path', {
        d: `M${x},${middle}L${x + 12},${at}L${x + 22},${at}`,
        fill: 'none',
        'stroke-width': 3,
        style: `stroke: ${layer.colour}`,
      }),
      svg('text', { 'text-anchor': 'start' }, ...words.map((one, line) => svg('tspan', { x: x + 27, y: first + line * lineHeight }, one))),
    );
  });
}

/** @param {Layer[]} layers @param {Edges[]} edges @param {Date[]} dates */
function marksOf(layers, edges, dates) {
  return layers.map((layer, l) =>
    areaY(
      dates.map((date, i) => ({ date, ...edges[l]?.[i] })),
      {
        x: 'date',
        y1: 'low',
        y2: 'high',
        fill: layer.colour,
        stroke: 'var(--chart-paper)',
        strokeWidth: 1.5,
        className: `layer of-line-${l}`,
      },
    ),
  );
}

/** @param {{ width: number, layers: Layer[], dates: Date[], high: number }} given */
export function layersDrawing({ width, layers, dates, high }) {
  const edges = stacked(layers, dates.length);
  const wide = width >= 640;
  const marginRight = wide ? labelWidth + 20 : 14;
  const most = high * 1.06 || 1;
  const drawn = monthFrame({ width, height, marginRight, range: [0, most], axis: 'charts.axis_women', marks: marksOf(layers, edges, dates) });
  const x = (/** @type {Date} */ date) => drawn.scale('x')?.apply(date) ?? 0;
  const y = heightIn(height, [0, most]);
  const end = dates.at(-1);
  const named = wide && end ? labels(layers, edges, y, x(end)) : undefined;
  if (named) drawn.append(...named);
  const points = edges.flatMap((each, line) =>
    each.map(({ low, high: upper }, month) => ({ x: x(/** @type {Date} */ (dates[month])), y: y((low + upper) / 2), line, month })),
  );
  return { svg: drawn, points, labelled: Boolean(named) };
}
