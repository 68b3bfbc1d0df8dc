// @ts-check
// What was put in: every scenario, its programmes in full, and every change from the baseline.

import { cell, note } from 'page/cells.js';
import { element } from 'page/element.js';
import { said, titleOf } from 'page/figure.js';
import { fold, foldOfEach } from 'page/fold.js';
import { exact } from 'page/numbers.js';
import { pointer } from 'page/open.js';
import { body, bullets, each, introduced, paragraphs, sentences, smallHeading } from 'page/parts.js';
import { recordTable } from 'page/sections/records.js';
import { table } from 'page/table.js';
import { paragraph, words } from 'page/words.js';

/** @typedef {import('page/open.js').Study} Study */

/** @param {Study} study @param {string} path of a list of alike objects of strings @param {Node} caption @param {Record<string, string>} columns ids of their titles by key */
function wordsTable(study, path, caption, columns) {
  const rows = each(study, path).map((one) => Object.keys(columns).map((key) => (study.at(`${one}/${key}`) ? said(study, `${one}/${key}`) : '')));
  if (!rows.length) return null;
  return table({ caption, columns: Object.values(columns).map((id) => ({ title: words(id) })), rows });
}

const effectColumns = {
  on: 'sections.what_changes',
  by: 'sections.by_range',
  as: 'sections.simulated_as',
  when: 'sections.when',
  evidence: 'sections.evidence_and_source',
};
const practiceColumns = { change: 'sections.change_of_practice', meaning: 'sections.meaning', evidence: 'sections.evidence_and_source' };

/** A caption that says of which scenario. @param {Study} study @param {string} scenario @param {string} id */
function captionOf(study, scenario, id) {
  return element('span', {}, titleOf(study, scenario), ': ', words(id));
}

/** One programme: what its file says, in words. @param {Study} study @param {string} scenario @param {string} path */
function programme(study, scenario, path) {
  const caption = (/** @type {string} */ id) => element('span', {}, said(study, `${path}/title`), ', ', captionOf(study, scenario, id));
  const text = (/** @type {string} */ key) => (study.at(`${path}/${key}`) ? body(said(study, `${path}/${key}`)) : null);
  return [
    smallHeading(said(study, `${path}/title`)),
    text('summary'),
    sentences(study, `${path}/lines`),
    wordsTable(study, `${path}/effects`, caption('programmes.effects'), effectColumns),
    wordsTable(study, `${path}/practice`, caption('programmes.practice'), practiceColumns),
  ];
}

/** @param {Study} study @param {string} at */
function onADate(study, at) {
  if (!each(study, `${at}/dated_changes`).length) return [];
  return [smallHeading(words('compared.on_a_date')), sentences(study, `${at}/dated_changes`)];
}

/** One number that an option sets otherwise. @param {Study} study @param {string} path */
function changedNumber(study, path) {
  const text = (/** @type {string} */ key) => (study.at(`${path}/${key}`) ? said(study, `${path}/${key}`) : '');
  const number = (/** @type {string} */ key) => {
    const value = study.at(`${path}/${key}`);
    return typeof value === 'number' ? cell(study, `${path}/${key}`, exact) : words('sections.not_used');
  };
  const what = element('span', {}, text('meaning'), ' ', note(element('code', {}, text('path'))));
  return [what, text('unit'), number('baseline'), number('option'), text('evidence')];
}

/** @param {Study} study @param {string} option */
function differences(study, option) {
  const at = pointer('in_words', 'options', option);
  const changes = each(study, `${at}/changes`);
  const column = (/** @type {string} */ id, numeric = false) => ({ title: words(id), numeric });
  const numbers = table({
    caption: captionOf(study, option, 'differences.numbers'),
    name: `changes-${option}`,
    columns: [
      column('sections.number'),
      column('sections.unit'),
      column('sections.in_the_baseline', true),
      column('sections.here', true),
      column('sections.evidence'),
    ],
    rows: changes.map((path) => changedNumber(study, path)),
  });
  return [...paragraphs(study, `${at}/differs`), changes.length ? numbers : null];
}

/** @param {Study} study @param {string} scenario */
async function inFull(study, scenario) {
  const at = pointer('in_words', 'scenarios', scenario);
  const option = scenario !== study.baseline().name;
  const records = recordTable(study, pointer('programme_parameters', scenario), await study.part('programme_parameters'), {
    caption: words('programmes.numbers', { scenario: titleOf(study, scenario) }),
    name: `numbers-of-programmes-${scenario}`,
  });
  const programmes = each(study, `${at}/programmes`);
  return [
    study.at(`${at}/description`) ? body(said(study, `${at}/description`)) : null,
    ...(option ? differences(study, scenario) : []),
    ...onADate(study, at),
    ...(programmes.length ? programmes.flatMap((path) => programme(study, scenario, path)) : [paragraph('saying.no_programmes')]),
    ...paragraphs(study, `${at}/conversions`),
    ...introduced(study, `${at}/together`),
    records && fold(words('programmes.numbers_opened'), () => records),
  ];
}

/** More options than these are described only where they are told in full. */
const mostDescribed = 2;

/** What each option is, in its file's words. @param {Study} study @param {{ name: string }[]} all */
function descriptions(study, all) {
  const path = (/** @type {string} */ name) => pointer('in_words', 'scenarios', name, 'description');
  const told = all.filter(({ name }) => study.at(path(name)));
  if (!told.length || told.length > mostDescribed) return null;
  return bullets(told.map(({ name }) => element('span', {}, element('b', {}, titleOf(study, name)), ': ', said(study, path(name)))));
}

/** @param {Study} study */
export function section(study) {
  const all = [study.baseline(), ...study.ranked()];
  return element(
    'div',
    {},
    descriptions(study, study.options().length ? study.ranked() : all),
    foldOfEach(words('sections.in_full'), all, ({ name }) => titleOf(study, name), ({ name }) => inFull(study, name)),
  );
}

