// @ts-check
// Elements of the page: made from names, attributes and children. Every string becomes a text node, never markup.

/** @typedef {string | Node | null | undefined | false} Child */
/** @typedef {Record<string, any> & { on?: Record<string, (event: any) => void> }} Attributes */

const svgNamespace = 'http://www.w3.org/2000/svg';

/** @param {Element} made @param {Attributes | null} attributes */
function setAttributes(made, attributes) {
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (name === 'on') {
      for (const [event, act] of Object.entries(value)) made.addEventListener(event, /** @type {EventListener} */ (act));
    } else if (value === true) {
      made.setAttribute(name, '');
    } else if (value !== null && value !== undefined && value !== false) {
      made.setAttribute(name, String(value));
    }
  }
}

/** @param {Element} made @param {(Child | Child[])[]} children */
function addChildren(made, children) {
  for (const child of children.flat())
    if (child !== null && child !== undefined && child !== false) made.append(child);
}

/**
 * element('p', { class: 'govuk-body', on: { click: act } }, 'text', node, null)
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Attributes | null} [attributes] true sets an empty attribute; null, undefined and false leave it out
 * @param {...(Child | Child[])} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function element(tag, attributes = null, ...children) {
  const made = document.createElement(tag);
  setAttributes(made, attributes);
  addChildren(made, children);
  return made;
}

/**
 * The same for a chart.
 * @template {keyof SVGElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Attributes | null} [attributes]
 * @param {...(Child | Child[])} children
 * @returns {SVGElementTagNameMap[Tag]}
 */
export function svg(tag, attributes = null, ...children) {
  const made = document.createElementNS(svgNamespace, tag);
  setAttributes(made, attributes);
  addChildren(made, children);
  return made;
}
