// Lets Node read the page's modules as the page does: as modules, though no package.json beside them says so (Node 18 asks
// for one), and by their names in the import map.
// node --import ./harness/modules.mjs --test ...
import { register } from 'node:module';

register('./module_hooks.mjs', import.meta.url);
