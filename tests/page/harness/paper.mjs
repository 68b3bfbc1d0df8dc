// What is printed, as text.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/**
 * Prints on A4.
 * @param {any} page
 * @returns {Promise<{ pages: string[], words: string }>} the text of each page, and the words of all: as they were written, and again as they
 *   are read (a browser writes what was unfolded last; columns are read one after another)
 */
export async function printed(page) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'holloway-page-'));
  try {
    const file = path.join(folder, 'page.pdf');
    await page.pdf({ path: file, format: 'A4', margin: { top: '15mm', bottom: '15mm', left: '15mm', right: '15mm' } });
    const text = (/** @type {string[]} */ ...how) => execFileSync('pdftotext', [...how, file, '-'], { encoding: 'utf8', maxBuffer: 1e9 });
    const written = text('-raw');
    return { pages: written.split('\f').slice(0, -1), words: bare(written) + bare(text()) };
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

/** Letters and digits alone: where lines break and how spaces are set is the printer's. @param {string} text */
export function bare(text) {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '');
}
