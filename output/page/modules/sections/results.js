// @ts-check
// The figures of the answer: the options side by side, ranked, and the main results of each.

import { changeCell, changePath, cell, hasRanges, levelCell, offByCell, rangeCell, rangeTitle, runsCell, spreadCell } from 'page/cells.js';
import { element } from 'page/element.js';
import { measureTitle, said, titleOf } from 'page/figure.js';
import { fold, foldOfEach } from 'page/fold.js';
import { besideAs, changeAs, endAs, isShare, pounds, ratio, valueAs } from 'page/numbers.js';
import { pointer } from 'page/open.js';
import { body, inset, paragraphs, sentences } from 'page/parts.js';
import { table } from 'page/table.js';
import { words } from 'page/words.js';

/** @typedef {import('page/open.js').Study} Study */

const compared = ['custody_population', 'offences', 'proven_reoffending_rate'];
const sums = ['cost', 'benefit', 'net_present_value'];

/** What a ratio is, or why there is none. @param {Study} study @param {string} option @param {string} path */
function ratioCell(study, option, path) {
  if (typeof study.at(path) === 'number') return cell(study, path, ratio);
  const why = pointer('economics', option, 'why_no_ratio');
  return study.at(why) ? said(study, why) : words('sections.no_ratio');
}

/** @param {Study} study @param {string} option */
function comparedRow(study, option) {
  const at = pointer('economics', option);
  return [
    titleOf(study, option),
    ...compared.map((id) => changeCell(study, option, id)),
    ...sums.map((sum) => spreadCell(study, `${at}/${sum}`, pounds)),
    ratioCell(study, option, `${at}/benefit_cost_ratio/mean`),
    ratioCell(study, option, `${at}/cashable_ratio`),
  ];
}

/** @param {Study} study */
function sideBySide(study) {
  const baseline = study.baseline().name;
  const numeric = (/** @type {string} */ id) => ({ title: words(id), numeric: true });
  return table({
    caption: words('options.table'),
    name: 'options',
    columns: [
      { title: words('sections.scenario') },
      ...['options.women_in_prison', 'options.offences', 'sections.reoffending', 'sections.cost'].map(numeric),
      ...['sections.benefit', 'sections.net', 'sections.ratio', 'options.ratio_cashable'].map(numeric),
    ],
    rows: [
      ...study.ranked().map((option) => comparedRow(study, option.name)),
      [
        element('span', {}, titleOf(study, baseline), ' ', words('sections.baseline_levels')),
        ...compared.map((id) => levelCell(study, baseline, id)),
        ...Array(5).fill(''),
      ],
    ],
  });
}

/** The unit of a measure beside its change. @param {Study} study @param {string} id */
function unitOfChange(study, id) {
  return isShare(study.summary.measures[id]) ? words('figures.unit_of_shares') : said(study, pointer('measures', id, 'unit'));
}

/** @param {Study} study @param {string} option @param {string} id */
function resultRow(study, option, id) {
  const path = changePath(option, id);
  const measure = study.summary.measures[id];
  const spread = study.at(path);
  const level = (/** @type {string} */ scenario) => cell(study, pointer('measures', id, scenario, 'mean'), besideAs(measure, [spread]));
  // More offers is what the option is, not what came of it.
  const activity = study.summary.measure_notes[id].group === 'Programmes';
  return [
    measureTitle(study, id),
    unitOfChange(study, id),
    level(study.baseline().name),
    level(option),
    cell(study, `${path}/mean`, changeAs(measure, spread)),
    offByCell(study, id, path),
    rangeCell(study, path, endAs(measure, spread)),
    activity ? '' : runsCell(study, `${path}/probability_below_zero`),
  ];
}

/** @param {Study} study @param {string} option */
function resultsTable(study, option) {
  return table({
    caption: words('changed.table', { option: titleOf(study, option) }),
    name: `results-${option}`,
    columns: [
      { title: words('sections.measure') },
      { title: words('sections.unit') },
      ...['sections.baseline', 'sections.option', 'sections.change', 'columns.off_by'].map((id) => ({ title: words(id), numeric: true })),
      { title: rangeTitle(study), numeric: true },
      { title: words('columns.runs_where_it_fell'), numeric: true },
    ],
    rows: study.summary.headline.map((/** @type {string} */ id) => resultRow(study, option, id)),
  });
}

/** @param {Study} study @param {string} option */
function resultsOf(study, option) {
  const at = pointer('in_words', 'options', option);
  return [
    ...paragraphs(study, `${at}/changed`),
    resultsTable(study, option),
    sentences(study, `${at}/cautions`),
  ];
}

/** The levels of a scenario that is compared with none. @param {Study} study */
function levelsTable(study) {
  const scenario = study.baseline().name;
  const row = (/** @type {string} */ id) => {
    const path = pointer('measures', id, scenario);
    const as = valueAs(study.summary.measures[id]);
    const unit = isShare(study.summary.measures[id]) ? words('sections.per_cent') : said(study, pointer('measures', id, 'unit'));
    return [measureTitle(study, id), unit, cell(study, `${path}/mean`, as), offByCell(study, id, path), rangeCell(study, path, as)];
  };
  return table({
    caption: words('changed.table_of_one'),
    name: 'results',
    columns: [
      { title: words('sections.measure') },
      { title: words('sections.unit') },
      { title: words('sections.average'), numeric: true },
      { title: words('columns.off_by'), numeric: true },
      { title: rangeTitle(study), numeric: true },
    ],
    rows: study.summary.headline.map(row),
  });
}

/** @param {Study} study */
export function section(study) {
  const options = study.ranked();
  const title = (/** @type {{ name: string }} */ one) => titleOf(study, one.name);
  return element(
    'div',
    {},
    options.length ? fold(words('sections.side_by_side'), () => [sideBySide(study), hasRanges(study) && body(words('options.ranges')), body(words('compared.one_run'))]) : null,
    options.length ? foldOfEach(words('sections.main_results'), options, title, ({ name }) => resultsOf(study, name)) : fold(words('sections.main_results'), () => levelsTable(study)),
    fold(words('sections.about_ranges'), () => [body(said(study, '/in_words/uncertainty')), inset(said(study, '/in_words/synthetic'))]),
  );
}

