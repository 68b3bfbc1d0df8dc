// At every width: no text below 16 pixels but in charts, nothing that scrolls sideways unnoticed, nothing that goes on moving.
import test from 'node:test';

import { launch, open, unfold } from '../harness/browser.mjs';
import { sideways, smallText, unnoticed } from '../harness/layout.mjs';
import { none } from '../harness/none.mjs';

const browser = await launch();
test.after(() => browser.close());

for (const [name, width] of /** @type {[string, number][]} */ ([['three', 320], ['one', 320], ['three', 768], ['hostile', 1200]])) {
  test(`“${name}” at ${width} pixels`, async () => {
    const { page, close } = await open(browser, name, { viewport: { width, height: 900 } });
    const look = async () => [...(await sideways(page)), ...(await unnoticed(page)), ...(await smallText(page))];
    none(await look(), 'folded');
    await unfold(page);
    none(await look(), 'unfolded');
    none(await close());
  });
}

test('without scripts at 320 pixels', async () => {
  const { page, close } = await open(browser, 'three', { viewport: { width: 320, height: 700 }, javaScriptEnabled: false });
  none([...(await sideways(page)), ...(await smallText(page))]);
  await close();
});
