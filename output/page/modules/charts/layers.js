// @ts-check
// Women in prison by why they are there and how long their sentence is, as layers on one another, month by month.

import { amongScenarios, choice } from 'page/charts/choice.js';
import { layersDrawing } from 'page/charts/layers_drawing.js';
import { picture } from 'page/charts/picture.js';
import { element, svg } from 'page/element.js';
import { shown, titleOf } from 'page/figure.js';
import { month, number } from 'page/numbers.js';
import { pointer } from 'page/open.js';
import { table } from 'page/table.js';
import { text, words } from 'page/words.js';

/** @typedef {import('page/open.js').Study} Study */
/** @typedef {import('page/charts/fan.js').Months} Months */
/** @typedef {{ id: string, title: string, path: string, months: Months, colour: string }} Layer */

/** From the lowest layer up. */
const parts = [
  'remand_population',
  'sentenced_population_under_6_months',
  'sentenced_population_6_to_under_12_months',
  'sentenced_population_12_months_to_under_4_years',
  'sentenced_population_4_years_or_more',
  'recall_population',
];

/** @param {Study} study @param {string} scenario @returns {Layer[]} */
function layersOf(study, scenario) {
  const series = study.summary.by_month.scenarios[scenario];
  return parts
    .filter((id) => series[id])
    .map((id, i) => ({
      id,
      title: text(`layers.${id}`),
      path: pointer('by_month', 'scenarios', scenario, id),
      months: series[id],
      colour: `var(--chart-${i + 1})`,
    }));
}

/** @param {Study} study @param {number} i */
function monthAt(study, i) {
  const path = pointer('by_month', 'month', i);
  return element('span', { 'data-path': path, 'data-study': study.index || null }, month(study.at(path)));
}

/** @param {Study} study @param {Layer} layer @param {number} i */
function reading(study, layer, i) {
  const of = (/** @type {string} */ part) => shown(study, `${layer.path}/${part}/${i}`, number);
  const blanks = { layer: words(`layers.${layer.id}`), month: monthAt(study, i), value: of('mean') };
  const ranged = typeof layer.months.q025[i] === 'number' && study.summary.replications > 1;
  return [
    ranged ? words('charts.read_layer', { ...blanks, low: of('q025'), high: of('q975') }) : words('charts.read_layer_of_one_run', blanks),
  ];
}

/** @param {Study} study @param {string} scenario @param {number} count of months */
function numbers(study, scenario, count) {
  const layers = layersOf(study, scenario);
  const rows = Array.from({ length: count }, (_, i) => [
    { node: monthAt(study, i), value: study.summary.by_month.month[i].slice(0, 7) },
    ...layers.map((layer) => ({ node: shown(study, `${layer.path}/mean/${i}`, number), value: layer.months.mean[i] })),
  ]);
  const caption = element('span', null, words('charts.layers'), ': ', titleOf(study, scenario));
  return table({
    caption,
    columns: [{ title: words('charts.month') }, ...layers.map((layer) => ({ title: words(`layers.${layer.id}`), numeric: true }))],
    rows,
  });
}

/** @param {Layer[]} layers */
function key(layers) {
  const sample = (/** @type {Layer} */ layer) =>
    svg('svg', { width: 24, height: 14, 'aria-hidden': 'true' }, svg('rect', { width: 24, height: 14, style: `fill: ${layer.colour}` }));
  return element(
    'ul',
    { class: 'key' },
    ...[...layers].reverse().map((layer) => element('li', null, sample(layer), words(`layers.${layer.id}`))),
  );
}

/**
 * @param {Study} study
 * @returns {Promise<HTMLElement>}
 */
export async function layers(study) {
  await study.part('by_month');
  const count = Math.min(12 * study.summary.years, study.summary.by_month.month.length);
  const dates = study.summary.by_month.month.slice(0, count).map((/** @type {string} */ one) => new Date(`${one}T00:00:00Z`));
  let scenario = study.baseline().name;
  const list = key(layersOf(study, scenario));
  // One height for all scenarios, so that they can be compared.
  const high = Math.max(
    ...study
      .scenarios()
      .map(({ name }) =>
        Math.max(
          ...dates.map((/** @type {Date} */ _, /** @type {number} */ i) =>
            layersOf(study, name).reduce((sum, layer) => sum + (layer.months.mean[i] ?? 0), 0),
          ),
        ),
      ),
  );
  const among = amongScenarios(study, study.scenarios());
  const onChoice = (/** @type {string} */ chosen) => {
    scenario = chosen;
    shownPicture.renew();
  };
  const controls =
    among.length > 1 ? [choice({ label: 'charts.which_scenario', among, chosen: scenario, study: study.index, onChoice })] : [];
  const shownPicture = picture({
    title: words('charts.layers'),
    described: text('charts.layers'),
    controls,
    legend: [element('p', null, words('charts.layers_legend')), list],
    draw: (width) => {
      const all = layersOf(study, scenario);
      const drawn = layersDrawing({ width, layers: all, dates, high });
      list.hidden = drawn.labelled;
      const points = drawn.points.map((point) => ({
        ...point,
        words: () => reading(study, /** @type {Layer} */ (all[point.line]), point.month),
      }));
      return { svg: drawn.svg, points };
    },
    numbers: () => numbers(study, scenario, count),
  });
  return shownPicture;
}
