// How long a page takes until its first picture stands and until all is drawn, and how large it is. A benchmark, no test.
// node load_time.mjs [report.html ...]   (with HOLLOWAY_PAGE_TESTS: the folder with node_modules)
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { fileOf, launch } from './harness/browser.mjs';

const times = 5;

/** Runs in the page before its own scripts. */
function watch() {
  const noted = /** @type {Record<string, number>} */ ((/** @type {any} */ (window)).noted = {});
  const look = () => {
    if (document.querySelector('figure svg')) noted.picture ??= performance.now();
    if (document.getElementById('page')?.dataset.drawn === 'all') noted.all ??= performance.now();
    if (!noted.all) requestAnimationFrame(look);
  };
  look();
}

const given = process.argv.slice(2);
const browser = await launch();
for (const file of given.length ? given : [fileOf('three')]) {
  const taken = [];
  for (let i = 0; i < times; ++i) {
    const page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
    await page.addInitScript(watch);
    await page.goto(pathToFileURL(path.resolve(file)).href);
    await page.waitForFunction(() => (/** @type {any} */ (window)).noted.all, undefined, { timeout: 120000 });
    taken.push(await page.evaluate(() => (/** @type {any} */ (window)).noted));
    await page.close();
  }
  const middle = (/** @type {'picture' | 'all'} */ what) => taken.map((one) => one[what]).sort((a, b) => a - b)[Math.floor(times / 2)].toFixed(0);
  console.log(`${file}: ${(fs.statSync(file).size / 1e6).toFixed(2)} MB, first picture after ${middle('picture')} ms, all after ${middle('all')} ms (middle of ${times})`);
}
await browser.close();
