// How soon somebody sees something: first contentful paint and layout shift of the start page, with nothing kept, and of an overview after it, on
// a phone four times as slow as this machine and a slow 4G line (150 ms, 1.6 Mbit/s down, 0.75 up). Told to people by bench/bench_paint.sh.
//   node tests/browser/paint.mjs FORM [ROUNDS]      FORM: a file with the fields of a household, as a form sends them
import fs from 'node:fs';
import { chromium } from 'playwright-core';
import { start } from './counter.mjs';
import { BROWSER, FLAGS } from './checks.mjs';

const LINE = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 };
const [form, rounds = '5'] = process.argv.slice(2);
const fields = [...new URLSearchParams(fs.readFileSync(form, 'utf8').trim())];
const server = await start();
const browser = await chromium.launch({ executablePath: BROWSER, args: FLAGS });
const seen = { 'start page': [], overview: [] };

/** What the browser says of the page that is there. */
async function note(page, name) {
  await page.waitForLoadState('networkidle');
  seen[name].push(await page.evaluate(async () => {
    const shifts = await new Promise((resolve) => {
      let sum = 0;
      new PerformanceObserver((list) => list.getEntries().forEach((entry) => (sum += entry.value))).observe({ type: 'layout-shift', buffered: true });
      setTimeout(() => resolve(sum), 200);
    });
    const all = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
    return {
      paint: performance.getEntriesByName('first-contentful-paint')[0].startTime,
      shifts,
      kilobytes: all.reduce((sum, one) => sum + one.transferSize, 0) / 1000,
      requests: all.filter((one) => one.transferSize > 0).length,
    };
  }));
}

for (let round = 0; round < Number(rounds); round++) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'nl-NL' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', LINE);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.goto(`${server.origin}/nl`, { waitUntil: 'load' });
  await note(page, 'start page');
  await Promise.all([page.waitForNavigation({ waitUntil: 'load' }), page.evaluate((pairs) => {
    const made = Object.assign(document.createElement('form'), { method: 'post', action: '/nl/overzicht' });
    made.append(...pairs.map(([name, value]) => Object.assign(document.createElement('textarea'), { name, value })));
    document.body.append(made);
    made.submit();
  }, fields)]);
  await note(page, 'overview');
  await context.close();
}
await browser.close();
await server.stop();

const median = (numbers) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
for (const [name, list] of Object.entries(seen)) {
  const of = (key) => median(list.map((one) => one[key]));
  console.log(`${name.padEnd(11)} first contentful paint ${(of('paint') / 1000).toFixed(2)} s, layout shift ${of('shifts').toFixed(3)}, ` +
    `${of('kilobytes').toFixed(1)} kB in ${of('requests')} requests`);
}
