// What is copied and downloaded is read by spreadsheets as it is meant: numbers as numbers, texts as texts.
import assert from 'node:assert/strict';
import test from 'node:test';

import { csvText, fileName, inert, pasteText } from '../../../output/page/modules/csv.js';

test('a file begins with the mark by which Excel knows UTF-8, and its lines end as CSV wants', () => {
  assert.equal(
    csvText([
      ['Option', 'Net'],
      ['Räte', -1302412.5],
    ]),
    '\ufeffOption,Net\r\nRäte,-1302412.5\r\n',
  );
});

test('numbers keep every digit, a plain minus and a point; what is missing is empty', () => {
  assert.equal(pasteText([[-3.25, 1234567.891, null, undefined, NaN, 0]]), '-3.25\t1234567.891\t\t\t\t0');
});

test('commas, quotes and line ends stay within their cell', () => {
  assert.equal(csvText([['a "b", c', 'd\ne']]), '\ufeff"a ""b"", c",d e\r\n');
});

test('a text that a spreadsheet would run is made harmless', () => {
  assert.equal(inert('=HYPERLINK("x")'), `'=HYPERLINK("x")`);
  assert.equal(inert('@x'), "'@x");
  assert.equal(inert('+1'), "'+1");
  assert.equal(inert('New Chance'), 'New Chance');
});

test('a real minus sign within a text becomes a plain one', () => {
  assert.equal(pasteText([['from −3 to 4']]), 'from -3 to 4');
});

test('a tab or a line end in a text does not begin another cell', () => {
  assert.equal(pasteText([['a\tb', 'c\nd']]), 'a b\tc d');
});

test('a file is named after its table', () => {
  assert.equal(fileName('Police decision: cases a year, “West Midlands”'), 'police-decision-cases-a-year-west-midlands.csv');
  assert.equal(fileName('…'), 'table.csv');
});
