import { chromium } from 'playwright-core';
import fs from 'node:fs';
import { BROWSER, FLAGS, axe, reflow, targets } from './checks.mjs';
import { start } from './counter.mjs';
const server = await start();
const browser = await chromium.launch({ executablePath: BROWSER, args: FLAGS });
for (const [name, width] of [['case-2-douche', 1440], ['case-2-douche', 390], ['case-1-gezin-schulden', 390], ['case-1-gezin-schulden', 1440], ['case-5-soep', 768]]) {
  const c = await browser.newContext({ viewport: { width, height: 900 }, locale: 'nl-NL' });
  const page = await c.newPage();
  page.on('console', (m) => ['error','warning'].includes(m.type()) && console.log('console', m.text()));
  const told = JSON.parse(fs.readFileSync(`/tmp/pp_pages/example-${name}.json`));
  await page.goto(server.origin + '/nl');
  const t = Date.now();
  await Promise.all([page.waitForNavigation(), page.evaluate(([a, pairs]) => { const f = document.createElement('form'); f.method='post'; f.action=a; for (const [n,v] of pairs) { const x=document.createElement('textarea'); x.name=n; x.value=v; f.append(x);} document.body.append(f); f.submit(); }, ['/nl/plan', told])]);
  console.log(name, width, Date.now() - t, 'ms', await page.evaluate(() => document.documentElement.scrollHeight), (await page.content()).length);
  await page.screenshot({ path: `/tmp/pp_${name}-${width}.png`, fullPage: true });
  console.log(await reflow(page), await targets(page), await axe(page));
  if (width === 1440) {
    await page.emulateMedia({ media: 'print' });
    await page.pdf({ path: `/tmp/pp_${name}.pdf`, format: 'A4', printBackground: false });
  }
  await c.close();
}
await browser.close();
await server.stop();
