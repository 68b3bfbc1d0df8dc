// @ts-check
// Women in prison by month: the level under every scenario, or the change from the baseline under every option. A line is
// the average over all runs, its band holds 95% of them.

import { fanDrawing } from 'page/charts/fan_drawing.js';
import { picture } from 'page/charts/picture.js';
import { letter, mostBands, styleOf } from 'page/charts/series.js';
import { element, svg } from 'page/element.js';
import { shown, titleOf } from 'page/figure.js';
import { changeAs, endAs, month, number } from 'page/numbers.js';
import { pointer } from 'page/open.js';
import { table } from 'page/table.js';
import { paragraph, text, words } from 'page/words.js';

/** @typedef {import('page/open.js').Study} Study */
/** @typedef {import('page/numbers.js').As} As */
/** @typedef {{ mean: number[], q025: (number | null)[], q975: (number | null)[] }} Months */
/** One scenario's months, where they stand in the summary, and how it is drawn. @typedef {{ name: string, title: string, path: string, months: Months, style: number }} Line */

const measure = 'custody_population';

/** @param {Study} study @returns {Line[]} */
function levels(study) {
  return study.scenarios().map(({ name, title }, i) => ({
    name,
    title,
    path: pointer('women_in_prison_by_month', 'scenarios', name),
    months: study.summary.women_in_prison_by_month.scenarios[name],
    style: i,
  }));
}

/** @param {Study} study @returns {Promise<Line[]>} */
async function changes(study) {
  const all = (await study.part('differences_by_month')) ?? {};
  return study.options().flatMap(({ name, title }, i) => {
    const months = all[name]?.[measure];
    return months ? [{ name, title, path: pointer('differences_by_month', name, measure), months, style: i + 1 }] : [];
  });
}

/** @param {Study} study @param {number} i */
function monthAt(study, i) {
  const path = pointer('women_in_prison_by_month', 'month', i);
  return element('span', { 'data-path': path, 'data-study': study.index || null }, month(study.at(path)));
}

/** How a month's value, and the ends of its range, are written. @param {Study} study @param {boolean} change @param {Line} line @param {number} i @returns {{ value: As, end: As }} */
function writtenAs(study, change, line, i) {
  if (!change) return { value: number, end: number };
  const spread = { mean: line.months.mean[i], q025: line.months.q025[i], q975: line.months.q975[i] };
  const unit = study.summary.measures[measure];
  return { value: changeAs(unit, spread), end: endAs(unit, spread) };
}

/** @param {Study} study @param {boolean} change @param {Line} line @param {number} i */
function reading(study, change, line, i) {
  const as = writtenAs(study, change, line, i);
  const blanks = { what: titleOf(study, line.name), month: monthAt(study, i), value: shown(study, `${line.path}/mean/${i}`, as.value) };
  if (typeof line.months.q025[i] !== 'number') return [words('charts.read_month_of_one_run', blanks)];
  const ends = { low: shown(study, `${line.path}/q025/${i}`, as.end), high: shown(study, `${line.path}/q975/${i}`, as.end) };
  return [words('charts.read_month', { ...blanks, ...ends })];
}

/** @param {Study} study @param {boolean} change @param {Line[]} lines @param {number} count of months @param {string} caption */
function numbers(study, change, lines, count, caption) {
  const parts = /** @type {const} */ (['mean', 'q025', 'q975']);
  const columns = lines.flatMap((line) =>
    parts.map((part) => ({
      title: words(`charts.column_${part}`),
      numeric: true,
      over: { key: line.name, title: titleOf(study, line.name) },
    })),
  );
  const cell = (/** @type {Line} */ line, /** @type {number} */ i, /** @type {'mean' | 'q025' | 'q975'} */ part) => {
    const as = writtenAs(study, change, line, i);
    return { node: shown(study, `${line.path}/${part}/${i}`, part === 'mean' ? as.value : as.end), value: line.months[part][i] };
  };
  const rows = Array.from({ length: count }, (_, i) => [
    { node: monthAt(study, i), value: study.summary.women_in_prison_by_month.month[i].slice(0, 7) },
    ...lines.flatMap((line) => parts.map((part) => cell(line, i, part))),
  ]);
  return table({ caption, columns: [{ title: words('charts.month') }, ...columns], rows });
}

/** Every line with a sample of it: shown where the drawing has no room for labels beside lines. @param {Study} study @param {Line[]} lines */
function key(study, lines) {
  const sample = (/** @type {Line} */ line) => {
    const { stroke, dash } = styleOf(line.style);
    return svg(
      'svg',
      { width: 48, height: 12, 'aria-hidden': 'true' },
      svg('line', { x1: 0, x2: 48, y1: 6, y2: 6, 'stroke-width': 3, 'stroke-dasharray': dash || 'none', style: `stroke: ${stroke}` }),
    );
  };
  return element(
    'ul',
    { class: 'key' },
    ...lines.map((line) =>
      element('li', null, sample(line), lines.length > 1 ? element('b', null, letter(line.style)) : null, titleOf(study, line.name)),
    ),
  );
}

/** @param {Study} study @param {boolean} change @param {number} lines */
function legendText(study, change, lines) {
  if (study.summary.replications === 1) return words('charts.fan_legend_of_one_run');
  if (!change) return words(lines > 1 ? 'charts.fan_legend_of_levels' : 'charts.fan_legend');
  return words(lines > mostBands ? 'charts.fan_legend_of_many' : 'charts.fan_legend');
}

/**
 * @param {Study} study
 * @param {{ kind: 'level' | 'change' }} how
 * @returns {Promise<HTMLElement>}
 */
export async function fan(study, { kind }) {
  const change = kind === 'change';
  const lines = change ? await changes(study) : levels(study);
  if (!lines.length) return paragraph('charts.no_months');
  const count = Math.min(12 * study.summary.years, study.summary.women_in_prison_by_month.month.length);
  const dates = study.summary.women_in_prison_by_month.month
    .slice(0, count)
    .map((/** @type {string} */ one) => new Date(`${one}T00:00:00Z`));
  const list = key(study, lines);
  const title = change ? 'charts.fan_change' : 'charts.fan_level';
  return picture({
    title: words(title),
    described: text(title),
    legend: [element('p', null, legendText(study, change, lines.length)), list],
    draw: (width) => {
      const drawn = fanDrawing({ width, lines, dates, change });
      list.hidden = drawn.labelled;
      const points = lines.flatMap((line, l) =>
        dates.map((/** @type {Date} */ date, /** @type {number} */ i) => ({
          x: drawn.x(date),
          y: drawn.y(line.months.mean[i] ?? 0),
          line: l,
          words: () => reading(study, change, line, i),
        })),
      );
      return { svg: drawn.svg, points };
    },
    numbers: () => numbers(study, change, lines, count, text(title)),
  });
}
