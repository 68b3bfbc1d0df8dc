// @ts-check
// Rows of bars to both sides of nothing, each with its figures in words beside it.

import { placeOn, span } from 'page/charts/bar.js';
import { element, svg } from 'page/element.js';

/** @typedef {{ kind: string, pounds: number }} Part below nothing it lies to the left */
/** @typedef {{ title: Node, parts: Part[], spread?: { q025?: number | null, q975?: number | null }, line: Node, total?: boolean }} Row */
/** @typedef {import('page/charts/bar.js').Span} Span */

/** Parts one after another, away from nothing. @param {Part[]} parts @returns {{ kind: string, from: number, to: number }[]} */
export function laidOut(parts) {
  let left = 0;
  let right = 0;
  return parts
    .filter(({ pounds }) => pounds !== 0)
    .map(({ kind, pounds }) => {
      const from = pounds < 0 ? left : right;
      const to = from + pounds;
      if (pounds < 0) left = to;
      else right = to;
      return { kind, from, to };
    });
}

/** @param {Row} row @param {Span} on */
function drawn(row, on) {
  const made = svg('svg', { class: 'bars-row', 'aria-hidden': 'true', height: 22, width: '100%' });
  for (const { kind, from, to } of laidOut(row.parts)) {
    const low = Math.min(from, to);
    const width = (100 * Math.abs(to - from)) / (on.high - on.low);
    made.append(svg('rect', { class: `bars-${kind}`, x: placeOn(low, on), width: `${width}%`, y: 4, height: 14 }));
  }
  const { q025, q975 } = row.spread ?? {};
  if (typeof q025 === 'number' && typeof q975 === 'number' && q025 < q975) {
    for (const end of [q025, q975])
      made.append(svg('line', { class: 'bars-range', x1: placeOn(end, on), x2: placeOn(end, on), y1: 7, y2: 15 }));
    made.append(svg('line', { class: 'bars-range', x1: placeOn(q025, on), x2: placeOn(q975, on), y1: 11, y2: 11 }));
  }
  made.append(svg('line', { class: 'bar-zero', x1: placeOn(0, on), x2: placeOn(0, on), y1: 0, y2: '100%' }));
  return made;
}

/** @param {Row[]} rows @param {Row[]} all the rows that share one scale */
export function divergingRows(rows, all) {
  const ends = all.flatMap((row) => [...laidOut(row.parts).map((part) => part.to), row.spread?.q025, row.spread?.q975]);
  const on = span(ends);
  const items = rows.map((row) =>
    element(
      'li',
      { class: row.total ? 'is-total' : null },
      element('span', { class: 'bars-title' }, row.title),
      drawn(row, on),
      element('span', { class: 'bars-line' }, row.line),
    ),
  );
  return element('ul', { class: 'bars-list' }, ...items);
}
