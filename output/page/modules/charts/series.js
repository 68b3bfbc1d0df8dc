// @ts-check
// How lines are told apart: by colour, by dashes, and by a label in words. The first is the baseline.

/** More bands than these on top of each other tell nothing: then only that of the line which is read is shown. */
export const mostBands = 4;
const colours = 6;
const dashes = ['', '9 4', '2 3', '14 4 3 4', '6 3', '1 4', '10 3 2 3 2 3'];

/** @param {number} index 0 is the baseline */
export function styleOf(index) {
  return {
    stroke: index === 0 ? 'var(--chart-0)' : `var(--chart-${((index - 1) % colours) + 1})`,
    dash: dashes[index % dashes.length] ?? '',
  };
}

/** The letter of a line: beside it where its title has no room, and before the title in a list. @param {number} index */
export function letter(index) {
  return String.fromCharCode(65 + (index % 26));
}

/** @param {string} text @param {number} most letters a line @returns {string[]} lines broken at spaces */
export function wrapped(text, most) {
  /** @type {string[]} */
  const lines = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/**
 * Where labels stand so that none covers another: as near to the wished places as there is room.
 * @param {{ at: number, height: number }[]} labels in pixels from the top, the middle of each
 * @param {number} top
 * @param {number} bottom
 * @returns {number[] | null} the middle of each; null if there is no room for all
 */
export function parted(labels, top, bottom) {
  const total = labels.reduce((sum, one) => sum + one.height, 0);
  if (total > bottom - top) return null;
  const places = labels.map((one, i) => ({ ...one, i })).sort((a, b) => a.at - b.at);
  let free = top;
  for (const one of places) {
    one.at = Math.max(one.at, free + one.height / 2);
    free = one.at + one.height / 2;
  }
  let end = bottom;
  for (const one of places.reverse()) {
    one.at = Math.min(one.at, end - one.height / 2);
    end = one.at - one.height / 2;
  }
  return places.sort((a, b) => a.i - b.i).map((one) => one.at);
}
