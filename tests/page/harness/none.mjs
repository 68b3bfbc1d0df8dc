// Says what was found, in lines of its own.
import assert from 'node:assert/strict';

/** @param {string[]} problems @param {string} [what] */
export function none(problems, what = '') {
  const shown = problems.slice(0, 30);
  if (problems.length > shown.length) shown.push(`... and ${problems.length - shown.length} more`);
  assert.equal(problems.length, 0, [what, ...shown].filter(Boolean).join('\n'));
}
