// @ts-check
// A value and its range on a line with nothing marked: places are shares of the width, so that it fits any.

import { svg } from 'page/element.js';

/** What a line of values reaches from and to, zero among it. @typedef {{ low: number, high: number }} Span */
/** @typedef {{ mean: number | null, q025?: number | null, q975?: number | null }} Spread */

/** @param {(number | null | undefined)[]} values @returns {Span} with a little room at both ends */
export function span(values) {
  const known = [0, ...values.filter((value) => typeof value === 'number')];
  const low = Math.min(...known);
  const high = Math.max(...known);
  const room = (high - low || 1) * 0.06;
  return { low: low - room, high: high + room };
}

/** @param {number} value @param {Span} on @returns {string} */
export function placeOn(value, on) {
  return `${(100 * (value - on.low)) / (on.high - on.low)}%`;
}

/** Whether the runs say which way it goes. @param {Spread} spread @param {boolean} ranged */
function saysWhichWay(spread, ranged) {
  return !ranged || (spread.q025 ?? 0) > 0 || (spread.q975 ?? 0) < 0;
}

/** @param {Spread} spread @param {Span} on @param {boolean} ranged @returns {SVGSVGElement} */
export function bar(spread, on, ranged) {
  const x = (/** @type {number} */ value) => placeOn(value, on);
  const drawn = svg('svg', { class: 'bar-of-value', 'aria-hidden': 'true', height: 26, width: '100%' });
  drawn.append(svg('line', { class: 'bar-zero', x1: x(0), x2: x(0), y1: 0, y2: '100%' }));
  if (spread.mean === null) return drawn;
  if (ranged) drawn.append(svg('line', { class: 'bar-range', x1: x(spread.q025 ?? 0), x2: x(spread.q975 ?? 0), y1: 13, y2: 13 }));
  drawn.append(
    svg('circle', { class: saysWhichWay(spread, ranged) ? 'bar-dot' : 'bar-dot is-hollow', cx: x(spread.mean), cy: 13, r: 6.5 }),
  );
  return drawn;
}
