// @ts-check
// Whom programmes reached, and who was drawn in by them.

import { barCell, cell, rangeCell, rangeTitle } from 'page/cells.js';
import { element } from 'page/element.js';
import { said, shown, titleOf } from 'page/figure.js';
import { fold } from 'page/fold.js';
import { number, percent } from 'page/numbers.js';
import { pointer } from 'page/open.js';
import { table } from 'page/table.js';
import { paragraph, words } from 'page/words.js';

/** @typedef {import('page/open.js').Study} Study */
/** One programme as one scenario runs it. @typedef {{ scenario: string, path: string, title: () => Node }} Used */

const steps = ['not_known', 'not_offered', 'declined', 'gave_up', 'turned_away', 'starts'];

/** Every programme of every scenario, the best option's first. @param {Study} study @returns {Used[]} */
function programmesOf(study) {
  return [...study.ranked(), study.baseline()].flatMap(({ name }) =>
    (study.summary.programmes[name] ?? []).map((/** @type {any} */ programme, /** @type {number} */ i) => {
      const told = pointer('in_words', 'scenarios', name, 'programmes', i, 'title');
      const path = pointer('programmes', name, i);
      return { scenario: name, path, title: () => said(study, study.at(told) ? told : `${path}/id`) };
    }),
  );
}

/** Those that women join, not changes of practice. @param {Study} study */
function joined(study) {
  return programmesOf(study).filter(({ path }) => study.at(`${path}/reach`) && study.at(`${path}/starts/mean`) !== null);
}

/** @param {Study} study @param {string} path @param {string} step */
function reachCell(study, path, step) {
  const count = shown(study, `${path}/${step}/mean`, number);
  const share = `${path}/reach/share/${step}`;
  const value = study.at(`${path}/${step}/mean`);
  return typeof study.at(share) === 'number' ? { node: element('span', {}, count, ' (', shown(study, share, percent), ')'), value } : { node: count, value };
}

/** @param {Study} study @param {Used[]} all */
function reachTable(study, all) {
  const numeric = (/** @type {string} */ id) => ({ title: words(id), numeric: true });
  return table({
    caption: words('programmes.reach'),
    name: 'reach',
    columns: [
      { title: words('sections.scenario') },
      { title: words('sections.programme') },
      ...['sections.eligible', 'programmes.not_known', 'sections.not_offered', 'sections.declined'].map(numeric),
      ...['programmes.no_place', 'sections.turned_away', 'sections.started'].map(numeric),
    ],
    rows: all.map(({ scenario, path, title }) => [
      titleOf(study, scenario),
      title(),
      cell(study, `${path}/reach/in_truth/mean`, number),
      ...steps.map((step) => reachCell(study, path, step)),
    ]),
  });
}

/** @param {boolean | null} drawsIn */
function drawnIn(drawsIn) {
  if (drawsIn === null || drawsIn === undefined) return '';
  return words(drawsIn ? 'sections.drawn_in' : 'sections.kept_out');
}

/** @param {Study} study @param {Used[]} all */
function plannedTable(study, all) {
  const rows = all.flatMap(({ scenario, path, title }) =>
    (study.at(`${path}/planned`) ?? []).map((/** @type {any} */ planned, /** @type {number} */ i) => {
      const at = `${path}/planned/${i}`;
      return [titleOf(study, scenario), title(), said(study, `${at}/title`), drawnIn(planned.draws_in), cell(study, `${at}/mean`, number), barCell(study, `${at}/share`)];
    }),
  );
  if (!rows.length) return null;
  return table({
    caption: words('programmes.planned'),
    name: 'planned',
    columns: [
      ...['sections.scenario', 'sections.programme', 'sections.planned', 'sections.so_she_is'].map((id) => ({ title: words(id) })),
      { title: words('sections.starts_a_year'), numeric: true },
      { title: words('sections.share'), numeric: true },
    ],
    rows,
  });
}

/** @param {Study} study @param {Used[]} all */
function countsTable(study, all) {
  const counters = Object.keys(study.summary.programme_counters ?? {});
  const rows = all.flatMap(({ scenario, path, title }) =>
    counters.map((id) => [
      titleOf(study, scenario),
      title(),
      said(study, pointer('programme_counters', id)),
      cell(study, `${path}/${id}/mean`, number),
      rangeCell(study, `${path}/${id}`, number),
    ]),
  );
  return table({
    caption: words('programmes.counts'),
    name: 'programmes',
    columns: [
      ...['sections.scenario', 'sections.programme', 'sections.count'].map((id) => ({ title: words(id) })),
      { title: words('sections.average'), numeric: true },
      { title: rangeTitle(study), numeric: true },
    ],
    rows,
  });
}

/** Those for whom less was planned. @param {Study} study @param {Used} used */
function drawnInCell(study, { path }) {
  const planned = study.at(`${path}/planned`) ?? [];
  const plus = planned.flatMap((/** @type {any} */ one, /** @type {number} */ i) => (one.draws_in ? [`${path}/planned/${i}/share`] : []));
  return plus.length ? cell(study, { plus }, percent) : '';
}

/** The few figures that say most, of one scenario. @param {Study} study @param {Used[]} all */
function shortTable(study, all) {
  const [first] = all;
  const shown = all.filter((used) => used.scenario === first?.scenario);
  return table({
    caption: words('sections.reach', { scenario: titleOf(study, first?.scenario ?? '') }),
    name: 'reach-in-short',
    columns: [
      { title: words('sections.programme') },
      ...['sections.eligible', 'sections.started', 'sections.of_whom_drawn_in'].map((id) => ({ title: words(id), numeric: true })),
    ],
    rows: shown.map((used) => [used.title(), cell(study, `${used.path}/reach/in_truth/mean`, number), reachCell(study, used.path, 'starts'), drawnInCell(study, used)]),
  });
}

/** @param {Study} study @param {Used[]} all */
function inFull(study, all) {
  return [
    paragraph('programmes.what_is_known'),
    reachTable(study, all),
    paragraph('programmes.net_widening'),
    plannedTable(study, all),
    countsTable(study, all),
  ];
}

/** @param {Study} study */
export function section(study) {
  const all = joined(study);
  if (!all.length) return paragraph('sections.nobody_joins');
  return element('div', {}, shortTable(study, all), fold(words('sections.reach_opened'), () => inFull(study, all)));
}
