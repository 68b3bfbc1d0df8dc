// Debian's Chromium without a network, which notes everything that a page must not do.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { built, required } from './packages.mjs';

const { chromium } = required('playwright-core');
const executable = process.env.HOLLOWAY_CHROMIUM ?? '/usr/bin/chromium';

export const pages = path.join(built, 'pages');
/** The pages by short names: a folder may be called anything. */
export const folders = { three: 'three', one: 'one', single: 'single', hostile: `hostile <b>"&'`, several: 'several' };
/** The studies of a page, in its order. */
const studies = { ...Object.fromEntries(Object.entries(folders).map(([name, folder]) => [name, [folder]])), several: ['three', 'one', 'single'] };

/** @param {keyof typeof folders} name */
export const fileOf = (name) => path.join(pages, folders[name], 'report.html');

/** The summaries that a page is made from, read from disk and not from the page. @param {keyof typeof folders} name @returns {any[]} */
export function summariesOf(name) {
  return studies[name].map((folder) => JSON.parse(fs.readFileSync(path.join(pages, folder, 'summary.json'), 'utf8')));
}

export function launch() {
  // Its own services (updates, translation) would ask for the network.
  const args = ['--disable-background-networking', '--disable-component-update', '--no-proxy-server', '--host-resolver-rules=MAP * ~NOTFOUND'];
  return chromium.launch({ executablePath: executable, args });
}

/** Runs in the page before its own scripts. */
function noteViolations() {
  const noted = /** @type {string[]} */ ((/** @type {any} */ (window)).violations = []);
  document.addEventListener('securitypolicyviolation', (event) => noted.push(`${event.violatedDirective}: ${event.blockedURI}`));
}

/** Everything a page does that it must not, as it happens. @param {any} context */
async function guard(context) {
  const problems = /** @type {string[]} */ ([]);
  await context.setOffline(true);
  await context.route(/^(?!file:|data:|blob:)/, (/** @type {any} */ route) => route.abort());
  await context.addInitScript(noteViolations);
  context.on('request', (/** @type {any} */ request) => {
    const url = request.url();
    const own = /^(data|blob):/.test(url) || (url.startsWith('file:') && request.isNavigationRequest());
    if (!own) problems.push(`request: ${url}`);
  });
  context.on('console', (/** @type {any} */ message) => {
    if (['error', 'warning', 'assert'].includes(message.type())) problems.push(`console ${message.type()}: ${message.text()}`);
  });
  context.on('weberror', (/** @type {any} */ error) => problems.push(`error: ${error.error().stack}`));
  context.on('dialog', (/** @type {any} */ dialog) => {
    problems.push(`dialog: ${dialog.message()}`);
    dialog.dismiss();
  });
  return problems;
}

/**
 * A page opened as a reader opens it, from its file.
 * @param {any} browser
 * @param {keyof typeof folders | string} name of a page, or the address of a file
 * @param {any} [options] of the context: viewport, colorScheme, forcedColors, javaScriptEnabled ...; and draws: false for a page that draws nothing
 */
export async function open(browser, name, { draws = true, ...options } = {}) {
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 }, ...options });
  const problems = await guard(context);
  const page = await context.newPage();
  await page.goto(name in folders ? pathToFileURL(fileOf(/** @type {any} */ (name))).href : name);
  if (draws && options.javaScriptEnabled !== false) await drawn(page);
  const violations = async () => problems.push(...(await page.evaluate(() => (/** @type {any} */ (window)).violations ?? [])));
  const close = async () => {
    if (options.javaScriptEnabled !== false) await violations();
    await context.close();
    return problems;
  };
  return { page, context, problems, close };
}

/** Waits until everything is drawn. @param {any} page */
export async function drawn(page) {
  await page.waitForFunction(() => document.getElementById('page')?.dataset.drawn === 'all', undefined, { timeout: 60000 });
  await settled(page);
}

/** Runs in the page. @param {number} longest in milliseconds @returns {Promise<string | undefined>} what goes on changing */
function quiet(longest) {
  return new Promise((resolve) => {
    let last = '';
    const done = (/** @type {string} */ what = '') => {
      watching.disconnect();
      clearTimeout(waiting);
      clearTimeout(giveUp);
      resolve(what || undefined);
    };
    let waiting = setTimeout(() => done(), 150);
    const giveUp = setTimeout(() => done(last), longest);
    const watching = new MutationObserver(([first]) => {
      const { target, type } = /** @type {MutationRecord} */ (first);
      const changed = target instanceof Element ? target : target.parentElement;
      last = `${type} of ${changed?.cloneNode(false) instanceof Element ? /** @type {Element} */ (changed.cloneNode(false)).outerHTML.slice(0, 300) : ''}`;
      clearTimeout(waiting);
      waiting = setTimeout(() => done(), 150);
    });
    watching.observe(document.body, { childList: true, subtree: true, attributes: true, characterData: true });
  });
}

/** Waits until nothing has changed for a moment: charts are drawn by observers, folds are filled by promises. @param {any} page */
export async function settled(page, longest = 30000) {
  const restless = await page.evaluate(quiet, longest);
  if (restless) throw new Error(`the page goes on changing: ${restless}`);
}

/** Opens every fold, and those inside. @param {any} page @returns {Promise<number>} how many */
export async function unfold(page) {
  let opened = 0;
  for (;;) {
    const now = await page.evaluate(() => {
      const closed = [...document.querySelectorAll('details:not([open])')];
      for (const details of closed) /** @type {HTMLDetailsElement} */ (details).open = true;
      return closed.length;
    });
    if (!now) return opened;
    opened += now;
    await settled(page);
  }
}
