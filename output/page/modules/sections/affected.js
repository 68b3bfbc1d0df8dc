// @ts-check
// Who is affected: every group of women, who gains and who loses, and the gaps between groups.

import { cell, hasRanges, note } from 'page/cells.js';
import { element } from 'page/element.js';
import { measureTitle, said, shown, titleOf } from 'page/figure.js';
import { fold, foldOfEach } from 'page/fold.js';
import { count, valueAs } from 'page/numbers.js';
import { pointer } from 'page/open.js';
import { body, bullets, each, inset, sentences } from 'page/parts.js';
import { changesTables } from 'page/sections/group_changes.js';
import { gapsTable } from 'page/sections/group_gaps.js';
import { caveatOfKnown, groupRows, groupTitle } from 'page/sections/groups.js';
import { table } from 'page/table.js';
import { paragraph, words } from 'page/words.js';

/** @typedef {import('page/open.js').Study} Study */

/** A result of a group with its range. @param {Study} study @param {string} scenario @param {string} group @param {string} id */
function resultCell(study, scenario, group, id) {
  const path = (/** @type {string} */ which) => pointer('by_group', scenario, group, which, id);
  const as = valueAs(study.summary.measures[id]);
  const mean = shown(study, path('mean'), as);
  const value = study.at(path('mean'));
  if (!hasRanges(study) || typeof study.at(path('q025')) !== 'number') return { node: mean, value };
  const ends = element('span', { class: 'range' }, shown(study, path('q025'), as), ' to ', shown(study, path('q975'), as));
  return { node: element('span', {}, mean, ' ', note(ends)), value };
}

/** @param {Study} study @param {string} scenario */
async function resultsTable(study, scenario) {
  const by = await study.part('by_group');
  const [first] = Object.values(by[scenario]);
  const ids = study.summary.headline.filter((/** @type {string} */ id) => id in first.mean);
  return table({
    caption: words('affected.results_of', { scenario: titleOf(study, scenario) }),
    name: `results-by-group-${scenario}`,
    columns: [{ title: words('sections.group') }, ...ids.map((/** @type {string} */ id) => ({ title: measureTitle(study, id), numeric: true }))],
    ...groupRows(study, (group) => [groupTitle(study, group.id), ...ids.map((/** @type {string} */ id) => resultCell(study, scenario, group.id, id))]),
  });
}

/** @param {Study} study */
function whoIsInWhich(study) {
  const entries = study.summary.groups.map((/** @type {any} */ group, /** @type {number} */ i) =>
    element('span', {}, said(study, pointer('groups', i, 'title')), ': ', said(study, pointer('groups', i, 'definition'))),
  );
  return [bullets(entries), paragraph('affected.who_is_in_which')];
}

/** The main results of every scenario, and who is in which group. @param {Study} study */
function resultsOfAll(study) {
  return [
    ...study.scenarios().map(({ name }) => fold(titleOf(study, name), () => resultsTable(study, name))),
    fold(words('affected.who_is_in_which_opened'), () => whoIsInWhich(study)),
  ];
}

/** In how many comparisons of groups each option's average is lower or higher. @param {Study} study */
function comparedTable(study) {
  const counts = ['comparisons', 'lower', 'higher', 'by_chance'];
  return table({
    caption: words('sections.compared_groups'),
    name: 'groups-compared',
    columns: [{ title: words('sections.option') }, ...counts.map((id) => ({ title: words(`sections.groups.${id}`), numeric: true }))],
    rows: study.ranked().map(({ name }) => [titleOf(study, name), ...counts.map((id) => cell(study, pointer('groups_compared', name, id), count))]),
  });
}

/** The sentences on who gains and who loses under an option. @param {string} option */
function affectedPath(option) {
  return pointer('in_words', 'options', option, 'affected');
}

/** Who gains and who loses under an option, and every group's change. @param {Study} study @param {string} option */
async function changesOf(study, option) {
  return [sentences(study, affectedPath(option)), ...(await changesTables(study, option)), caveatOfKnown(study)];
}

/** Who gains and who loses, in short. @param {Study} study */
function gains(study) {
  const options = study.ranked().filter(({ name }) => each(study, affectedPath(name)).length);
  const counted = study.summary.groups_compared && study.summary.replications >= 20;
  return [
    ...(counted ? [comparedTable(study)] : options.slice(0, 1).map(({ name }) => body(said(study, `${affectedPath(name)}/0`)))),
  ];
}

/** @param {Study} study */
async function gaps(study) {
  const tables = await Promise.all(study.scenarios().map((one) => gapsTable(study, one.name)));
  return [paragraph('affected.no_direct_effect'), paragraph('affected.how_to_read_gaps'), paragraph('affected.no_cause'), ...tables];
}

/** @param {Study} study */
export function section(study) {
  const compared = study.options().length > 0;
  const title = (/** @type {{ name: string }} */ one) => titleOf(study, one.name);
  return element(
    'div',
    {},
    gains(study),
    inset(words('sections.small_groups'), ' ', words('sections.no_direct_effect')),
    foldOfEach(words('sections.changes_by_group'), study.ranked(), title, ({ name }) => changesOf(study, name)),
    fold(words('sections.gaps'), async () => [...(await gaps(study)), compared && caveatOfKnown(study)]),
    fold(words('sections.results_by_group'), () => resultsOfAll(study)),
  );
}
