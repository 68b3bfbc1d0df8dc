// @ts-check
// Draws again when its place changes its width; at one fixed width for printing, so that a printed page does not depend
// on the window it was printed from.

const printWidth = 680;

/** @type {Set<{ holder: HTMLElement, before: () => void, after: () => void }>} */
const printed = new Set();

/** @param {'before' | 'after'} when */
function act(when) {
  for (const one of printed) {
    if (one.holder.isConnected) one[when]();
    else printed.delete(one);
  }
}

/** What is made only before printing is drawn for paper too. */
export function drawForPaper() {
  act('before');
}

window.addEventListener('beforeprint', drawForPaper);
window.addEventListener('afterprint', () => act('after'));

/** What is done before and after printing, as long as `holder` is on the page. @param {HTMLElement} holder @param {() => void} before @param {() => void} after */
function whenPrinted(holder, before, after) {
  printed.add({ holder, before, after });
}

/**
 * @param {HTMLElement} holder whose width is drawn for
 * @param {(width: number) => void} draw
 * @returns {() => void} draws again at the same width
 */
export function redrawn(holder, draw) {
  let last = 0;
  const drawAt = (/** @type {number} */ width) => {
    last = Math.floor(width);
    if (last > 0) draw(last);
  };
  whenPrinted(
    holder,
    () => drawAt(printWidth),
    () => drawAt(holder.clientWidth),
  );
  new ResizeObserver(() => {
    // Its own drawing may change its height, not its width.
    if (Math.floor(holder.clientWidth) !== last) drawAt(holder.clientWidth);
  }).observe(holder);
  return () => drawAt(last || holder.clientWidth);
}
