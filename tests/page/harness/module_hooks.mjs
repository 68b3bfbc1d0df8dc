// Run by harness/modules.mjs.
import fs from 'node:fs';
import { fileURLToPath } from 'node:url';

const page = new URL('../../../output/page/', import.meta.url).href;
const folders = /** @type {Record<string, string>} */ ({ page: 'modules/', vendor: 'vendor/' });

/** @param {string} specifier @param {any} context @param {any} next */
export function resolve(specifier, context, next) {
  const [first = '', ...rest] = specifier.split('/');
  const folder = rest.length ? folders[first] : undefined;
  return next(folder ? page + folder + rest.join('/') : specifier, context);
}

/** @param {string} url @param {any} context @param {any} next */
export function load(url, context, next) {
  if (!url.startsWith(page) || !url.endsWith('.js')) return next(url, context);
  return { format: 'module', source: fs.readFileSync(fileURLToPath(url)), shortCircuit: true };
}
