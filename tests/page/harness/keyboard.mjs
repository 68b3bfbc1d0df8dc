// What can be reached by the Tab key alone, whether it shows that it is reached, and whether it has a name.

/** Runs in the page. */
function watch() {
  const all = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')].filter((element) => {
    const { tabIndex, disabled } = /** @type {any} */ (element);
    return tabIndex >= 0 && !disabled && element.checkVisibility({ visibilityProperty: true });
  });
  // From the beginning of the page on.
  document.body.tabIndex = -1;
  document.body.focus();
  document.body.removeAttribute('tabindex');
  const seen = /** @type {Map<Element, string[]>} */ (new Map());
  /** @type {any} */ (window).watched = { all, seen };
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof Element)) return;
    const style = getComputedStyle(target);
    const outline = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0 && style.outlineColor !== 'rgba(0, 0, 0, 0)';
    const { top, bottom, left, right } = target.getBoundingClientRect();
    const problems = [];
    if (!outline && style.boxShadow === 'none') problems.push('does not show that it has the focus');
    if (bottom < 0 || top > innerHeight || right < 0 || left > innerWidth) problems.push('has the focus out of sight');
    seen.set(target, problems);
  });
  return all.length;
}

/** Runs in the page. */
function judge() {
  const { all, seen } = /** @type {{ all: Element[], seen: Map<Element, string[]> }} */ (/** @type {any} */ (window).watched);
  const what = (/** @type {Element} */ element) => element.outerHTML.slice(0, 140);
  return all.flatMap((element) => (seen.get(element) ?? ['is not reached']).map((problem) => `${problem}: ${what(element)}`));
}

/** Presses Tab through the page, and says what was not reached, or not seen to be. @param {any} page @returns {Promise<string[]>} */
export async function unreached(page) {
  const count = await page.evaluate(watch);
  for (let i = 0; i < count + 5; ++i) await page.keyboard.press('Tab');
  const problems = await page.evaluate(judge);
  return count ? problems : ['there is nothing to reach'];
}

/** What can have the focus and has no name for a screen reader. @param {any} page @returns {Promise<string[]>} */
export async function nameless(page) {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes
    .filter((/** @type {any} */ node) => !node.ignored && node.role?.value !== 'RootWebArea')
    .filter((/** @type {any} */ node) => node.properties?.some((/** @type {any} */ property) => property.name === 'focusable' && property.value.value))
    .filter((/** @type {any} */ node) => !node.name?.value?.trim() && node.role?.value !== 'generic')
    .map((/** @type {any} */ node) => `${node.role?.value} without a name (node ${node.backendDOMNodeId})`);
}
