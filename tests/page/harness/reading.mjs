// What is read out of the page, inside the browser; judged outside by figures.mjs and texts.mjs.

/**
 * @typedef {{ text: string, path: string, minus: string, times: string | null, study: number, nested: boolean }} Figure
 * @typedef {{ id: string, text: string }} Worded elements of their own inside it are marks (U+E000)
 * @typedef {{ figures: Figure[], worded: Worded[], strays: string[] }} Reading
 */

/** Runs in the page. @param {string} selector what is read @returns {Reading} */
function collect(selector) {
  const mark = '\ue000';
  const own = '[data-path], [data-words], svg';
  const marked = (/** @type {Element} */ element) =>
    [...element.childNodes]
      .map((/** @type {any} */ node) => (node.nodeType === 3 ? node.data : node.nodeType !== 1 ? '' : node.matches(own) ? mark : marked(node)))
      .join('');
  const root = /** @type {Element} */ (document.querySelector(selector));
  const all = (/** @type {string} */ what) => [...root.querySelectorAll(what)];

  const figures = all('[data-path]').map((element) => ({
    text: element.textContent ?? '',
    path: element.getAttribute('data-path') ?? '',
    minus: element.getAttribute('data-minus') ?? '',
    times: element.getAttribute('data-times'),
    study: Number(element.closest('[data-study]')?.getAttribute('data-study') ?? 0),
    nested: element.querySelector('[data-path], [data-words]') !== null,
  }));
  const worded = all('[data-words]').map((element) => ({ id: element.getAttribute('data-words') ?? '', text: marked(element) }));
  const strays = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    const holder = /** @type {Element} */ (node.parentElement);
    if (!/\p{N}/u.test(text) || holder.closest(`${own}, script, style, noscript`)) continue;
    // The name of a measure, such as custody_rate_per_100k, is no figure.
    if (holder.closest('code') && /^[a-z]\w*$/.test(text)) continue;
    const around = ['section > h2', 'details > summary', 'table > caption', 'p, li, td, th'].map((part) => {
      const [outer = '', inner] = part.split(' > ');
      const found = holder.closest(outer);
      return (inner ? found?.querySelector(inner) : found)?.textContent ?? '';
    });
    strays.push(`“${text}” has no path, in ${around.filter(Boolean).join(' > ')}`);
  }
  return { figures, worded, strays };
}

/** @param {any} page @param {string} [selector] @returns {Promise<Reading>} */
export function read(page, selector = 'body') {
  return page.evaluate(collect, selector);
}
