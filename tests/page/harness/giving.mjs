// Whether a table that is given away holds the numbers that it shows, as a spreadsheet reads them.
import { at } from './figures.mjs';

/** Reads CSV (RFC 4180). @param {string} text @returns {string[][]} */
export function csvRows(text) {
  const rows = [];
  for (const line of text.split('\r\n').slice(0, -1)) {
    const cells = [];
    const cell = /(?:"((?:[^"]|"")*)"|([^",]*))(,|$)/y;
    for (let more = true; more; ) {
      const found = cell.exec(line);
      if (!found) throw new Error(`not CSV: ${line}`);
      cells.push(found[1] === undefined ? (found[2] ?? '') : found[1].replaceAll('""', '"'));
      more = found[3] === ',';
    }
    rows.push(cells);
  }
  return rows;
}

/** @typedef {{ text: string, path: string, minus: string, times: string | null }} Shown */

/** A figure's value before it is put into the unit in which it is shown. @param {any} summary @param {Shown} figure @returns {number | null} */
function valueOf(summary, { path, minus }) {
  const [plus, less] = [path, minus].map((paths) => paths.split(' ').filter(Boolean).map((one) => at(summary, one)));
  const all = [...(plus ?? []), ...(less ?? [])];
  if (!all.every((part) => typeof part === 'number')) return null;
  return (plus ?? []).reduce((sum, part) => sum + part, 0) - (less ?? []).reduce((sum, part) => sum + part, 0);
}

/** @param {number} given @param {number} value @param {number} times */
function same(given, value, times) {
  return [1, times, times / 100].some((factor) => Math.abs(given - factor * value) <= 2e-6 * Math.abs(factor * value) + 1e-9);
}

/** @param {string} given @param {{ text: string, figures: Shown[] }} cell @param {any} summary */
function wrongCell(given, cell, summary) {
  const [first] = cell.figures;
  const value = first ? valueOf(summary, first) : null;
  // What is shown in words beside the figure, such as "all 20", is given as the share it stands for.
  if (!first || value === null || !cell.text.trim().startsWith(first.text.trim())) return null;
  if (given === '' || !/^-?\d+(\.\d+)?(e[+-]?\d+)?$/.test(given)) return `“${cell.text}” is given as “${given}”`;
  return same(Number(given), value, Number(first.times ?? 1)) ? null : `“${cell.text}” is given as ${given}, but is ${value}`;
}

/**
 * What is wrong with the rows given away of a table.
 * @param {string[][]} rows the first holds titles
 * @param {{ text: string, range?: boolean, figures: Shown[] }[][]} shown
 * @param {any} summary
 */
export function wrongRows([titles = [], ...rows], shown, summary) {
  if (rows.length !== shown.length) return [`${rows.length} rows for ${shown.length}`];
  const widths = (shown[0] ?? []).map((_, j) => Math.max(...shown.map((cells) => (cells[j]?.range ? cells[j].figures.length : 1))));
  const uneven = rows.filter((row) => row.length !== titles.length).map((row) => `${row.length} cells under ${titles.length} titles`);
  const odd = rows.flat().filter((cell) => /−/.test(cell)).map((cell) => `“${cell}” has a minus sign that no spreadsheet reads`);
  const wrong = rows.flatMap((row, i) => {
    const cells = shown[i] ?? [];
    // Where rows stand in groups, the group comes first.
    let at = row.length - widths.reduce((sum, width) => sum + width, 0);
    return cells.flatMap((cell, j) => {
      const values = row.slice(at, (at += widths[j] ?? 1));
      // A figure with its range below it is given as three numbers, a range alone as two.
      const figures = cell.range ? cell.figures : cell.figures.slice(0, 1);
      if (cell.range && values.length !== figures.length) return [`“${cell.text}” is given in ${values.length} columns`];
      const parts = cell.range ? figures.map((figure) => ({ text: figure.text, figures: [figure] })) : [cell];
      return parts.map((part, k) => wrongCell(values[k] ?? '', part, summary)).filter((one) => one !== null);
    });
  });
  return [...new Set([...uneven, ...odd, ...wrong])];
}
