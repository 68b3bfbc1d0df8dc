// @ts-check
// Figures that say where they come from: every one carries the JSON pointer of its value in summary.json.

import { element } from 'page/element.js';
import { month } from 'page/numbers.js';
import { words } from 'page/words.js';

/** @typedef {import('page/open.js').Study} Study */
/** @typedef {import('page/numbers.js').As} As */
/** A pointer; or several that are added up, less others, times a constant. @typedef {string | { plus: string[], minus?: string[], times?: number }} Where */

/** @param {Study} study @param {Where} where @returns {number | null} null if any part is missing */
export function valueAt(study, where) {
  const { plus, minus = [], times = 1 } = typeof where === 'string' ? { plus: [where] } : where;
  const parts = [...plus.map((path) => study.at(path)), ...minus.map((path) => study.at(path))];
  if (parts.some((part) => typeof part !== 'number')) return null;
  return times * parts.reduce((sum, part, i) => sum + (i < plus.length ? part : -part), 0);
}

/** The attributes that say where a figure comes from. @param {Study} study @param {Where} where @param {As} [as] */
export function attributesOf(study, where, as) {
  const { plus, minus = [], times = 1 } = typeof where === 'string' ? { plus: [where] } : where;
  const factor = times * (as?.times ?? 1);
  return {
    'data-path': plus.join(' '),
    'data-minus': minus.length ? minus.join(' ') : null,
    'data-times': factor === 1 ? null : factor,
    'data-study': study.index || null,
  };
}

/**
 * A figure.
 * @param {Study} study
 * @param {Where} where
 * @param {As} as how it is written
 * @returns {HTMLElement}
 */
export function shown(study, where, as) {
  return element('span', { class: 'figure', ...attributesOf(study, where, as) }, as(valueAt(study, where)));
}

/**
 * "3 to 21": where 95% of runs lie.
 * @param {Study} study
 * @param {string} distribution the pointer of {mean, q025, q975}
 * @param {As} as
 * @returns {HTMLElement}
 */
export function range(study, distribution, as) {
  const ends = ['q025', 'q975'].map((end) => shown(study, `${distribution}/${end}`, as));
  return element('span', { class: 'range' }, ends[0], ' to ', ends[1]);
}

/** The minus signs of a sentence, which the summary writes as hyphens. @param {string} text */
export function withMinuses(text) {
  return text.replace(/(^|[\s(])-(?=£?\d)/g, '$1−');
}

/** A string of the summary. @param {Study} study @param {string} path @returns {HTMLElement} */
export function said(study, path) {
  const text = String(study.at(path) ?? '');
  return element('span', attributesOf(study, path), path.startsWith('/in_words/') ? withMinuses(text) : text);
}

/** A date of the summary. @param {Study} study @param {string} path @param {(date: string) => string} as */
export function dated(study, path, as) {
  return element('span', attributesOf(study, path), as(String(study.at(path))));
}

/** The year reported that begins so many years after the start. @param {Study} study @param {number} year */
export function yearFrom(study, year) {
  return words('sections.year', { month: dated(study, `/women_in_prison_by_month/month/${12 * year}`, month) });
}

/** The title of a scenario. @param {Study} study @param {string} name */
export function titleOf(study, name) {
  const index = study.scenarios().findIndex((one) => one.name === name);
  return said(study, `/scenarios/${index}/${study.summary.scenarios[index].title ? 'title' : 'name'}`);
}

/** The title of a measure. @param {Study} study @param {string} id */
export function measureTitle(study, id) {
  return said(study, `/measure_notes/${id}/title`);
}
