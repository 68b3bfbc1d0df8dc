// @ts-check
// What every chart has in common: a title, a legend in words, a drawing that answers to pointer and arrow keys by saying
// a value and its range, and its numbers as a table.

import { redrawn } from 'page/charts/redraw.js';
import { element, svg } from 'page/element.js';
import { text, words } from 'page/words.js';

/** One value that can be asked for: where it stands in the drawing, which line it is of, and what it says. @typedef {{ x: number, y: number, line: number, words: () => (string | Node)[] }} Point */
/** A drawing, and what lies over it; or, where there is no room to draw, elements that say the same. @typedef {{ svg?: SVGSVGElement, over?: Node[], instead?: HTMLElement, points: Point[] }} Drawing */
/**
 * @typedef {object} Picture
 * @property {string | Node} title
 * @property {string} described what the drawing shows, for those who do not see it
 * @property {(string | Node)[]} [legend] paragraphs, or lists
 * @property {Node[]} [controls]
 * @property {(width: number) => Drawing} draw
 * @property {string} [hint] the id of the text that says how to read a value
 * @property {() => HTMLElement} numbers the table behind "Show the numbers", made when first asked for
 */

/** The numbers of a picture, made when they are first opened. @param {() => HTMLElement} make */
export function numbersOf(make) {
  const folded = element('details', { class: 'picture-numbers govuk-details' });
  folded.append(
    element(
      'summary',
      { class: 'govuk-details__summary' },
      element('span', { class: 'govuk-details__summary-text' }, words('charts.show_numbers')),
    ),
  );
  const place = element('div', { class: 'govuk-details__text' });
  folded.append(place);
  const fill = () => {
    if (!place.firstChild) place.append(make());
  };
  folded.addEventListener('toggle', () => folded.open && fill());
  // What a picture shows may be chosen anew: its numbers are then made again.
  return { folded, renew: () => place.firstChild && place.replaceChildren(make()) };
}

/** @param {Point[]} points @param {number} x @param {number} y */
export function nearest(points, x, y) {
  let best = -1;
  let least = Infinity;
  points.forEach((point, i) => {
    const away = (point.x - x) ** 2 + (point.y - y) ** 2;
    if (away < least) [best, least] = [i, away];
  });
  return best;
}

/** The point that an arrow key leads to: left and right along a line, up and down to the nearest other line. @param {Point[]} points @param {number} from @param {string} key */
export function led(points, from, key) {
  const here = points[from];
  if (!here) return points.length ? 0 : -1;
  const alike = points.map((point, i) => ({ ...point, i }));
  const line = alike.filter((point) => point.line === here.line).sort((a, b) => a.x - b.x || a.y - b.y);
  const place = line.findIndex((point) => point.i === from);
  // Points that are no lines are gone through one after another.
  if (line.length === 1 && key.startsWith('Arrow'))
    return Math.max(0, Math.min(points.length - 1, from + (key === 'ArrowRight' || key === 'ArrowDown' ? 1 : -1)));
  if (key === 'Home') return line[0]?.i ?? from;
  if (key === 'End') return line.at(-1)?.i ?? from;
  if (key === 'ArrowLeft' || key === 'ArrowRight') return line[place + (key === 'ArrowRight' ? 1 : -1)]?.i ?? from;
  const down = key === 'ArrowDown' ? 1 : -1;
  const others = alike
    .filter((point) => point.line !== here.line && Math.abs(point.x - here.x) < 1 && (point.y - here.y || point.i - from) * down > 0)
    .sort((a, b) => (a.y - b.y || a.i - b.i) * down);
  return others[0]?.i ?? from;
}

/** The ring that shows which value is read out. @param {SVGSVGElement} drawing @param {Point} point */
function mark(drawing, point) {
  drawing.querySelector('.picture-mark')?.remove();
  drawing.append(svg('circle', { class: 'picture-mark', cx: point.x, cy: point.y, r: 6 }));
}

/** @param {HTMLElement} place @param {HTMLElement} reading @param {string} hint @param {() => Drawing | undefined} current */
function answering(place, reading, hint, current) {
  let at = -1;
  const read = (/** @type {number} */ next) => {
    const drawing = current();
    const point = drawing?.points[next];
    if (!drawing?.svg || !point || (next === at && drawing.svg.querySelector('.picture-mark'))) return;
    at = next;
    mark(drawing.svg, point);
    place.dispatchEvent(new CustomEvent('line', { detail: point.line }));
    reading.replaceChildren(...point.words());
  };
  const point = (/** @type {PointerEvent} */ event) => {
    const box = current()?.svg?.getBoundingClientRect();
    const own = event.target instanceof SVGElement ? event.target.dataset.point : undefined;
    if (own !== undefined) read(Number(own));
    else if (box) read(nearest(current()?.points ?? [], event.clientX - box.left, event.clientY - box.top));
  };
  place.addEventListener('pointermove', point);
  place.addEventListener('pointerdown', point);
  place.addEventListener('keydown', (event) => {
    if (!['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'].includes(event.key)) return;
    event.preventDefault();
    read(led(current()?.points ?? [], at, event.key));
  });
  reading.replaceChildren(words(hint));
  return {
    /** The same value, in a drawing made again. */
    again: () => {
      const drawing = current();
      const point = drawing?.points[at];
      if (drawing?.svg && point) mark(drawing.svg, point);
    },
    /** Nothing, in a drawing of something else. */
    forget: () => {
      // What is said aloud when it changes is left alone if it has not.
      if (at >= 0) reading.replaceChildren(words(hint));
      at = -1;
    },
  };
}

/** Shows the band of the line that is read, where there are too many lines for all bands. @param {HTMLElement} place */
function followLine(place) {
  place.addEventListener('line', (event) => {
    const line = String(/** @type {CustomEvent} */ (event).detail);
    for (const one of place.querySelectorAll('[class*="of-line-"]'))
      one.classList.toggle('is-read', one.classList.contains(`of-line-${line}`));
  });
}

/** @param {HTMLElement} place @param {Drawing} drawing @param {string} described */
function show(place, drawing, described) {
  // One picture with one name: what Plot calls its parts (area, rule) says nothing.
  for (const one of drawing.svg?.querySelectorAll('[aria-label]') ?? []) one.removeAttribute('aria-label');
  drawing.svg?.setAttribute('role', 'img');
  drawing.svg?.setAttribute('aria-label', described);
  place.replaceChildren(...[drawing.svg, ...(drawing.over ?? []), drawing.instead].filter((one) => one !== undefined));
  // An application: arrow keys are for the chart, and a screen reader hands them on. What says it in elements is read like any text, and takes no keys.
  const asked = drawing.svg
    ? {
        tabindex: '0',
        role: 'application',
        'aria-roledescription': text('charts.chart'),
        'aria-label': `${described} ${text('charts.keys')}`,
      }
    : {};
  for (const name of ['tabindex', 'role', 'aria-roledescription', 'aria-label']) {
    const value = /** @type {Record<string, string>} */ (asked)[name];
    if (value === undefined) place.removeAttribute(name);
    else place.setAttribute(name, value);
  }
}

/** @param {Picture} given @returns {HTMLElement & { renew: () => void }} */
export function picture(given) {
  const place = element('div', { class: 'picture-plot' });
  const reading = element('p', { class: 'picture-reading', 'aria-live': 'polite' });
  /** @type {Drawing | undefined} */
  let drawing;
  const reads = answering(place, reading, given.hint ?? 'charts.hint', () => drawing);
  followLine(place);
  const redraw = redrawn(place, (width) => {
    drawing = given.draw(width);
    show(place, drawing, given.described);
    reading.hidden = !drawing.svg;
    reads.again();
  });
  const numbers = numbersOf(given.numbers);
  const shown = element(
    'figure',
    { class: 'picture' },
    element('figcaption', { class: 'picture-title' }, given.title),
    ...(given.controls ?? []),
    element('div', { class: 'picture-legend' }, ...(given.legend ?? [])),
    place,
    reading,
    numbers.folded,
  );
  const renew = () => {
    reads.forget();
    redraw();
    numbers.renew();
  };
  return Object.assign(shown, { renew });
}
