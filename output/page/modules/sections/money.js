// @ts-check
// Money by payer and by year, what it hangs on, and how it is counted.

import { moneyByPayer, moneyByYear } from 'page/charts/money.js';
import { element } from 'page/element.js';
import { titleOf } from 'page/figure.js';
import { fold, foldOfEach } from 'page/fold.js';
import { paragraphs, sentences } from 'page/parts.js';
import { pointer } from 'page/open.js';
import { endsTable, payersTable, totalsTable, yearsTable } from 'page/sections/money_tables.js';
import { programmeCostsTable, unitCostsTable } from 'page/sections/unit_costs.js';
import { paragraph, words } from 'page/words.js';

/** @typedef {import('page/open.js').Study} Study */

/** @param {Study} study @param {string} option */
function moneyOf(study, option) {
  return [
    ...paragraphs(study, pointer('in_words', 'options', option, 'money')),
    totalsTable(study, option),
    payersTable(study, option),
    yearsTable(study, option),
    fold(words('money.price_ends_opened'), () => endsTable(study, option)),
  ];
}

/** @param {Study} study */
function unitCosts(study) {
  return [unitCostsTable(study), ...(programmeCostsTable(study) ?? [])];
}

/** @param {Study} study */
export function section(study) {
  const options = study.ranked();
  return element(
    'div',
    {},
    options.length ? [moneyByPayer(study), moneyByYear(study)] : paragraph('money.one_scenario'),
    foldOfEach(words('sections.all_money'), options, ({ name }) => titleOf(study, name), ({ name }) => moneyOf(study, name)),
    fold(words('sections.how_money_is_counted'), () => [paragraph('sections.money'), sentences(study, '/in_words/how_money_is_counted'), ...unitCosts(study)]),
  );
}
