// @ts-check
// Starts the page: reads the data that it holds and draws them in place of what stands there for those without scripts.

import { draw } from 'page/draw.js';

const data = document.getElementById('data')?.textContent;
const root = document.getElementById('page');
if (data && root) await draw(data, root);
