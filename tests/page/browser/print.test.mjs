// On paper stands everything, on the same pages whatever the window was; the board's version has six at most.
import assert from 'node:assert/strict';
import test from 'node:test';

import { launch, open, unfold } from '../harness/browser.mjs';
import { none } from '../harness/none.mjs';
import { bare, printed } from '../harness/paper.mjs';

const browser = await launch();
test.after(() => browser.close());

/** @param {any} page @param {string} selector @returns {Promise<string[]>} */
const textsOf = (page, selector) => page.locator(selector).allTextContents();

test('nothing that can be unfolded is missing on paper, and folds are closed again afterwards', async () => {
  const { page, close } = await open(browser, 'one');
  const closed = () => page.locator('details:not([open])').count();
  const before = await closed();
  assert.ok(before > 5);
  const paper = (await printed(page)).words;
  await page.waitForFunction((/** @type {number} */ count) => document.querySelectorAll('details:not([open])').length >= count, before);
  await unfold(page);
  await page.emulateMedia({ media: 'print' });
  // What folds are called is left out where the fold itself says nothing on paper.
  const titles = await page.locator('summary').evaluateAll((/** @type {Element[]} */ all) => all.filter((one) => one.checkVisibility()).map((one) => one.textContent ?? ''));
  const wanted = [...titles, ...(await textsOf(page, 'section h2, section h3, caption, [data-path^="/in_words/"]'))];
  assert.ok(titles.length > 5 && wanted.length > 100);
  none([...new Set(wanted)].filter((text) => !paper.includes(bare(text))));
  none(await close());
});

test('the same pages whatever the window was', async () => {
  const papers = [];
  for (const width of [320, 1200]) {
    const { page, close } = await open(browser, 'single', { viewport: { width, height: 900 } });
    papers.push((await printed(page)).pages);
    none(await close());
  }
  const [narrow = [], wide = []] = papers;
  assert.equal(narrow.length, wide.length);
  for (const [i, text] of narrow.entries()) assert.equal(text, wide[i], `page ${i + 1}`);
});

for (const name of ['three', 'one', 'single']) {
  test(`the board’s version of “${name}” has at most six pages, which hold the answer`, async () => {
    const { page, close } = await open(browser, name);
    await page.check('#board');
    const { pages, words: text } = await printed(page);
    assert.ok(pages.length > 0 && pages.length <= 6, `${pages.length} pages`);
    const wanted = await textsOf(page, '[data-path="/in_words/title"], [data-path="/in_words/asked"], [data-path^="/in_words/answer/"], [data-path^="/in_words/next/"]');
    assert.ok(wanted.length > 3);
    none(wanted.filter((one) => !text.includes(bare(one))));
    none(await close());
  });
}
