// The packages that the tests need, wherever they were installed: in the build folder, so that the sources stay as they are.
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const here = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
export const root = process.env.HOLLOWAY_ROOT ?? path.resolve(here, '../..');
/** Holds node_modules, and the pages that are tested. */
export const built = process.env.HOLLOWAY_PAGE_TESTS ?? path.join(root, 'build/release/tests/page');

export const required = createRequire(path.join(built, 'package.json'));
