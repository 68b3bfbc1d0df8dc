// Figures are written as output/words/figures.cpp writes them (tests/output/words/figures_test.cpp), with a real minus sign.
import assert from 'node:assert/strict';
import test from 'node:test';

import * as numbers from '../../../output/page/modules/numbers.js';

const women = { unit: 'women' };
const rate = { unit: 'share (0 to 1)' };

/** Like describe() in C++: the mean, and quantiles between the values in order. */
function describe(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const quantile = (share) => {
    const place = share * (sorted.length - 1);
    const low = Math.floor(place);
    return sorted[low] + (place - low) * ((sorted[low + 1] ?? sorted[low]) - sorted[low]);
  };
  return { mean: values.reduce((sum, value) => sum + value, 0) / values.length, q025: quantile(0.025), q975: quantile(0.975) };
}

const change = (measure, values) => numbers.change(measure, describe(values).mean, describe(values));
const range = (measure, values) => numbers.interval(describe(values).q025, describe(values).q975, numbers.endAs(measure, describe(values)));

test('figures are rounded to what they can bear', () => {
  const written = (as, values) => values.map((value) => as(value));
  assert.deepEqual(written(numbers.number, [0, 2.346, 45.678, 234.5678, 1234.5, 1234567, -1234.6, -0.001]), ['0', '2.35', '45.7', '235', '1,234', '1,234,567', '−1,235', '0.00']);
  assert.equal(numbers.percent(0.2345), '23.4%');
  assert.deepEqual(written(numbers.chance, [1, 0.935]), ['100%', '93.5%']);
  assert.deepEqual(written(numbers.pounds, [593.4, 345432, 1234567, -12345678]), ['£593', '£345,000', '£1.23 million', '−£12.3 million']);
  assert.equal(numbers.signedPounds(0), 'no change');
  assert.equal(numbers.day('2019-01-01'), '1 January 2019');
  assert.equal(numbers.month('2019-01-01'), 'January 2019');
});

test('changes carry their sign, and shares change by percentage points', () => {
  assert.equal(change(women, [-3.21, -3.21]), '−3.2');
  assert.equal(change(women, [3.21, 3.21]), '+3.2');
  assert.equal(change(women, [0, 0]), 'no change');
  assert.equal(numbers.change(women, null), 'not available');
  assert.equal(change(rate, [-0.012, -0.012]), '−1.2 points');
  assert.equal(numbers.valueAs(rate)(0.234), '23.4%');
  assert.equal(range(women, [-2, -2, -2]), '−2.0 to −2.0');
});

test('a change is rounded to the place that its range can bear, and the range with it', () => {
  assert.equal(change(women, [-12.4, -8.25, -4.1]), '−8');
  assert.equal(range(women, [-12.4, -8.25, -4.1]), '−12 to −4');
  assert.equal(change(women, [-6, 0.2, 6.1]), 'about 0');
  assert.equal(range(women, [-6, 0.2, 6.1]), '−6 to +6');
  assert.equal(change(women, [-1300, -1234, -1168]), '−1,230');
  assert.equal(range(rate, [-0.0031, -0.0019, -0.0008]), '−0.30 to −0.09');
  assert.deepEqual([0.01, 0, -0.42, 12.3].map(numbers.plainChange), ['about 0', 'no change', '−0.4', '+12']);
});

test('the figures of a row are rounded to the same place', () => {
  const offers = { unit: 'offers per year' };
  const wide = describe([39000, 40696, 42392]);
  const narrow = describe([-3, -2, -1]);
  assert.equal(change(offers, [39000, 40696, 42392]), '+40,700');
  assert.deepEqual([40696, 0, 3.25].map(numbers.besideAs(offers, [wide])), ['40,700', '0', '3.25']);
  assert.equal(numbers.besideAs(offers, [wide, narrow])(40696), '40,696');
});

test('pounds that were found are told as found', () => {
  assert.deepEqual([12716, 0.5, -593].map(numbers.exactPounds), ['£12,716', '£0.50', '−£593']);
});

test('numbers put in lose nothing, and those copied have plain signs', () => {
  assert.deepEqual([3650, 0.0001, 1e-7, -0.16, 123456.75].map(numbers.exact), ['3,650', '0.0001', '0.0000001', '−0.16', '123,456.75']);
  assert.deepEqual([-1302825.155, 0, null].map(numbers.plain), ['-1302825.155', '0', '']);
});
