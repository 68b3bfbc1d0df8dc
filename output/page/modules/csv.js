// @ts-check
// Tables as text, for files and for pasting into a spreadsheet: full numbers, plain minus signs, and no text that a
// spreadsheet would take for a formula.

/** What a cell gives: nothing, a number as it is, or a text. @typedef {string | number | boolean | null | undefined} CellValue */

/** @param {number} value */
function numberText(value) {
  return Number.isFinite(value) ? String(value) : '';
}

/** A text that a spreadsheet shows as it stands. @param {string} value */
export function inert(value) {
  const text = value.replace(/\s+/g, ' ').replaceAll('−', '-').trim();
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

/** @param {CellValue} value */
function cellText(value) {
  if (value === null || value === undefined) return '';
  return typeof value === 'number' ? numberText(value) : inert(String(value));
}

/** @param {string} text */
function quoted(text) {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A CSV file: UTF-8 with a byte order mark, so that Excel opens it without settings. @param {CellValue[][]} rows */
export function csvText(rows) {
  return '\ufeff' + rows.map((row) => row.map((cell) => quoted(cellText(cell))).join(',') + '\r\n').join('');
}

/** The same for the clipboard: cells parted by tabs. @param {CellValue[][]} rows */
export function pasteText(rows) {
  return rows.map((row) => row.map(cellText).join('\t')).join('\n');
}

/** A file's name from a title: letters, digits and hyphens. @param {string} title */
export function fileName(title) {
  const name = title
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return `${name || 'table'}.csv`;
}
