// Used by renew.sh: node licences.mjs META.json NODE_MODULES writes to standard output the licence of every package that
// esbuild put into the bundle, with its version.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const [, , meta, modules] = process.argv;
const bundled = Object.values(JSON.parse(readFileSync(meta, 'utf8')).outputs)[0].inputs;

/** "node_modules/@scope/name/src/x.js" is of "@scope/name". */
function packageOf(path) {
  const steps = path.split('node_modules/').at(-1).split('/');
  return steps[0].startsWith('@') ? steps.slice(0, 2).join('/') : steps[0];
}

/** One package inside another would be a second version of it: package.json's overrides see to it that there is none. */
function mustBeOnce(path) {
  if (path.split('node_modules/').length > 2) throw new Error(`${path} is a second version: add an override`);
}

const paths = Object.entries(bundled).filter(([path, part]) => path.includes('node_modules/') && part.bytesInOutput > 0);
for (const [path] of paths) mustBeOnce(path);
const names = new Set(paths.map(([path]) => packageOf(path)));
for (const name of [...names].sort()) {
  const folder = join(modules, name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  if (!file) throw new Error(`${name} has no licence file`);
  console.log(`==== ${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`);
}
