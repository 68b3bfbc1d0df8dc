// Columns and packed parts become summary.json's own shape again.
import assert from 'node:assert/strict';
import test from 'node:test';
import zlib from 'node:zlib';

import { at, fromColumns, openData, pointer } from '../../../output/page/modules/open.js';

test('columns become objects of alike objects', () => {
  const columns = { '~rows': ['arrests', 'charges', 'a/b~c'], '~columns': { mean: [1, 2, null], unit: ['a', 'b', 'c'] } };
  assert.deepEqual(fromColumns(columns), { arrests: { mean: 1, unit: 'a' }, charges: { mean: 2, unit: 'b' }, 'a/b~c': { mean: null, unit: 'c' } });
});

test('columns within columns, and lists of alike objects', () => {
  const inner = { '~length': 3, '~columns': { mean: [1, 2, 3] } };
  assert.deepEqual(fromColumns({ '~rows': ['x', 'y', 'z'], '~columns': { whole: inner, by_year: [[1], [2], [3]] } }), {
    x: { whole: { mean: 1 }, by_year: [1] },
    y: { whole: { mean: 2 }, by_year: [2] },
    z: { whole: { mean: 3 }, by_year: [3] },
  });
  assert.deepEqual(fromColumns({ moves: inner, none: [], text: 'x' }), { moves: [{ mean: 1 }, { mean: 2 }, { mean: 3 }], none: [], text: 'x' });
});

test('names that every object has are names like any other', () => {
  const opened = fromColumns({ '~rows': ['__proto__', 'constructor', 'x'], '~columns': { mean: [1, 2, 3] } });
  assert.deepEqual(Object.keys(opened), ['__proto__', 'constructor', 'x']);
  assert.equal(at(opened, '/__proto__/mean'), 1);
  assert.equal(at({}, '/constructor'), undefined);
});

test('pointers name what stands in the summary', () => {
  assert.equal(pointer('differences', 'a/b', '~c', 0), '/differences/a~1b/~0c/0');
  assert.equal(at({ differences: { 'a/b': { '~c': [7] } } }, pointer('differences', 'a/b', '~c', 0)), 7);
  assert.equal(at({ a: null }, '/a/b'), undefined);
});

test('parts are opened when asked for, once', async () => {
  const packed = zlib.deflateSync(JSON.stringify({ '~rows': ['x', 'y', 'z'], '~columns': { mean: [1, 2, 3] } })).toString('base64');
  const summary = { scenarios: [{ name: 'base', title: '' }, { name: 'b', title: 'B' }, { name: 'a', title: 'A' }], ranking: ['a', 'b'] };
  const { studies } = openData(JSON.stringify({ format: 1, studies: [{ name: 'one', summary, packed: { by_group: packed } }], texts: {} }));
  const [study] = studies;
  assert.equal(study.at('/by_group/x/mean'), undefined);
  const [first, second] = await Promise.all([study.part('by_group'), study.part('by_group')]);
  assert.equal(first, second);
  assert.equal(study.at('/by_group/y/mean'), 2);
  assert.equal(await study.part('by_area'), undefined);
  assert.deepEqual(study.ranked().map((one) => one.title), ['A', 'B']);
  assert.deepEqual(study.baseline(), { name: 'base', title: 'base' });
});
