// Labels beside lines: all readable, or none.
import assert from 'node:assert/strict';
import test from 'node:test';

import { parted, styleOf, wrapped } from '../../../output/page/modules/charts/series.js';

test('labels keep their order and do not cover one another', () => {
  const labels = [
    { at: 50, height: 20 },
    { at: 52, height: 40 },
    { at: 49, height: 20 },
  ];
  const places = parted(labels, 0, 200);
  const sorted = labels.map((label, i) => ({ ...label, at: places[i] })).sort((a, b) => a.at - b.at);
  for (let i = 1; i < sorted.length; ++i) assert.ok(sorted[i].at - sorted[i].height / 2 >= sorted[i - 1].at + sorted[i - 1].height / 2);
});

test('labels stay inside, also at the lower end', () => {
  const places = parted(
    [
      { at: 195, height: 20 },
      { at: 198, height: 20 },
    ],
    0,
    200,
  );
  assert.deepEqual(places, [170, 190]);
});

test('without room for all there are none', () => {
  assert.equal(
    parted(
      [
        { at: 1, height: 60 },
        { at: 2, height: 60 },
      ],
      0,
      100,
    ),
    null,
  );
});

test('long titles are broken at spaces', () => {
  assert.deepEqual(wrapped('New Chance in West Midlands', 12), ['New Chance', 'in West', 'Midlands']);
  assert.deepEqual(wrapped('Unbreakablelongword', 5), ['Unbreakablelongword']);
});

test('thirteen scenarios are drawn thirteen ways', () => {
  const ways = new Set(Array.from({ length: 13 }, (_, i) => JSON.stringify(styleOf(i))));
  assert.equal(ways.size, 13);
});
