// @ts-check
// The answer in one picture: every option's change in women in prison, in reoffending and in money, each with the range that
// 95% of runs lie in. A row for each option, its values beside the bars: nothing has to be looked up in a legend.

import { answerNarrow, answerWide } from 'page/charts/answer_layouts.js';
import { numbersOf } from 'page/charts/picture.js';
import { redrawn } from 'page/charts/redraw.js';
import { element } from 'page/element.js';
import { said, shown, titleOf } from 'page/figure.js';
import { changeAs, endAs, signedPounds, valueAs } from 'page/numbers.js';
import { pointer } from 'page/open.js';
import { table } from 'page/table.js';
import { text, words } from 'page/words.js';

/** @typedef {import('page/open.js').Study} Study */
/** @typedef {import('page/numbers.js').As} As */
/** @typedef {{ mean: number | null, q025?: number | null, q975?: number | null }} Spread */
/** One value with its range, where it stands and how it is written. @typedef {{ path: string, spread: Spread | undefined, value: As, end: As }} Change */
/** @typedef {{ id: string, level?: boolean, of: (study: Study, option: string) => Change, beside: (study: Study) => Node | null }} Panel */
/** @typedef {{ study: Study, name: string }} Row */

/** @param {string} id @param {string} measure @returns {Panel} */
function measurePanel(id, measure) {
  return {
    id,
    of: (study, option) => {
      const path = pointer('differences', option, measure);
      const spread = study.at(path);
      const unit = study.summary.measures[measure];
      return { path, spread, value: changeAs(unit, spread ?? { mean: null }), end: endAs(unit, spread ?? { mean: null }) };
    },
    beside: (study) => {
      const value = shown(study, pointer('measures', measure, study.baseline().name, 'mean'), valueAs(study.summary.measures[measure]));
      return words('charts.answer_baseline', { value });
    },
  };
}

/** @type {Panel[]} */
const changes = [
  measurePanel('prison', 'custody_population'),
  measurePanel('reoffending', 'proven_reoffending_rate'),
  {
    id: 'money',
    of: (study, option) => {
      const path = pointer('economics', option, 'net_present_value');
      return { path, spread: study.at(path), value: signedPounds, end: signedPounds };
    },
    beside: () => words('charts.answer_money_note'),
  },
];

/** What one scenario alone says: levels, not changes. @param {string} id @param {string} measure @returns {Panel} */
function levelPanel(id, measure) {
  return {
    id,
    level: true,
    of: (study, name) => {
      const path = pointer('measures', measure, name);
      const as = valueAs(study.summary.measures[measure]);
      return { path, spread: study.at(path), value: as, end: as };
    },
    beside: () => null,
  };
}

const levels = [levelPanel('prison', 'custody_population'), levelPanel('reoffending', 'proven_reoffending_rate')];

/** @param {Panel[]} panels @param {Row[]} rows @param {boolean} several studies @param {string} title the id of a text */
function numbers(panels, rows, several, title) {
  const ends = /** @type {const} */ (['mean', 'q025', 'q975']);
  const columns = panels.flatMap(({ id }) =>
    ends.map((end) => ({ title: words(`charts.column_${end}`), numeric: true, over: { key: id, title: words(`charts.answer_${id}`) } })),
  );
  const cells = (/** @type {Row} */ { study, name }) =>
    panels.flatMap((panel) => {
      const { path, spread, value, end } = panel.of(study, name);
      return ends.map((part) => ({ node: shown(study, `${path}/${part}`, part === 'mean' ? value : end), value: spread?.[part] ?? null }));
    });
  const titles = several ? [words('charts.option'), words('charts.study')] : [words('charts.option')];
  return table({
    caption: text(title),
    columns: [...titles.map((title) => ({ title })), ...columns],
    rows: rows.map((row) => [titleOf(row.study, row.name), ...(several ? [said(row.study, '/in_words/title')] : []), ...cells(row)]),
  });
}

/**
 * @param {Study | Study[]} given
 * @returns {HTMLElement}
 */
export function answer(given) {
  const studies = [given].flat();
  const compared = studies.some((study) => study.options().length > 0);
  const panels = compared ? changes : levels;
  const rows = studies.flatMap((study) => (compared ? study.ranked() : study.scenarios()).map(({ name }) => ({ study, name })));
  const holder = element('div', { class: 'answer' });
  redrawn(holder, (width) => {
    const layout = width >= 640 ? answerWide : answerNarrow;
    holder.classList.toggle('is-tight', width >= 640 && width < 900);
    holder.replaceChildren(layout(panels, rows, studies.length > 1));
  });
  const oneRun = studies.every((study) => study.summary.replications === 1);
  const title = compared ? 'charts.answer' : 'charts.answer_of_one';
  const legend = words(oneRun ? 'charts.answer_legend_of_one_run' : compared ? 'charts.answer_legend' : 'charts.answer_legend_of_one');
  return element(
    'figure',
    { class: 'picture' },
    element('figcaption', { class: 'picture-title' }, words(title)),
    holder,
    element('div', { class: 'picture-legend' }, element('p', null, legend)),
    numbersOf(() => numbers(panels, rows, studies.length > 1, title)).folded,
  );
}
