// Makes the pages that are tested, by running the program: small studies, each for what it holds.
// HOLLOWAY_PROGRAM=... node harness/make_pages.mjs
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

import { built, root } from './packages.mjs';

const folder = path.join(built, 'pages');
const program = process.env.HOLLOWAY_PROGRAM ?? path.join(root, 'build/release/holloway');
const environment = { ...process.env, HOLLOWAY_ROOT: root, HOLLOWAY_CACHE: path.join(built, 'kept') };

/** @param {...(string | number)} words */
function run(...words) {
  execFileSync(program, words.map(String), { cwd: folder, env: environment, stdio: ['ignore', 'ignore', 'inherit'] });
}

/** @param {string} name */
const shipped = (name) => path.join(root, 'scenarios', `${name}.json`);

/** @param {string} name @param {any} content */
function scenario(name, content) {
  fs.writeFileSync(path.join(folder, `${name}.json`), JSON.stringify({ name, ...content }, null, 2));
}

/** A programme and scenarios whose every text tries to be more than text. */
function hostileScenarios() {
  const text = (/** @type {string} */ what) => `<script>alert("${what}")</script> "quoted" & 'single' <img src=x onerror=alert(1)> </title>`;
  const usual = JSON.parse(fs.readFileSync(path.join(root, 'scenarios/programmes/new-chance.json'), 'utf8').replace(/^\s*\/\/.*$/gm, ''));
  const programme = { ...usual, id: 'hostile', title: text('programme'), summary: text('summary'), in_baseline: text('in baseline'), notes: [text('note')] };
  delete programme.$schema;
  fs.mkdirSync(path.join(folder, 'programmes'), { recursive: true });
  fs.writeFileSync(path.join(folder, 'programmes/hostile.json'), JSON.stringify(programme, null, 2));
  const small = { areas: ['warwickshire'], years: 1 };
  scenario('hostile', { ...small, title: text('baseline'), description: text('description'), extends: shipped('england-and-wales') });
  scenario('hostile-option', {
    ...small,
    title: `</script>${text('option')}`,
    description: '{{data}} {title} ${x} `b` \\u003c',
    extends: 'hostile.json',
    programmes: [{ use: 'hostile', from: '2019-01-01' }],
    changes: [{ from: '2019-07-01', title: text('change'), parameters: { sentence: { no_custody_under: 182.625 } }, source: text('source') }],
  });
}

fs.rmSync(folder, { recursive: true, force: true });
fs.mkdirSync(folder, { recursive: true });

// What the issue asks for: one baseline, three options.
const options = ['west-midlands-new-chance', 'west-midlands-new-chance-no-effect', 'west-midlands-new-chance-substance-use'];
run('compare', shipped('west-midlands'), ...options.map(shipped), '--replications', 4, '--years', 2, '--out', 'three', '--quiet');
// One option, enough runs for shares of runs, two areas.
run('compare', shipped('west-midlands'), shipped('childcare-at-every-appointment'), '--area', 'warwickshire', '--area', 'cumbria', '--replications', 20, '--years', 1, '--out', 'one', '--quiet');
// A scenario that is compared with none, run once: there are no ranges.
run('run', shipped('west-midlands'), '--area', 'warwickshire', '--replications', 1, '--years', 1, '--out', 'single', '--quiet');
hostileScenarios();
run('compare', 'hostile.json', 'hostile-option.json', '--replications', 2, '--out', `hostile <b>"&'`, '--quiet');
// Several studies on one page.
fs.mkdirSync(path.join(folder, 'several'));
run('report', 'three', 'one', 'single', '--out', 'several/report.html');
