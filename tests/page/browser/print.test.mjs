// On paper stands everything, on the same pages whatever the window was; the board's version has six at most.
import assert from 'node:assert/strict';
import test from 'node:test';

import { launch, open, unfold } from '../harness/browser.mjs';
import { bare, printed } from '../harness/paper.mjs';

const browser = await launch();
test.after(() => browser.close());

/** @param {any} page @param {string} selector @returns {Promise<string[]>} */
const textsOf = (page, selector) => page.locator(selector).allTextContents();

test('nothing that can be unfolded is missing on paper, and folds are closed again afterwards', async () => {
  const { page, close } = await open(browser, 'one');
  const closed = await page.locator('details:not([open])').count();
  const paper = bare((await printed(page)).join(''));
  await page.waitForTimeout(200);
  assert.equal(await page.locator('details:not([open])').count(), await page.locator('details').count());
  assert.ok(closed > 5);
  await unfold(page);
  const wanted = [...(await textsOf(page, 'section h2, section h3')), ...(await textsOf(page, 'summary')), ...(await textsOf(page, 'caption')), ...(await textsOf(page, '[data-path^="/in_words/"]'))];
  assert.ok(wanted.length > 100);
  // Contents and what can only be pressed are left out.
  const missing = [...new Set(wanted)].filter((text) => !paper.includes(bare(text)));
  assert.deepEqual(missing, []);
  assert.deepEqual(await close(), []);
});

test('the same pages whatever the window was', async () => {
  const papers = [];
  for (const width of [320, 1200]) {
    const { page, close } = await open(browser, 'single', { viewport: { width, height: 900 } });
    papers.push(await printed(page));
    assert.deepEqual(await close(), []);
  }
  const [narrow = [], wide = []] = papers;
  assert.equal(narrow.length, wide.length);
  for (const [i, text] of narrow.entries()) assert.equal(text, wide[i], `page ${i + 1}`);
});

for (const name of ['three', 'one', 'single']) {
  test(`the board’s version of “${name}” has at most six pages, which hold the answer`, async () => {
    const { page, close } = await open(browser, name);
    await page.check('#board');
    const paper = await printed(page);
    assert.ok(paper.length > 0 && paper.length <= 6, `${paper.length} pages`);
    const text = bare(paper.join(''));
    const wanted = await textsOf(page, '[data-path="/in_words/title"], [data-path="/in_words/asked"], [data-path^="/in_words/answer/"], [data-path^="/in_words/next/"]');
    assert.ok(wanted.length > 3);
    assert.deepEqual(wanted.filter((one) => !text.includes(bare(one))), []);
    assert.deepEqual(await close(), []);
  });
}
