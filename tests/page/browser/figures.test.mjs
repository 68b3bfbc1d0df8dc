// Every figure on the page is the value of the summary that it names, every fixed word is a text of the tables, and no
// other text holds a figure: with all folds open, with every choice of every picture, and in what pictures read out.
import assert from 'node:assert/strict';
import test from 'node:test';

import { launch, open, settled, summariesOf, unfold } from '../harness/browser.mjs';
import { wrongFigure } from '../harness/figures.mjs';
import { none } from '../harness/none.mjs';
import { read } from '../harness/reading.mjs';
import { fixedWords, wrongWords } from '../harness/texts.mjs';

const browser = await launch();
const texts = fixedWords();
test.after(() => browser.close());

/** @param {import('../harness/reading.mjs').Reading} reading @param {any[]} summaries */
function wrong({ figures, worded, strays }, summaries) {
  const all = [...figures.map((one) => wrongFigure(one, summaries)), ...worded.map((one) => wrongWords(one, texts)), ...strays];
  return [...new Set(all.filter((one) => one !== null))];
}

/** Chooses everything that can be chosen for pictures, one after another, and reads each picture. @param {any} page @param {any[]} summaries */
async function wrongWhenChosen(page, summaries) {
  const problems = new Set();
  for (const list of await page.locator('select:visible').all()) {
    const holder = await list.evaluateHandle((/** @type {Element} */ one) => one.closest('figure') ?? one.closest('section'));
    for (const value of await list.evaluate((/** @type {HTMLSelectElement} */ one) => [...one.options].map((option) => option.value))) {
      await list.selectOption(value);
      await settled(page);
      await holder.evaluate((/** @type {Element} */ one) => one.setAttribute('id', 'read-now'));
      for (const problem of wrong(await read(page, '#read-now'), summaries)) problems.add(`chosen ${value}: ${problem}`);
      await holder.evaluate((/** @type {Element} */ one) => one.removeAttribute('id'));
    }
  }
  return [...problems];
}

/** Goes through every picture by arrow keys, and reads what it says. @param {any} page @param {any[]} summaries */
async function wrongWhenRead(page, summaries) {
  const problems = new Set();
  let said = 0;
  for (const plot of await page.locator('[role=application]:visible').all()) {
    await plot.focus();
    const place = await plot.evaluateHandle((/** @type {Element} */ one) => one.closest('figure')?.querySelector('[aria-live]'));
    for (const key of [...Array(5).fill('ArrowRight'), 'ArrowDown', 'ArrowDown', 'ArrowRight', 'End', 'ArrowUp', 'ArrowLeft', 'Home']) {
      await page.keyboard.press(key);
      await place.evaluate((/** @type {Element} */ one) => one.setAttribute('id', 'read-now'));
      const reading = await read(page, '#read-now');
      said += reading.figures.length;
      for (const problem of wrong(reading, summaries)) problems.add(`read out: ${problem}`);
      await place.evaluate((/** @type {Element} */ one) => one.removeAttribute('id'));
    }
  }
  if (!said) problems.add('no picture read out a figure');
  return [...problems];
}

/** Least figures to be read on a page: a check of nothing passes. @type {[name: 'three' | 'one' | 'single' | 'hostile', least: number][]} */
const pages = [['three', 10000], ['one', 5000], ['single', 3000], ['hostile', 5000]];

for (const [name, least] of pages) {
  test(`every figure of the page “${name}”`, async () => {
    const summaries = summariesOf(name);
    const { page, close } = await open(browser, name);
    assert.ok((await unfold(page)) > 20);
    const reading = await read(page);
    assert.ok(reading.figures.length > least, `only ${reading.figures.length} figures`);
    none(wrong(reading, summaries));
    none(await close());
  });
}

for (const name of /** @type {const} */ (['three', 'single'])) {
  test(`what pictures of the page “${name}” show when asked`, async () => {
    const summaries = summariesOf(name);
    const { page, close } = await open(browser, name);
    const problems = await wrongWhenRead(page, summaries);
    // Pictures within folds have choices too; their tables are read with them.
    await page.evaluate(() => {
      for (const picture of document.querySelectorAll('figure')) for (let fold = picture.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) fold.open = true;
    });
    await settled(page);
    none([...problems, ...(await wrongWhenChosen(page, summaries))]);
    none(await close());
  });
}

test('every decision that a box of the flow opens', async () => {
  const summaries = summariesOf('three');
  const { page, close } = await open(browser, 'three');
  const boxes = await page.locator('.flow button').all();
  assert.ok(boxes.length > 10);
  const problems = new Set();
  for (const box of boxes) {
    await box.evaluate((/** @type {HTMLElement} */ one) => one.click());
    const reading = await read(page, '.chosen-decision');
    if (!reading.worded.length) problems.add('a box that opens nothing');
    for (const problem of wrong(reading, summaries)) problems.add(problem);
  }
  none([...problems]);
  none(await close());
});

test('every study of a page over several', async () => {
  const summaries = summariesOf('several');
  const { page, close } = await open(browser, 'several');
  const problems = new Set(wrong(await read(page), summaries));
  const choices = await page.locator('.study-choice button').all();
  assert.equal(choices.length, summaries.length);
  for (const choice of choices.slice(1)) {
    await choice.click();
    await settled(page);
    await unfold(page);
    const reading = await read(page);
    assert.ok(reading.figures.length > 3000);
    for (const problem of wrong(reading, summaries)) problems.add(problem);
  }
  none([...problems]);
  none(await close());
});
