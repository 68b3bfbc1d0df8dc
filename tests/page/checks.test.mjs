// The checks of the page's tests find what they are there to find: a page with nothing wrong passes each, and one with a
// single thing wrong does not.
import assert from 'node:assert/strict';
import path from 'node:path';
import test from 'node:test';
import { pathToFileURL } from 'node:url';

import { found } from './harness/accessibility.mjs';
import { launch, open, settled } from './harness/browser.mjs';
import { at, readFigure, wrongFigure } from './harness/figures.mjs';
import { csvRows, wrongRows } from './harness/giving.mjs';
import { nameless, unreached } from './harness/keyboard.mjs';
import { amountShown, outOfSight, sideways, smallText, unnoticed } from './harness/layout.mjs';
import { none } from './harness/none.mjs';
import { here } from './harness/packages.mjs';
import { bare, printed } from './harness/paper.mjs';
import { read } from './harness/reading.mjs';
import { fixedWords, wrongWords } from './harness/texts.mjs';

const fixture = pathToFileURL(path.join(here, 'harness/fixture.html')).href;
const browser = await launch();
test.after(() => browser.close());

const summary = {
  count: 1234.6,
  change: { mean: -3.24, q025: -5, q975: -1 },
  share: 0.1234,
  pounds: 4612345,
  thousands: 344600,
  nothing: null,
  title: 'An option’s title',
  date: '2019-07-01',
  'a/b~c': 7,
  measures: { women: { option: { mean: 1234 } } },
  differences: { option: { women: { mean: 1234, q025: 1000, q975: 1500 } } },
};

/** @param {string} text @param {string} path @param {any} [more] */
const judged = (text, path, more = {}) => wrongFigure({ text, path, minus: '', times: null, study: 0, nested: false, ...more }, [summary]);

test('figures are read as they are written', () => {
  assert.equal(readFigure('1,234')?.value, 1234);
  assert.equal(readFigure('−£4.61 million')?.value, -4610000);
  assert.equal(readFigure('12.5%')?.value, 0.125);
  assert.equal(readFigure('+0.4 points')?.value, 0.4);
  for (const text of ['-3', '1234,5', '12345', '1.2.3', '£', '3 to 4', 'about 3', '']) assert.equal(readFigure(text), null, text);
});

test('a pointer escapes what it must', () => {
  assert.equal(at(summary, '/a~1b~0c'), 7);
  assert.equal(at(summary, '/a/b'), undefined);
  assert.equal(at(summary, 'count'), undefined);
  assert.equal(at(summary, '/toString'), undefined);
});

test('figures that are right', () => {
  /** @type {[text: string, path: string, more?: any][]} */
  const right = [
    ['1,235', '/count'], ['12.3%', '/share'], ['−3.2', '/change/mean'], ['−3.24', '/change/mean'], ['£4.61 million', '/pounds'], ['£345,000', '/thousands'],
    ['not available', '/nothing'], ['An option’s title', '/title'], ['July 2019', '/date'], ['1 July 2019', '/date'],
    ['1,231', '/count', { minus: '/change/mean', path: '/count /change/mean /change/mean' }], ['+6.5', '/change/mean', { times: '-2' }],
    ['+1,230', '/differences/option/women/mean'], ['1,230', '/measures/women/option/mean'],
  ];
  none(right.map(([text, path, more]) => judged(text, more?.path ?? path, more)).filter((one) => one !== null));
});

test('figures that are wrong', () => {
  /** @type {[text: string, path: string, more?: any][]} */
  const wrong = [
    ['1,234', '/count'], ['1,236', '/count'], ['1235', '/nowhere'], ['12.4%', '/share'], ['0.1', '/share', { times: '2' }], ['3.2', '/change/mean'], ['-3.2', '/change/mean'],
    ['−3.3', '/change/mean'], ['£4.62 million', '/pounds'], ['£4.61', '/pounds'], ['£344,000', '/thousands'], ['no change', '/change/mean'], ['about 0', '/change/mean'],
    ['not available', '/count'], ['0', '/nothing'], ['An option’s titles', '/title'], ['August 2019', '/date'], ['2 July 2019', '/date'],
    ['1,235', '/count', { study: 1 }], ['1,235', '/count', { nested: true }], ['1,232', '/count', { minus: '/change/mean' }],
    ['+1,200', '/differences/option/women/mean'], ['1,200', '/count'], ['1,000', '/measures/women/option/mean'], ['[object Object]', '/change'],
  ];
  for (const [text, path, more] of wrong) assert.notEqual(judged(text, path, more), null, `${text} for ${path}`);
});

test('fixed words are those of their text, and a blank holds no bare figure', () => {
  const texts = new Map([['some.text', 'In {runs} runs (95% of them) of “{title}”.'], ['another', 'No blank.']]);
  const judgedWords = (/** @type {string} */ text, id = 'some.text') => wrongWords({ id, text }, texts);
  none([judgedWords('In \ue000 runs (95% of them) of “\ue000”.'), judgedWords('In all runs (95% of them) of “\ue000”.'), judgedWords('No blank.', 'another')].filter((one) => one !== null));
  for (const text of ['In 30 runs (95% of them) of “\ue000”.', 'In \ue000 runs (96% of them) of “\ue000”.', 'In \ue000 runs (95% of them) of “\ue000”. More']) assert.notEqual(judgedWords(text), null, text);
  assert.notEqual(judgedWords('No blank.', 'missing'), null);
  assert.ok(fixedWords().size > 1000);
});

test('CSV is read, and cells that are no numbers are found', () => {
  assert.deepEqual(csvRows('a,"b, ""c""",\r\n,1,2\r\n'), [['a', 'b, "c"', ''], ['', '1', '2']]);
  const cell = (/** @type {string} */ text, path = '/count') => [[{ text, figures: [{ text, path, minus: '', times: null }] }]];
  const given = (/** @type {string} */ value) => wrongRows([['Title'], [value]], cell('1,235'), summary);
  none(given('1234.6'));
  for (const value of ['1,235', '£1234.6', '', '1236', "'1234.6"]) assert.equal(given(value).length, 1, value);
  assert.equal(wrongRows([['Title'], ['−3.24']], cell('−3.2', '/change/mean'), summary).length, 2);
  assert.equal(wrongRows([['Title']], cell('1,235'), summary).length, 1);
  assert.equal(wrongRows([['Title'], ['1234.6', '']], cell('1,235'), summary).length > 0, true);
});

/** What every check says of the fixture after a change to it. @param {((page: any) => any) | null} change @param {any} [options] */
async function checked(change, options = {}) {
  const { page, problems, close } = await open(browser, fixture, { viewport: { width: 700, height: 900 }, ...options });
  if (change) await page.evaluate(change);
  await page.waitForTimeout(50);
  const { strays, figures, worded } = await read(page);
  const said = {
    'out of sight': await outOfSight(page, { words: '#words' }),
    strays,
    figures: figures.map((one) => wrongFigure(one, [summary])).filter((one) => one !== null),
    words: worded.map((one) => wrongWords(one, new Map([['repeat.example', 'The {runs} runs, 95% of them']]))).filter((one) => one !== null),
    small: await smallText(page),
    sideways: await sideways(page),
    unnoticed: await unnoticed(page),
    axe: await found(page),
    unreached: await unreached(page),
    nameless: await nameless(page),
  };
  await close();
  return { ...said, problems };
}

const nothing = { strays: [], figures: [], words: [], small: [], sideways: [], unnoticed: [], axe: [], unreached: [], nameless: [], 'out of sight': [], problems: [] };

test('a page with nothing wrong passes every check', async () => {
  assert.deepEqual(await checked(null), nothing);
});

/** One thing wrong, and the checks that must say so. @type {Record<string, [change: () => any, by: (keyof typeof nothing)[]]>} */
const faults = {
  'a figure that is off by one digit': [() => document.querySelector('#figure span')?.replaceChildren('−3.3'), ['figures']],
  'a figure without a path': [() => document.querySelector('#figure span')?.removeAttribute('data-path'), ['strays']],
  'a figure of another alphabet': [() => document.querySelector('h1')?.append(' ½'), ['strays']],
  'a figure that words gained': [() => document.querySelector('#words > span')?.append(' 7'), ['words']],
  'other words': [() => document.querySelector('#words > span')?.firstChild?.replaceWith('These '), ['words']],
  'small text': [() => document.querySelector('#link')?.setAttribute('style', 'font-size: 15px'), ['small']],
  'something too wide': [() => document.querySelector('#figure')?.setAttribute('style', 'width: 900px'), ['sideways']],
  'a table that hides columns unnoticed': [
    () => {
      document.querySelector('table')?.setAttribute('style', 'width: 2000px');
      document.querySelector('.table-more')?.remove();
    },
    ['unnoticed'],
  ],
  'a table whose first column is lost': [
    () => {
      document.querySelector('table')?.setAttribute('style', 'width: 2000px');
      document.querySelector('tbody th')?.setAttribute('style', 'position: static');
    },
    ['unnoticed'],
  ],
  'too little contrast': [() => document.querySelector('h1')?.setAttribute('style', 'color: #aaa'), ['axe']],
  'a button without a name': [() => document.querySelector('#button')?.replaceChildren(), ['axe', 'nameless']],
  'a button that catches the focus and hides it': [() => document.querySelector('#button')?.setAttribute('style', 'outline: none'), ['unreached']],
  'something that the keyboard cannot leave': [
    () => document.querySelector('#link')?.addEventListener('keydown', (event) => event.preventDefault()),
    ['unreached'],
  ],
  'an answer below the window': [() => document.querySelector('#words')?.setAttribute('style', 'margin-top: 1000px'), ['out of sight']],
  'an error': [() => void setTimeout(() => console.error('an error')), ['problems']],
  'a script that fails': [() => void setTimeout(() => JSON.parse('{')), ['problems']],
  'a request': [() => void document.body.append(Object.assign(new Image(), { src: 'https://example.invalid/a.png', alt: '' })), ['problems']],
  'a dialog': [() => alert('text'), ['problems']],
};

for (const [what, [change, by]] of Object.entries(faults)) {
  test(`${what} is found`, async () => {
    const said = await checked(change);
    for (const check of by) assert.ok(said[check].length > 0, `${check} says nothing`);
  });
}

test('too many words and pictures are counted', async () => {
  const { page, close } = await open(browser, fixture);
  const before = await amountShown(page);
  await page.evaluate(() => {
    const figure = document.createElement('figure');
    figure.append('three more words 7 ');
    const hidden = document.createElement('details');
    hidden.append(Object.assign(document.createElement('p'), { textContent: 'not these' }));
    document.body.append(figure, hidden);
  });
  assert.deepEqual(await amountShown(page), { words: before.words + 3, pictures: before.pictures + 1 });
  await close();
});

test('a page that goes on changing is not waited for', async () => {
  const { page, close } = await open(browser, fixture);
  await page.evaluate(() => void setInterval(() => document.body.classList.toggle('on'), 20));
  await assert.rejects(settled(page, 1000), /goes on changing: attributes of <body/);
  await close();
});

test('paper holds what is shown, and no more', async () => {
  const { page, close } = await open(browser, fixture);
  await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<p style="break-before: page">Second page</p><p hidden>Not shown</p>'));
  const { pages, words } = await printed(page);
  assert.equal(pages.length, 2);
  assert.ok(bare(pages[1] ?? '').includes(bare('Second – page!')));
  assert.ok(words.includes(bare('nothing wrong')) && !words.includes(bare('Not shown')));
  await close();
});
