// @ts-check
// Every table of the page: captioned, sortable, searchable, given away as CSV or to the clipboard. A table that is
// wider than its place keeps its first column in sight and says that there is more.

import { csvText, fileName, pasteText } from 'page/csv.js';
import { element } from 'page/element.js';
import { copy, download } from 'page/giving.js';
import { text, words } from 'page/words.js';

/** @typedef {import('page/csv.js').CellValue} CellValue */
/**
 * What `value` holds is copied and sorted by; the node is shown. Where there are `ends`, of a range that is shown too, they are copied in columns of
 * their own; a cell that shows a range alone has no value but its lower end.
 * @typedef {string | Node | { node: string | Node, value: CellValue, ends?: [number, number], endsAlone?: boolean }} Cell
 */
/** `over` is a heading over several columns beside each other: those with the same key. @typedef {{ title: string | Node, numeric?: boolean, over?: { key: string, title: string | Node } }} Column */
/**
 * @typedef {object} Table
 * @property {string | Node} caption
 * @property {Column[]} columns the first is the heading of each row
 * @property {Cell[][]} rows
 * @property {{ title: string | Node, from: number }[]} [groups] a heading before row `from`
 * @property {boolean} [search]
 * @property {boolean} [sortable]
 * @property {string} [name] of the file; without it, the caption's
 */

let boxes = 0;

/** @param {Cell} cell */
function isPair(cell) {
  return typeof cell === 'object' && !(cell instanceof Node);
}

/** @param {Cell} cell @returns {string | Node} */
function nodeOf(cell) {
  return isPair(cell) ? /** @type {{ node: string | Node }} */ (cell).node : /** @type {string | Node} */ (cell);
}

/** @param {Cell} cell @returns {CellValue} */
function valueOf(cell) {
  if (isPair(cell)) return /** @type {{ value: CellValue }} */ (cell).value;
  return typeof cell === 'string' ? cell : (/** @type {Node} */ (cell).textContent ?? '');
}

/** @param {string | Node} title */
function plainTitle(title) {
  return typeof title === 'string' ? title : (title.textContent ?? '');
}

/** @param {Cell | undefined} cell */
function rangeOf(cell) {
  return cell !== undefined && isPair(cell) ? /** @type {{ ends?: [number, number], endsAlone?: boolean }} */ (cell) : {};
}

/** What a column is given away as: its titles, and the values of a cell in it. @param {Table} given @param {Column} column @param {number} i */
function givenColumn(given, column, i) {
  const title = (column.over ? `${plainTitle(column.over.title)}: ` : '') + plainTitle(column.title);
  const ranges = given.rows.map((row) => rangeOf(row[i])).filter((one) => one.ends);
  if (!ranges.length) return { titles: [title], valuesOf: (/** @type {Cell} */ cell) => [valueOf(cell)] };
  const alone = ranges.every((one) => one.endsAlone);
  const ends = [`${title}: ${text('charts.range_from')}`, `${title}: ${text('charts.range_to')}`];
  return {
    titles: alone ? ends : [title, ...ends],
    valuesOf: (/** @type {Cell} */ cell) => [...(alone ? [] : [valueOf(cell)]), ...(rangeOf(cell).ends ?? [null, null])],
  };
}

/** Rows as they are given away: titles first, and each row's group in a column of its own if there are any. @param {Table} given */
function givenRows(given) {
  const groups = given.groups ?? [];
  const columns = given.columns.map((column, i) => givenColumn(given, column, i));
  const groupOf = (/** @type {number} */ row) => plainTitle(groups.filter((one) => one.from <= row).at(-1)?.title ?? '');
  const titles = columns.flatMap((column) => column.titles);
  const rows = given.rows.map((row) => columns.flatMap((column, i) => column.valuesOf(row[i] ?? '')));
  if (!groups.length) return [titles, ...rows];
  return [[text('charts.group'), ...titles], ...rows.map((row, i) => [groupOf(i), ...row])];
}

/** @param {Table} given */
function giveAway(given) {
  const said = element('span', { class: 'table-said', role: 'status' });
  const save = () => download(given.name ? fileName(given.name) : fileName(plainTitle(given.caption)), csvText(givenRows(given)));
  const toClipboard = async () => {
    const done = await copy(pasteText(givenRows(given)));
    said.replaceChildren(words(done ? 'charts.copied' : 'charts.not_copied'));
  };
  const of = plainTitle(given.caption);
  return element(
    'p',
    { class: 'table-give' },
    element(
      'button',
      { type: 'button', class: 'table-button', 'aria-label': `${text('charts.download')}: ${of}`, on: { click: save } },
      words('charts.download'),
    ),
    element(
      'button',
      { type: 'button', class: 'table-button', 'aria-label': `${text('charts.copy')}: ${of}`, on: { click: toClipboard } },
      words('charts.copy'),
    ),
    said,
  );
}

/** @param {Cell} cell @param {Column} column @param {boolean} first */
function cellElement(cell, column, first) {
  const kind = column.numeric ? 'govuk-table__cell govuk-table__cell--numeric' : 'govuk-table__cell';
  return first
    ? element('th', { scope: 'row', class: 'govuk-table__header table-row-title' }, nodeOf(cell))
    : element('td', { class: kind }, nodeOf(cell));
}

/** @param {CellValue} a @param {CellValue} b */
function order(a, b) {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  // What is missing stands last.
  if (typeof a === 'number' || typeof b === 'number') return typeof a === 'number' ? -1 : 1;
  return String(a ?? '').localeCompare(String(b ?? ''), 'en', { numeric: true });
}

/** @param {Table} given @param {{ row: Cell[], shown: HTMLElement }[]} lines @param {HTMLElement} body @param {HTMLElement} head @param {number} column */
function sortBy(given, lines, body, head, column) {
  const down = head.getAttribute('aria-sort') === 'ascending';
  for (const other of head.closest('thead')?.querySelectorAll('th') ?? []) other.removeAttribute('aria-sort');
  head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
  const valueAt = (/** @type {{ row: Cell[] }} */ line) => valueOf(line.row[column] ?? '');
  lines.sort((a, b) => (down ? -1 : 1) * order(valueAt(a), valueAt(b)));
  // Headings of groups would stand over other groups' rows.
  body.replaceChildren(...lines.map((line) => line.shown));
}

/** @param {Column} column @param {(() => void) | null} sort @param {number} [rows] that it is high */
function headElement(column, sort, rows = 1) {
  const kind = column.numeric ? 'govuk-table__header govuk-table__header--numeric' : 'govuk-table__header';
  const title = sort ? element('button', { type: 'button', class: 'table-sort', on: { click: sort } }, column.title) : column.title;
  return element('th', { scope: 'col', class: kind, rowspan: rows > 1 ? rows : null }, title);
}

/** The headings over several columns, each once. @param {Column[]} columns @param {HTMLElement[]} heads */
function upperHeads(columns, heads) {
  return columns.flatMap((column, i) => {
    if (!column.over) return [/** @type {HTMLElement} */ (heads[i])];
    const { key, title } = column.over;
    if (columns[i - 1]?.over?.key === key) return [];
    const under = columns.filter((other) => other.over?.key === key).length;
    return [element('th', { scope: 'colgroup', colspan: under, class: 'govuk-table__header table-over' }, title)];
  });
}

/** @param {Table} given @param {{ row: Cell[], shown: HTMLElement }[]} lines @param {HTMLElement} body */
function headRows(given, lines, body) {
  const two = given.columns.some((column) => column.over);
  const heads = given.columns.map((column, i) => {
    /** @type {HTMLElement} */
    const head = headElement(column, given.sortable ? () => sortBy(given, lines, body, head, i) : null, two && !column.over ? 2 : 1);
    return head;
  });
  const row = (/** @type {HTMLElement[]} */ cells) => element('tr', { class: 'govuk-table__row' }, ...cells);
  if (!two) return element('thead', null, row(heads));
  return element('thead', null, row(upperHeads(given.columns, heads)), row(heads.filter((_, i) => given.columns[i]?.over)));
}

/** @param {Table} given @param {{ shown: HTMLElement }[]} lines */
function bodyRows(given, lines) {
  const groups = given.groups ?? [];
  return lines.flatMap((line, i) => [
    ...groups
      .filter((group) => group.from === i)
      .map((group) =>
        element(
          'tr',
          { class: 'table-group' },
          element('th', { scope: 'colgroup', colspan: given.columns.length, class: 'govuk-table__header' }, group.title),
        ),
      ),
    line.shown,
  ]);
}

/** A box that hides the rows (and the headings of groups) without what is typed. @param {HTMLElement} body @param {string} of */
function searchBox(body, of) {
  const id = `table-search-${++boxes}`;
  const none = element('span', { role: 'status', class: 'table-said' });
  const find = (/** @type {any} */ event) => {
    const wanted = event.target.value.trim().toLowerCase();
    let found = 0;
    for (const row of /** @type {Iterable<HTMLElement>} */ (body.children)) {
      const heading = row.classList.contains('table-group');
      row.hidden = wanted !== '' && (heading || !(row.textContent ?? '').toLowerCase().includes(wanted));
      if (!row.hidden && !heading) ++found;
    }
    none.replaceChildren(...(found ? [] : [words('charts.none_found')]));
  };
  return element(
    'p',
    { class: 'table-search' },
    element('label', { for: id, class: 'govuk-label' }, words('charts.search')),
    element('input', { type: 'search', id, class: 'govuk-input', 'aria-label': `${text('charts.search')}: ${of}`, on: { input: find } }),
    none,
  );
}

/** Says that there is more to the right, as long as there is. @param {HTMLElement} holder @param {HTMLElement} more */
function sayMore(holder, more) {
  const look = () => {
    // Measured as it is without the frozen column, which may make it fit: to and fro it would go for ever.
    holder.classList.remove('table-wide');
    const wide = holder.scrollWidth > holder.clientWidth + 1;
    more.hidden = !wide;
    holder.classList.toggle('table-wide', wide);
    // The caption stays within what is seen.
    holder.style.setProperty('--seen', `${holder.clientWidth}px`);
    // Only what scrolls needs to be reached by keyboard.
    if (wide) holder.setAttribute('tabindex', '0');
    else holder.removeAttribute('tabindex');
  };
  new ResizeObserver(look).observe(holder);
}

/** @param {Table} given @returns {HTMLElement} */
export function table(given) {
  const lines = given.rows.map((row) => ({
    row,
    shown: element(
      'tr',
      { class: 'govuk-table__row' },
      ...row.map((cell, i) => cellElement(cell, given.columns[i] ?? { title: '' }, i === 0)),
    ),
  }));
  const body = element('tbody', null);
  body.append(...bodyRows(given, lines));
  const caption = element('caption', { class: 'govuk-table__caption' }, element('span', { class: 'table-caption' }, given.caption));
  const of = plainTitle(given.caption);
  const shown = element('table', { class: 'govuk-table' }, caption, headRows(given, lines, body), body);
  const holder = element('div', { class: 'table-holder', role: 'region', 'aria-label': of }, shown);
  const more = element('p', { class: 'table-more', hidden: true }, words('charts.more_columns'));
  sayMore(holder, more);
  return element('div', { class: 'table' }, given.search ? searchBox(body, of) : null, more, holder, giveAway(given));
}
