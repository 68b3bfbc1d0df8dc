// What a reader meets first: the whole answer without scrolling, and not much else.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import test from 'node:test';

import { fileOf, folders, launch, open } from '../harness/browser.mjs';
import { amountShown, outOfSight } from '../harness/layout.mjs';
import { none } from '../harness/none.mjs';

const browser = await launch();
test.after(() => browser.close());

const wanted = {
  'what was asked': '[data-path="/in_words/asked"]',
  'the answer': '[data-path^="/in_words/answer/"]',
  'what to do next': '[data-path^="/in_words/next/"]',
  'the picture of the answer': '.first-screen figure svg',
  'its title': '.first-screen figure figcaption',
  'its legend': '.first-screen .picture-legend',
};

for (const name of ['three', 'one']) {
  test(`the first screen of “${name}” answers`, async () => {
    const { page, close } = await open(browser, name, { viewport: { width: 1200, height: 900 } });
    none(await outOfSight(page, wanted));
    none(await close());
  });
}

for (const name of ['three', 'one', 'single']) {
  test(`“${name}”: at most 1,200 words and eight pictures before anything is unfolded`, async () => {
    const { page, close } = await open(browser, name);
    const { words, pictures } = await amountShown(page);
    assert.ok(words > 200, `only ${words} words`);
    assert.ok(words <= 1200, `${words} words`);
    assert.ok(pictures > 0 && pictures <= 8, `${pictures} pictures`);
    none(await close());
  });
}

test('no page is larger than three megabytes', () => {
  for (const name of /** @type {(keyof typeof folders)[]} */ (Object.keys(folders))) {
    const { size } = fs.statSync(fileOf(name));
    assert.ok(size < 3e6, `${name}: ${size} bytes`);
  }
});
