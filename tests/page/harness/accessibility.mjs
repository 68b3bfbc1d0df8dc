// axe-core at WCAG 2.2 AA.
import fs from 'node:fs';

import { required } from './packages.mjs';

const source = fs.readFileSync(required.resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

/** Every way in which the page may be seen. */
export const themes = /** @type {Record<string, any>} */ ({
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'dark', forcedColors: 'active' },
});
export const widths = [320, 768, 1200];

/** Runs in the page. @param {{ tags: string[], rules: string[] }} wanted */
async function ask({ tags, rules }) {
  const axe = /** @type {any} */ (window).axe;
  const runOnly = rules.length ? { type: 'rule', values: rules } : { type: 'tag', values: tags };
  const { violations, passes } = await axe.run(document, { runOnly, resultTypes: ['violations'] });
  const problems = violations.flatMap((/** @type {any} */ violation) =>
    violation.nodes.map((/** @type {any} */ node) => {
      const why = [...node.any, ...node.all, ...node.none].map((one) => one.message).join('; ');
      return `${violation.id}: ${node.html.slice(0, 160)}: ${why}`;
    }),
  );
  return { problems, rules: passes.length + violations.length };
}

/** Runs in the page. @param {number} kept */
function thinOut(kept) {
  const shape = (/** @type {Element} */ element) => [...element.querySelectorAll('*')].map((one) => `${one.tagName}.${one.getAttribute('class')}`).join(' ');
  for (const body of document.querySelectorAll('tbody')) {
    const seen = /** @type {Map<string, number>} */ (new Map());
    for (const row of [...body.rows]) {
      const count = (seen.get(shape(row)) ?? 0) + 1;
      seen.set(shape(row), count);
      if (count > kept) row.remove();
    }
  }
}

/** Of the rows of a table that are made of the same elements, leaves the first two: axe looks at each, and says the same of each. @param {any} page */
export function thin(page) {
  return page.evaluate(thinOut, 2);
}

/**
 * What axe finds.
 * @param {any} page
 * @param {string[]} [rules] only these
 * @returns {Promise<string[]>}
 */
export async function found(page, rules = []) {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  const { problems, rules: held } = await page.evaluate(ask, { tags, rules });
  if (held < (rules.length || 10)) problems.push(`axe looked at ${held} rules only`);
  return problems;
}
