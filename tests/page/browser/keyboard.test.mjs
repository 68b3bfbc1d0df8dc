// The keyboard alone reaches everything, shows where it is, and operates it.
import assert from 'node:assert/strict';
import test from 'node:test';

import { thin } from '../harness/accessibility.mjs';
import { launch, open, settled, unfold } from '../harness/browser.mjs';
import { nameless, unreached } from '../harness/keyboard.mjs';
import { none } from '../harness/none.mjs';

const browser = await launch();
test.after(() => browser.close());

/** @param {any} page */
const focused = (page) => page.evaluate(() => document.activeElement?.outerHTML.slice(0, 120) ?? '');

for (const [name, width] of /** @type {const} */ ([['one', 320], ['one', 1200]])) {
  test(`everything at ${width} pixels is reached by Tab, shows it and has a name`, async () => {
    const { page, close } = await open(browser, name, { viewport: { width, height: 900 } });
    none([...(await unreached(page)), ...(await nameless(page))], 'folded');
    await unfold(page);
    await thin(page);
    none([...(await unreached(page)), ...(await nameless(page))], 'unfolded');
    none(await close());
  });
}

test('the first Tab leads past the head of the page', async () => {
  const { page, close } = await open(browser, 'one');
  await page.keyboard.press('Tab');
  assert.match(await focused(page), /skip/);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  assert.ok(await page.evaluate(() => document.activeElement?.closest('#page') !== null));
  none(await close());
});

test('a link of the contents leads to its section, and Tab goes on from there', async () => {
  const { page, close } = await open(browser, 'one');
  await page.locator('.page-contents').evaluate((/** @type {Element} */ one) => {
    for (const fold of one.matches('details') ? [one] : one.querySelectorAll('details')) fold.setAttribute('open', '');
  });
  const link = page.locator('.page-contents a').nth(3);
  const id = (await link.getAttribute('href')).slice(1);
  await link.focus();
  await page.keyboard.press('Enter');
  const top = await page.evaluate((/** @type {string} */ one) => document.getElementById(one)?.getBoundingClientRect().top ?? -1, id);
  assert.ok(top > -1 && top < 900, `${id} is at ${top}`);
  await page.keyboard.press('Tab');
  assert.ok(await page.evaluate((/** @type {string} */ one) => document.activeElement?.closest('section') === document.getElementById(one)?.closest('section'), id));
  none(await close());
});

test('every fold opens and closes', async () => {
  const { page, close } = await open(browser, 'one');
  for (const summary of await page.locator('summary:visible').all()) {
    const state = () => summary.evaluate((/** @type {Element} */ one) => /** @type {HTMLDetailsElement} */ (one.parentElement).open);
    const before = await state();
    await summary.focus();
    await page.keyboard.press('Enter');
    assert.equal(await state(), !before);
    if (!before) assert.ok(await summary.evaluate(async (/** @type {Element} */ one) => {
      for (let i = 0; i < 100 && (one.parentElement?.textContent ?? '').length <= (one.textContent ?? '').length; ++i) await new Promise((resume) => setTimeout(resume, 50));
      return (one.parentElement?.textContent ?? '').length > (one.textContent ?? '').length;
    }), 'what was opened is empty');
    await page.keyboard.press('Space');
    assert.equal(await state(), before);
  }
  none(await close());
});

test('tables are sorted and searched', async () => {
  const { page, close } = await open(browser, 'one');
  await unfold(page);
  const sort = page.locator('table:visible .table-sort').nth(1);
  const table = sort.locator('xpath=ancestor::table[1]');
  const rows = () => table.evaluate((/** @type {HTMLTableElement} */ one) => [...one.querySelectorAll('tbody tr')].map((row) => row.textContent));
  await sort.focus();
  await page.keyboard.press('Enter');
  const up = await rows();
  assert.equal(await table.locator('[aria-sort]').getAttribute('aria-sort'), 'ascending');
  await page.keyboard.press('Enter');
  assert.equal(await table.locator('[aria-sort]').getAttribute('aria-sort'), 'descending');
  assert.notDeepEqual(await rows(), up);

  const box = page.locator('#measures ~ * input[type=search], section:has(#measures) input[type=search]').first();
  const shown = () => box.evaluate((/** @type {Element} */ one) => [...(one.closest('.table')?.querySelectorAll('tbody tr:not(.table-group)') ?? [])].filter((row) => row.checkVisibility()).map((row) => row.textContent?.toLowerCase() ?? ''));
  const all = (await shown()).length;
  await box.focus();
  await page.keyboard.type('custod');
  const found = await shown();
  assert.ok(found.length > 0 && found.length < all, `${found.length} of ${all}`);
  assert.ok(found.every((/** @type {string} */ text) => text.includes('custod')));
  await page.keyboard.press('Control+A');
  await page.keyboard.type('nothing is called this');
  none(await shown());
  assert.notEqual((await box.locator('xpath=..').locator('[role=status]').textContent()).trim(), '');
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
  assert.equal((await shown()).length, all);
  none(await close());
});

test('every picture says its values by arrow keys', async () => {
  const { page, close } = await open(browser, 'three');
  const plots = await page.locator('[role=application]:visible').all();
  assert.ok(plots.length > 2);
  for (const plot of plots) {
    const said = () => plot.evaluate((/** @type {Element} */ one) => one.closest('figure')?.querySelector('[aria-live]')?.textContent);
    await plot.focus();
    const before = await said();
    await page.keyboard.press('ArrowRight');
    const first = await said();
    assert.notEqual(first, before);
    // Whether the next value lies beside or below depends on the picture.
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    assert.notEqual(await said(), first);
  }
  none(await close());
});

test('what a picture shows can be chosen', async () => {
  const { page, close } = await open(browser, 'three');
  const lists = await page.locator('select:visible').all();
  assert.ok(lists.length > 0);
  for (const list of lists) {
    const drawn = () => list.evaluate((/** @type {Element} */ one) => (one.closest('figure') ?? one.closest('section'))?.innerHTML);
    const before = await drawn();
    await list.focus();
    const value = await list.inputValue();
    await page.keyboard.press('ArrowDown');
    if ((await list.inputValue()) === value) await page.keyboard.press('ArrowUp');
    assert.notEqual(await list.inputValue(), value);
    await settled(page);
    assert.notEqual(await drawn(), before);
  }
  none(await close());
});

test('boxes of the flow open their decision, which then has the focus', async () => {
  const { page, close } = await open(browser, 'one');
  for (const [i, key] of ['Enter', 'Space'].entries()) {
    await page.locator('.flow button').nth(i + 1).focus();
    await page.keyboard.press(key);
    assert.match(await focused(page), /chosen-decision/);
    assert.ok((await page.locator('.chosen-decision').textContent()).length > 100);
  }
  none(await close());
});

test('the board’s version is chosen, and a study', async () => {
  const { page, close } = await open(browser, 'several');
  await page.locator('#board').focus();
  await page.keyboard.press('Space');
  assert.ok(await page.locator('#board').isChecked());
  const other = page.locator('.study-choice button').nth(2);
  await other.focus();
  await page.keyboard.press('Enter');
  await settled(page);
  assert.equal(await other.getAttribute('aria-pressed'), 'true');
  none(await close());
});
