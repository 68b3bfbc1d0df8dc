// @ts-check
// The drawing of a fan: bands, lines, and their labels at the right where there is room.

import { bottom, heightIn, monthFrame, top } from 'page/charts/month_frame.js';
import { letter, mostBands, parted, styleOf, wrapped } from 'page/charts/series.js';
import { svg } from 'page/element.js';
import { areaY, lineY } from 'vendor/plot.js';

/** @typedef {import('page/charts/fan.js').Line} Line */
/** @typedef {{ y: (value: number) => number, height: number }} Heights */

const labelWidth = 200;
const lineHeight = 15;

/** @param {Line[]} lines @param {number} count @param {boolean} change @returns {[number, number]} */
function domain(lines, count, change) {
  const all = lines
    .flatMap(({ months }) => [months.mean, months.q025, months.q975].flatMap((each) => each.slice(0, count)))
    .filter((value) => typeof value === 'number');
  const high = Math.max(0, ...all);
  const low = Math.min(0, ...all);
  const room = (high - low || 1) * 0.06;
  // A level starts at nothing, so that heights can be compared.
  return change ? [low - room, high + room] : [0, high + room];
}

/** @param {Line} line @param {Date[]} dates @param {number} index @param {boolean} banded */
function marksOf(line, dates, index, banded) {
  const { stroke, dash } = styleOf(line.style);
  const { mean, q025, q975 } = line.months;
  const at = dates.map((date, i) => ({ date, mean: mean[i], low: q025[i], high: q975[i] }));
  const band = areaY(at, {
    x: 'date',
    y1: 'low',
    y2: 'high',
    fill: stroke,
    fillOpacity: 0.17,
    className: `fan-band of-line-${index}${banded ? ' is-always' : ''}`,
  });
  return {
    band,
    line: lineY(at, {
      x: 'date',
      y: 'mean',
      stroke,
      strokeWidth: index === 0 ? 2.5 : 2.25,
      strokeDasharray: dash || 'none',
      className: `fan-line of-line-${index}`,
    }),
  };
}

/** @param {Line[]} lines @param {number} last the last month @param {Heights} heights @param {(line: Line) => string[]} wordsOf */
function labelsOf(lines, last, { y, height }, wordsOf) {
  const labels = lines.map((line) => ({ line, words: wordsOf(line), end: y(line.months.mean[last] ?? 0) }));
  const places = parted(
    labels.map((one) => ({ at: one.end, height: one.words.length * lineHeight + (one.words.length > 1 ? 6 : 2) })),
    top - 20,
    height - bottom + 10,
  );
  return places && labels.map((one, i) => ({ ...one, at: places[i] ?? one.end }));
}

/** Titles beside lines where there is room for them; else letters, by which a list beside the drawing names them. @param {number} width @param {Line[]} lines @param {number} last @param {Heights} heights */
function labelling(width, lines, last, heights) {
  const titles = width >= 640 ? labelsOf(lines, last, heights, (line) => wrapped(line.title, 30)) : null;
  if (titles) return { labels: titles, margin: labelWidth + 36, labelled: true };
  const letters = lines.length > 1 ? labelsOf(lines, last, heights, (line) => [letter(line.style)]) : null;
  return { labels: letters ?? [], margin: letters ? 52 : 14, labelled: false };
}

/** @param {{ line: Line, words: string[], end: number, at: number }} label @param {number} x where lines end @param {number} index */
function labelDrawn({ line, words, end, at }, x, index) {
  const { stroke, dash } = styleOf(line.style);
  const first = at - ((words.length - 1) * lineHeight) / 2;
  const spans = words.map((one, i) => svg('tspan', { x: x + 36, y: first + i * lineHeight + 4 }, one));
  return svg(
    'g',
    { class: `fan-label of-line-${index}` },
    svg('path', {
      d: `M${x + 2},${end}L${x + 8},${at}L${x + 31},${at}`,
      fill: 'none',
      'stroke-width': 2.25,
      'stroke-dasharray': dash || 'none',
      style: `stroke: ${stroke}`,
    }),
    svg('text', { 'text-anchor': 'start' }, ...spans),
  );
}

/** @param {{ width: number, lines: Line[], dates: Date[], change: boolean }} given */
export function fanDrawing({ width, lines, dates, change }) {
  // Levels lie so close that bands cover one another: the baseline's stands for all.
  const marks = lines.map((line, i) => marksOf(line, dates, i, change ? lines.length <= mostBands : i === 0));
  const layers = [...marks.map((one) => one.band), ...marks.map((one) => one.line)];
  const range = domain(lines, dates.length, change);
  const height = change ? 340 : 280;
  const toY = heightIn(height, range);
  const { labels, margin, labelled } = labelling(width, lines, dates.length - 1, { y: toY, height });
  const axis = change ? 'charts.axis_change' : 'charts.axis_women';
  const drawn = monthFrame({ width, height, marginRight: margin, range, axis, marks: layers, zero: change ? 1.5 : 1 });
  const scaleX = drawn.scale('x');
  const x = (/** @type {Date} */ date) => scaleX?.apply(date) ?? 0;
  const end = dates.at(-1);
  if (end) drawn.append(...labels.map((label, i) => labelDrawn(label, x(end), i)));
  return { svg: drawn, x, y: toY, labelled };
}
