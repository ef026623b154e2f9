import { chromium } from 'playwright-core';
import fs from 'node:fs';
import { BROWSER, FLAGS } from './checks.mjs';
import { start } from './counter.mjs';
const server = await start();
const browser = await chromium.launch({ executablePath: BROWSER, args: FLAGS });
const [name, width, step, scale, extra] = process.argv.slice(2);
const c = await browser.newContext({ viewport: { width: +width, height: 900 }, deviceScaleFactor: +scale, locale: 'nl-NL' });
const page = await c.newPage();
const told = [...JSON.parse(fs.readFileSync(`/tmp/pp_pages/example-${name}.json`)), ...(extra ? JSON.parse(extra) : [])];
await page.goto(server.origin + '/nl');
await Promise.all([page.waitForNavigation(), page.evaluate(([a, pairs]) => { const f = document.createElement('form'); f.method='post'; f.action=a; for (const [n,v] of pairs) { const x=document.createElement('textarea'); x.name=n; x.value=v; f.append(x);} document.body.append(f); f.submit(); }, ['/nl/plan', told])]);
const h = await page.evaluate(() => document.documentElement.scrollHeight);
for (let i = 0, y = 0; y < h; i++, y += +step) {
  await page.screenshot({ path: `/tmp/pp_s_${i}.png`, fullPage: true, clip: { x: 0, y, width: +width, height: Math.min(+step, h - y) } });
}
await browser.close();
await server.stop();
