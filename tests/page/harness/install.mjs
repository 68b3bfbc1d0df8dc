// Installs the packages of package-lock.json into the build folder, if they are not there already.
// node harness/install.mjs
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

import { built, here } from './packages.mjs';

const files = ['package.json', 'package-lock.json'];
const wanted = files.map((name) => fs.readFileSync(path.join(here, name), 'utf8')).join('\n');
const stamp = path.join(built, 'node_modules/.installed_from');

if (!fs.existsSync(stamp) || fs.readFileSync(stamp, 'utf8') !== wanted) {
  fs.mkdirSync(built, { recursive: true });
  for (const name of files) fs.copyFileSync(path.join(here, name), path.join(built, name));
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: built, stdio: 'inherit' });
  fs.writeFileSync(stamp, wanted);
}
