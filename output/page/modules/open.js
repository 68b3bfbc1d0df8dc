// @ts-check
// The data of the page as it was before it was put into columns and packed: summary.json's own shape.

/**
 * @typedef {{ name: string, title: string }} Named a scenario: its short name, and its title to show
 * @typedef {{ name: string, summary: any, packed?: Record<string, string> }} EmbeddedStudy
 * @typedef {{ format: number, studies: Study[], texts: Record<string, string> }} Data
 */

/** @param {Record<string, any>} columns @param {number} length @returns {any[]} */
function rowsOf(columns, length) {
  const opened = Object.entries(columns).map(([key, values]) => /** @type {const} */ ([key, fromColumns(values)]));
  return Array.from({ length }, (_, row) => Object.fromEntries(opened.map(([key, values]) => [key, values[row]])));
}

/**
 * Undoes what output/page/columns.cpp does: {"~rows": names, "~columns": {key: values}} is an object of alike
 * objects, {"~length": how many, "~columns": {key: values}} a list of them.
 * @param {any} value
 * @returns {any}
 */
export function fromColumns(value) {
  if (Array.isArray(value)) return value.map(fromColumns);
  if (value === null || typeof value !== 'object') return value;
  const columns = value['~columns'];
  if (columns && Array.isArray(value['~rows'])) {
    const rows = rowsOf(columns, value['~rows'].length);
    return Object.fromEntries(value['~rows'].map((/** @type {string} */ name, /** @type {number} */ i) => [name, rows[i]]));
  }
  if (columns && '~length' in value) return rowsOf(columns, value['~length']);
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, fromColumns(each)]));
}

/**
 * The text behind base64 of zlib.
 * @param {string} letters
 * @returns {Promise<string>}
 */
async function unpacked(letters) {
  const bytes = Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'));
  return new Response(stream).text();
}

/** A name as one step of a JSON pointer. @param {string | number} name */
export function step(name) {
  return String(name).replaceAll('~', '~0').replaceAll('/', '~1');
}

/** pointer('differences', option, 'mean') is "/differences/OPTION/mean". @param {...(string | number)} names */
export function pointer(...names) {
  return names.map((name) => '/' + step(name)).join('');
}

/** @param {any} value @param {string} path a JSON pointer @returns {any} undefined if nothing stands there */
export function at(value, path) {
  for (const one of path.split('/').slice(1)) {
    if (value === null || typeof value !== 'object') return undefined;
    const name = one.replaceAll('~1', '/').replaceAll('~0', '~');
    value = Object.hasOwn(value, name) ? value[name] : undefined;
  }
  return value;
}

/** One comparison, or one run. */
export class Study {
  /** @type {Record<string, string>} */
  #packed;
  /** @type {Map<string, Promise<any>>} */
  #opening = new Map();

  /** @param {EmbeddedStudy} embedded @param {number} index */
  constructor(embedded, index) {
    this.name = embedded.name;
    this.index = index;
    /** summary.json; what is opened by part() is added to it. @type {any} */
    this.summary = fromColumns(embedded.summary);
    this.#packed = embedded.packed ?? {};
  }

  /**
   * A key of the summary that may be packed, opened when first asked for; undefined if there is none.
   * @param {string} key
   * @returns {Promise<any>}
   */
  part(key) {
    const packed = this.#packed[key];
    if (key in this.summary || packed === undefined) return Promise.resolve(this.summary[key]);
    let opening = this.#opening.get(key);
    if (!opening) {
      opening = unpacked(packed).then((text) => (this.summary[key] = fromColumns(JSON.parse(text))));
      this.#opening.set(key, opening);
    }
    return opening;
  }

  /** What stands at a JSON pointer into the summary (of a packed key only once it is opened). @param {string} path */
  at(path) {
    return at(this.summary, path);
  }

  /** Every scenario, the baseline first. @returns {Named[]} */
  scenarios() {
    return this.summary.scenarios.map((/** @type {any} */ one) => ({ name: one.name, title: one.title || one.name }));
  }

  /** @returns {Named} */
  baseline() {
    return /** @type {Named} */ (this.scenarios()[0]);
  }

  /** The options in the order in which they were given. */
  options() {
    return this.scenarios().slice(1);
  }

  /** The options, best first. */
  ranked() {
    const order = /** @type {string[]} */ (this.summary.ranking ?? []);
    const place = (/** @type {Named} */ one) => (order.includes(one.name) ? order.indexOf(one.name) : order.length);
    return this.options().sort((a, b) => place(a) - place(b));
  }
}

/** @param {string | { format: number, studies: EmbeddedStudy[], texts: Record<string, string> }} given text or object @returns {Data} */
export function openData(given) {
  const raw = typeof given === 'string' ? JSON.parse(given) : given;
  const studies = raw.studies.map((/** @type {EmbeddedStudy} */ one, /** @type {number} */ i) => new Study(one, i));
  return { format: raw.format, studies, texts: raw.texts ?? {} };
}
