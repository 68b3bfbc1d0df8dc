// Without scripts the page says the answer and the headline figures; and nothing that a scenario is called becomes a script.
import assert from 'node:assert/strict';
import test from 'node:test';

import { launch, open, settled, summariesOf, unfold } from '../harness/browser.mjs';
import { none } from '../harness/none.mjs';

const browser = await launch();
test.after(() => browser.close());

/** As the page writes them. @param {string} text */
const plain = (text) => text.replaceAll('−', '-').replace(/\s+/g, ' ');

for (const name of /** @type {const} */ (['three', 'single', 'hostile', 'several'])) {
  test(`“${name}” without scripts`, async () => {
    const { page, close } = await open(browser, name, { javaScriptEnabled: false });
    const shown = plain(await page.innerText('body'));
    for (const { in_words: words } of summariesOf(name)) {
      for (const sentence of [words.title, words.asked, ...words.answer, ...words.next]) assert.ok(shown.includes(plain(sentence)), sentence);
      assert.ok(words.tables.length > 0);
      for (const table of words.tables)
        for (const cell of table.rows.flat()) assert.ok(shown.includes(plain(cell)), `${table.title}: ${cell}`);
    }
    none(await close());
  });
}

test('a scenario called <script> stays text', async () => {
  const [summary] = summariesOf('hostile');
  const { page, problems, close } = await open(browser, 'hostile');
  await unfold(page);
  const shown = plain(await page.textContent('#page'));
  for (const { title } of summary.scenarios) {
    assert.match(title, /<script>alert/);
    assert.ok(shown.includes(plain(title)), title);
  }
  assert.ok(shown.includes('<script>alert("summary")</script>'), 'the summary of a programme');
  assert.ok(shown.includes('<script>alert("change")</script>'), 'the title of a change');
  for (const button of await page.locator('.flow button').all()) await button.evaluate((/** @type {HTMLElement} */ one) => one.click());
  await settled(page);
  // The page's own: the import map, the data, what starts it.
  assert.equal(await page.locator('script').count(), 3);
  assert.equal(await page.locator('img, iframe, object, embed, link, base, form, meta[http-equiv=refresh]').count(), 0);
  assert.equal(await page.locator('#page *').evaluateAll((/** @type {Element[]} */ all) => all.filter((one) => one.getAttributeNames().some((name) => name.startsWith('on'))).length), 0);
  none(problems);
  none(await close());
});

test('the page’s title is the study’s', async () => {
  for (const name of /** @type {const} */ (['three', 'hostile'])) {
    const { page, close } = await open(browser, name);
    assert.ok((await page.title()).startsWith(plain(summariesOf(name)[0].in_words.title).slice(0, 40)), await page.title());
    await close();
  }
});

test('nothing of the page’s file points elsewhere', async () => {
  const { page, close } = await open(browser, 'three');
  await unfold(page);
  const addresses = await page.locator('[href], [src], [action], [srcset]').evaluateAll((/** @type {Element[]} */ all) =>
    all.flatMap((one) => ['href', 'src', 'action', 'srcset'].map((name) => one.getAttribute(name))).filter((one) => one !== null),
  );
  none([...new Set(addresses)].filter((one) => !one.startsWith('#')));
  none(await close());
});
