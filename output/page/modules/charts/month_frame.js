// @ts-check
// What charts by month stand in: axes, grid, and how heights are found.

import { text } from 'page/words.js';
import { axisX, axisY, gridY, plot, ruleY } from 'vendor/plot.js';

export const top = 26;
export const bottom = 30;

/**
 * A drawing by month, of women upwards.
 * @param {object} given
 * @param {number} given.width
 * @param {number} given.height
 * @param {number} given.marginRight
 * @param {[number, number]} given.range from the lowest to the highest value that it has room for
 * @param {string} given.axis id of what is said of the upward axis
 * @param {any[]} given.marks drawn on the grid
 * @param {number} [given.zero] how thick the line at zero is
 */
export function monthFrame({ width, height, marginRight, range, axis, marks, zero = 1 }) {
  return plot({
    width,
    height,
    marginLeft: 46,
    marginRight,
    marginTop: top,
    marginBottom: bottom,
    style: { fontSize: '13px', background: 'none', color: 'var(--chart-ink)', overflow: 'visible' },
    x: { type: 'utc' },
    y: { domain: range },
    marks: [
      gridY({ ticks: 6, stroke: 'var(--chart-grid)', strokeOpacity: 1 }),
      axisX({ ticks: Math.max(2, Math.floor((width - marginRight) / 90)), label: null, color: 'var(--chart-ink)' }),
      axisY({ ticks: 6, label: text(axis), labelArrow: 'none', tickSize: 0, color: 'var(--chart-ink)' }),
      ...marks,
      ruleY([0], { stroke: 'var(--chart-ink)', strokeWidth: zero }),
    ],
  });
}

/** Where a value stands in it, before it is drawn. @param {number} height @param {[number, number]} range @returns {(value: number) => number} */
export function heightIn(height, [low, high]) {
  return (value) => top + (1 - (value - low) / (high - low)) * (height - top - bottom);
}
