// What a page looks like to its reader: sizes of text, what lies beyond the window's edge, how much there is to read.

/** Runs in the page. @param {number} least */
function textBelow(least) {
  const small = new Set();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const holder = /** @type {Element} */ (node.parentElement);
    if (!node.nodeValue?.trim() || holder.closest('svg, .picture-plot:has(svg), script, style, noscript') || !holder.checkVisibility()) continue;
    const size = parseFloat(getComputedStyle(holder).fontSize);
    if (size < least) small.add(`${size}px: ${node.nodeValue.trim().slice(0, 60)} (${holder.tagName.toLowerCase()}.${holder.className})`);
  }
  return [...small];
}

/** Texts smaller than 16 pixels, those of charts left out. @param {any} page @returns {Promise<string[]>} */
export function smallText(page) {
  return page.evaluate(textBelow, 16);
}

/** Runs in the page. */
function beyond() {
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= width) return [];
  const scrolls = (/** @type {Element} */ element) => {
    for (let outer = element.parentElement; outer && outer !== document.body; outer = outer.parentElement)
      if (getComputedStyle(outer).overflowX !== 'visible') return true;
    return false;
  };
  const wide = [...document.querySelectorAll('body *')].filter((element) => element.checkVisibility() && element.getBoundingClientRect().right > width + 1 && !scrolls(element));
  return [
    `the page is ${document.documentElement.scrollWidth} wide in a window of ${width}`,
    ...wide.slice(0, 10).map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class')}: ${element.textContent?.trim().slice(0, 60)}`),
  ];
}

/** What makes the whole page scroll sideways. @param {any} page @returns {Promise<string[]>} */
export function sideways(page) {
  return page.evaluate(beyond);
}

/** Runs in the page. */
function hidden() {
  const problems = [];
  for (const holder of document.querySelectorAll('body *')) {
    if (holder.scrollWidth <= holder.clientWidth + 1 || !['auto', 'scroll', 'hidden'].includes(getComputedStyle(holder).overflowX)) continue;
    if (!holder.checkVisibility() || holder.clientWidth <= 1 || holder.matches('select, input, svg *')) continue;
    const what = holder.getAttribute('aria-label') ?? holder.outerHTML.slice(0, 100);
    const table = holder.querySelector('table');
    if (!table) {
      problems.push(`${what}: scrolls sideways`);
      continue;
    }
    const note = [...(holder.parentElement?.children ?? [])].find((one) => one.matches('.table-more'));
    if (!note?.checkVisibility()) problems.push(`${what}: does not say that there is more`);
    if (/** @type {HTMLElement} */ (holder).tabIndex !== 0) problems.push(`${what}: cannot be scrolled by keyboard`);
    const first = table.querySelector('tbody tr:not(.table-group) > :first-child');
    if (!first || getComputedStyle(first).position !== 'sticky') problems.push(`${what}: its first column goes out of sight`);
    else if (first.getBoundingClientRect().width > 0.7 * holder.clientWidth) problems.push(`${what}: its first column leaves no room`);
  }
  return problems;
}

/** Tables wider than their place that do not say so, or lose their first column. @param {any} page @returns {Promise<string[]>} */
export function unnoticed(page) {
  return page.evaluate(hidden);
}

/** Runs in the page. */
function amount() {
  let words = 0;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const holder = /** @type {Element} */ (node.parentElement);
    if (holder.closest('svg, .picture-plot:has(svg), script, style, noscript, option, .govuk-visually-hidden, .govuk-skip-link') || !holder.checkVisibility({ visibilityProperty: true })) continue;
    words += (node.nodeValue ?? '').split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
  }
  const pictures = [...document.querySelectorAll('figure')].filter((figure) => figure.checkVisibility()).length;
  return { words, pictures };
}

/** How much a reader meets: words outside charts, and pictures. @param {any} page @returns {Promise<{ words: number, pictures: number }>} */
export function amountShown(page) {
  return page.evaluate(amount);
}

/** Runs in the page. @param {Record<string, string>} wanted */
function places(wanted) {
  return Object.entries(wanted).flatMap(([what, selector]) => {
    const found = [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility());
    if (!found.length) return [`${what} is not there`];
    return found.flatMap((element) => {
      const { top, bottom, left, right, height } = element.getBoundingClientRect();
      const within = height > 0 && top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth;
      return within ? [] : [`${what} is at ${Math.round(top)} to ${Math.round(bottom)} pixels: ${element.textContent?.trim().slice(0, 60)}`];
    });
  });
}

/** What cannot be seen without scrolling, of what should. @param {any} page @param {Record<string, string>} wanted selectors by what they are @returns {Promise<string[]>} */
export function outOfSight(page, wanted) {
  return page.evaluate(places, wanted);
}
