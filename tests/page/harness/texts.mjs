// The fixed words, as they stand in output/words/texts, and whether what is shown is one of them with its blanks filled.
import fs from 'node:fs';
import path from 'node:path';

import { root } from './packages.mjs';

const mark = '\ue000';

/** @returns {Map<string, string>} every text by its id */
export function fixedWords(folder = path.join(root, 'output/words/texts')) {
  const texts = new Map();
  for (const file of fs.readdirSync(folder).filter((name) => name.endsWith('.md'))) {
    for (const part of fs.readFileSync(path.join(folder, file), 'utf8').split(/^(?=## )/m)) {
      const [heading = '', ...lines] = part.split('\n');
      if (heading.startsWith('## ')) texts.set(heading.slice(3).trim(), lines.map((line) => line.trim()).filter(Boolean).join(' '));
    }
  }
  return texts;
}

/** @param {string} text */
function literal(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/**
 * What is wrong with an element that says it shows a fixed text: other words, or a figure in a blank without a path.
 * @param {import('./reading.mjs').Worded} shown
 * @param {Map<string, string>} texts
 * @returns {string | null}
 */
export function wrongWords(shown, texts) {
  const text = texts.get(shown.id);
  if (text === undefined) return `no text has the id ${shown.id}`;
  const parts = text.split(/\{\w+\}/).map(literal);
  const found = new RegExp(`^${parts.join('([\\s\\S]*)')}$`).exec(shown.text);
  if (!found) return `${shown.id} is “${text}”, not “${shown.text.replaceAll(mark, '…')}”`;
  const bare = found.slice(1).find((filled) => /\p{N}/u.test(filled));
  return bare === undefined ? null : `${shown.id} has a figure without a path: “${bare.replaceAll(mark, '…')}”`;
}
