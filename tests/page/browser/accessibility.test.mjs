// axe-core finds nothing at WCAG 2.2 AA: in light, dark and forced colours, at three widths, folded and unfolded.
import fs from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { pathToFileURL } from 'node:url';

import { found, themes, thin, widths } from '../harness/accessibility.mjs';
import { fileOf, launch, open, settled, unfold } from '../harness/browser.mjs';
import { none } from '../harness/none.mjs';

const browser = await launch();
test.after(() => browser.close());

/** @param {any} page */
async function inEveryTheme(page) {
  const problems = [];
  for (const [name, theme] of Object.entries(themes)) {
    await page.emulateMedia(theme);
    problems.push(...(await found(page)).map((problem) => `${name}: ${problem}`));
  }
  return problems;
}

for (const width of widths) {
  test(`three options at ${width} pixels`, async () => {
    const { page, close } = await open(browser, 'three', { viewport: { width, height: 900 } });
    none(await inEveryTheme(page), 'folded');
    await unfold(page);
    await thin(page);
    await settled(page);
    none(await inEveryTheme(page), 'unfolded');
    none(await close());
  });
}

test('one scenario alone, and several studies', async () => {
  for (const name of ['single', 'several']) {
    const { page, close } = await open(browser, name);
    none(await found(page), name);
    none(await close());
  }
});

test('what a reader without scripts sees', async () => {
  // axe is a script: the page's own are taken out instead.
  const file = path.join(path.dirname(fileOf('three')), 'without_scripts.html');
  fs.writeFileSync(file, fs.readFileSync(fileOf('three'), 'utf8').replace(/<script type="module">.*?<\/script>/s, ''));
  const { page, close } = await open(browser, pathToFileURL(file).href, { viewport: { width: 320, height: 700 }, draws: false });
  none(await inEveryTheme(page));
  none(await close());
});
