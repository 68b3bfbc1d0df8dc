// Tables that are downloaded or copied arrive as numbers: those of the summary, in full.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import test from 'node:test';

import { launch, open, summariesOf, unfold } from '../harness/browser.mjs';
import { csvRows, wrongRows } from '../harness/giving.mjs';
import { none } from '../harness/none.mjs';

const browser = await launch();
test.after(() => browser.close());

/** What a table shows: rows of cells, each with the figures in it. @param {any} holder */
const shownBy = (holder) =>
  holder.evaluate((/** @type {Element} */ one) =>
    [...one.querySelectorAll('tbody tr:not(.table-group)')].map((row) =>
      [...row.children].map((cell) => ({
        text: cell.textContent ?? '',
        range: cell.querySelector('.range') !== null,
        figures: [...cell.querySelectorAll('[data-path]')].map((figure) => ({
          text: figure.textContent ?? '',
          path: figure.getAttribute('data-path') ?? '',
          minus: figure.getAttribute('data-minus') ?? '',
          times: figure.getAttribute('data-times'),
        })),
      })),
    ),
  );

test('every table as a file', async () => {
  const [summary] = summariesOf('one');
  const { page, close } = await open(browser, 'one', { acceptDownloads: true });
  await unfold(page);
  const problems = [];
  const tables = await page.locator('.table').all();
  assert.ok(tables.length > 20);
  for (const table of tables) {
    const download = page.waitForEvent('download');
    await table.locator('.table-give button').first().evaluate((/** @type {HTMLElement} */ one) => one.click());
    const file = await download;
    assert.match(file.suggestedFilename(), /^[a-z0-9-]+\.csv$/);
    const text = fs.readFileSync(await file.path(), 'utf8');
    assert.ok(text.startsWith('\ufeff'));
    problems.push(...wrongRows(csvRows(text.slice(1)), await shownBy(table), summary).map((problem) => `${file.suggestedFilename()}: ${problem}`));
  }
  none(problems);
  none(await close());
});

test('a table as what is pasted', async () => {
  const [summary] = summariesOf('one');
  const { page, context, close } = await open(browser, 'one');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await unfold(page);
  const table = page.locator('section:has(#measures) .table').first();
  await table.locator('.table-give button').nth(1).focus();
  await page.keyboard.press('Enter');
  await table.locator('.table-give [role=status] [data-words]').waitFor();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  const rows = text.split('\n').map((/** @type {string} */ line) => line.split('\t'));
  assert.ok(rows.length > 50);
  none(wrongRows(rows, await shownBy(table), summary));
  none(await close());
});
