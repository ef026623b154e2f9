// The pages of the counter in a browser: `node tests/browser/run.mjs FOLDER SCREENSHOTS`. FOLDER holds the sample pages
// (samenhang-pages writes them). Ends with `N passed, N failed`.
import fs from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { BROWSER, FLAGS, axe, clipped, enlarge, keyboard, map as mapped, picture as drawn, plan as planned, reflow, space, targets, valid } from './checks.mjs';
import { throughTheCounter } from './counter.mjs';
import { neighbours } from './neighbours.mjs';
import { serve } from './server.mjs';

const EXIT = 'https://www.buienradar.nl/';
const KILOBYTES = 100;
const REQUESTS = 5;

const [folder, screenshots] = process.argv.slice(2);
fs.rmSync(screenshots, { recursive: true, force: true });
fs.mkdirSync(screenshots, { recursive: true });
const site = await serve(folder);
const browser = await chromium.launch({ executablePath: BROWSER, args: FLAGS });
let passed = 0;
let failed = 0;

/** Counts one check; wrong: what is wrong, none when good. */
function count(name, wrong) {
  if (wrong.length === 0) {
    passed++;
    return;
  }
  failed++;
  console.log(`not good: ${name}\n${[...new Set(wrong)].slice(0, 8).map((line) => `    ${line}`).join('\n')}`);
}

/** A page that tells what went wrong in the console and which requests left for elsewhere. */
async function open(options) {
  const context = await browser.newContext({ viewport: { width: options.width, height: options.height ?? 900 }, ...options.context });
  const page = await context.newPage();
  const wrong = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) {
      wrong.push(`console: ${message.text()}`);
    }
  });
  page.on('pageerror', (error) => wrong.push(`script: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(site.origin)) {
      wrong.push(`request elsewhere: ${request.url()}`);
    }
  });
  return { context, page, wrong, said: () => wrong.splice(0) };
}

const nameOf = (sample, what) => `${sample.lang} ${sample.name}, ${what}`;
const picture = (page, sample, what) => page.screenshot({ path: path.join(screenshots, `${sample.lang}-${sample.name}-${what}.png`), fullPage: true });

// ---------------------------------------------------------------- every page, at every width

/** Calls look(page, sample, said) for each sample, on `tabs` tabs at a time. */
async function each(samples, options, look, tabs = 2) {
  const queue = [...samples];
  await Promise.all(Array.from({ length: tabs }, async () => {
    const { context, page, said } = await open(options);
    while (queue.length > 0) {
      const sample = queue.shift();
      await page.goto(site.origin + sample.address, { waitUntil: 'load' });
      await look(page, sample, said);
    }
    await context.close();
  }));
}

const dutch = site.pages.filter((sample) => sample.lang === 'nl');

/** The two languages have the same structure, so English is looked through by axe at one width. */
async function atWidth(width) {
  await each(site.pages, { width }, async (page, sample, said) => {
    const checked = sample.lang === 'nl' || width === 390;
    count(nameOf(sample, `${width} px`), [...await reflow(page), ...await targets(page), ...(checked ? await axe(page) : []), ...said()]);
    if (width !== 320 && checked) {
      await picture(page, sample, width);
    }
  });
}

/** How things hang together, as it is drawn: on every screen and on paper. */
async function pictures() {
  const samples = site.pages.filter((sample) => ['causes', 'causes-large'].includes(sample.name));
  for (const width of [320, 390, 768, 1199, 1200, 1440]) {
    await each(samples, { width }, async (page, sample, said) => {
      count(nameOf(sample, `drawing, ${width} px`), [...await drawn(page), ...said()]);
      await page.emulateMedia({ media: 'print' });
      count(nameOf(sample, `drawing on paper, ${width} px`), [...await drawn(page), ...said()]);
      await page.emulateMedia({ media: 'screen' });
    });
  }
}

/** The wheel and the pot, on every screen and on paper. */
async function plans() {
  const samples = site.pages.filter((sample) => ['plan', 'plan-wanted'].includes(sample.name));
  for (const width of [320, 390, 768, 1440]) {
    await each(samples, { width }, async (page, sample, said) => {
      count(nameOf(sample, `wheel and pot, ${width} px`), [...await planned(page), ...said()]);
      await page.emulateMedia({ media: 'print' });
      count(nameOf(sample, `wheel and pot on paper, ${width} px`), [...await planned(page), ...said()]);
      await page.emulateMedia({ media: 'screen' });
    });
  }
}

/** The broker's map, on every screen and on paper. */
async function maps() {
  const samples = site.pages.filter((sample) => sample.name === 'broker');
  for (const width of [320, 390, 768, 1440]) {
    await each(samples, { width }, async (page, sample, said) => {
      count(nameOf(sample, `map, ${width} px`), [...await mapped(page), ...said()]);
      await page.emulateMedia({ media: 'print' });
      count(nameOf(sample, `map on paper, ${width} px`), [...await mapped(page), ...said()]);
      await page.emulateMedia({ media: 'screen' });
    });
  }
}

async function enlarged(width) {
  await each(dutch, { width }, async (page, sample, said) => {
    await space(page);
    const spaced = [...await reflow(page), ...await clipped(page)];
    await enlarge(page);
    count(nameOf(sample, `200 % text and more space, ${width} px`), [...spaced, ...await reflow(page), ...await clipped(page), ...await axe(page), ...said()]);
    if (['start', 'overview', 'question-yes-no', 'causes', 'plan'].includes(sample.name)) {
      await picture(page, sample, `large-${width}`);
    }
  });
}

/** The style sheet must serve a language that is written from right to left, without rules of its own for it. */
async function rightToLeft() {
  const samples = dutch.filter((sample) => ['start', 'question-mistake', 'overview', 'causes', 'plan', 'whatif', 'neighbour', 'neighbour-tell', 'broker'].includes(sample.name));
  for (const width of [390, 1440]) {
    await each(samples, { width }, async (page, sample, said) => {
      await page.evaluate(() => {
        document.documentElement.dir = 'rtl';
      });
      const exit = await page.evaluate(() => document.querySelector('.sh-exit').getBoundingClientRect().left);
      count(nameOf(sample, `right to left, ${width} px`), [...await reflow(page), ...await axe(page), ...said(),
        ...(exit < width / 2 ? [] : ['the quick exit did not change sides'])]);
      await picture(page, sample, `rtl-${width}`);
    });
  }
}

async function forcedColours() {
  await each(dutch, { width: 390, context: { forcedColors: 'active' } }, async (page, sample, said) => {
    count(nameOf(sample, 'forced colours'), [...await axe(page), ...said()]);
    if (['start', 'overview', 'causes', 'plan', 'whatif', 'question-choice', 'neighbour', 'broker'].includes(sample.name)) {
      await picture(page, sample, 'forced');
    }
  });
}

async function byKeyboard(width, height, samples) {
  await each(samples, { width, height }, async (page, sample, said) => {
    count(nameOf(sample, `keyboard, ${width} px`), [...await keyboard(page), ...said()]);
  });
}

/** What a first visit loads, and whether anything moves while it does. */
async function firstVisit(sample) {
  const { context, page, said } = await open({ width: 390 });
  const network = await context.newCDPSession(page);
  await network.send('Network.enable');
  let bytes = 0;
  let requests = 0;
  network.on('Network.loadingFinished', (event) => {
    bytes += event.encodedDataLength;
    requests += event.encodedDataLength > 0 ? 1 : 0; // the icon of the site comes from the sheet that is there already
  });
  await page.goto(site.origin + sample.address, { waitUntil: 'load' });
  const shift = await page.evaluate(() => new Promise((resolve) => {
    let sum = 0;
    new PerformanceObserver((list) => list.getEntries().forEach((entry) => (sum += entry.value))).observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => resolve(sum), 200);
  }));
  const wrong = said();
  if (bytes < 10000 || bytes > KILOBYTES * 1000) {
    wrong.push(`${(bytes / 1000).toFixed(1)} kB`);
  }
  if (requests < 4 || requests > REQUESTS) {
    wrong.push(`${requests} requests`);
  }
  const moves = shift > 0.001; // 0 in three decimals: a letter of a hair wider is no shift
  if (moves) {
    wrong.push(`layout shifts by ${shift}`);
  }
  await context.close();
  return { bytes, requests, moves, wrong };
}

/** On a busy machine the font may come just after the first frame was painted: a page that moves does so every time. */
async function weight(sample) {
  let visit = await firstVisit(sample);
  for (let more = 0; more < 2 && visit.moves; more++) {
    visit = await firstVisit(sample);
  }
  const { bytes, requests, wrong } = visit;
  if (sample.lang === 'nl' && ['start', 'overview', 'causes', 'causes-large', 'plan', 'whatif', 'neighbour', 'neighbour-tell', 'broker'].includes(sample.name)) {
    console.log(`${sample.name}: ${(bytes / 1000).toFixed(1)} kB, ${requests} requests`);
  }
  count(nameOf(sample, 'weight'), wrong);
}

async function weights() {
  const queue = [...site.pages];
  await Promise.all(Array.from({ length: 4 }, async () => {
    while (queue.length > 0) {
      await weight(queue.shift());
    }
  }));
}

async function validity() {
  for (const sample of site.pages) {
    const html = await (await fetch(site.origin + sample.address)).text();
    count(nameOf(sample, 'HTML'), await valid(html));
  }
}

// ---------------------------------------------------------------- through the counter

const expectTrue = (condition, sentence) => (condition ? [] : [sentence]);

/** From the worry to the print, on a telephone; at most three screens to the result. */
async function flow(lang, javaScript) {
  const name = `${lang} from worry to print, ${javaScript ? 'with' : 'without'} JavaScript`;
  const { context, page, said } = await open({ width: 390, height: 844, context: { javaScriptEnabled: javaScript } });
  const wrong = [];
  const press = async (selector) => Promise.all([page.waitForNavigation(), page.click(selector)]);
  await page.goto(`${site.origin}/${lang}`);
  wrong.push(...expectTrue((await context.cookies()).length === 0, 'a cookie before anything'));
  await page.fill('#zorg', 'Ik kan de huur niet betalen.');
  if (javaScript) {
    await page.click('[data-example] >> nth=1');
    wrong.push(...expectTrue((await page.inputValue('#zorg')).endsWith(await page.getAttribute('[data-example] >> nth=1', 'data-example')), 'the example is not in the field'));
  }
  site.posted.length = 0;
  await press('.sh-start button.nl-button--primary');
  wrong.push(...expectTrue(site.posted.at(-1)?.fields.get('zorg')?.startsWith('Ik kan de huur'), 'the worry was not posted'));
  wrong.push(...expectTrue(page.url().endsWith(`/${lang}/vragen`), `at ${page.url()}, not at the questions`));
  await page.check('#antwoord');
  await press('button[value=verder]');
  const answer = site.posted.at(-1).fields;
  wrong.push(...expectTrue(answer.get('antwoord') === 'ja' && answer.get('vraag') === 'personen.an.vraag' && answer.get('stap') === 'verder', 'the answer was not posted'));
  wrong.push(...expectTrue(answer.get('personen.an.geboren') === '1985-03-27', 'earlier answers do not come along'));
  await press('button[value=overzicht]');
  wrong.push(...expectTrue(page.url().endsWith(`/${lang}/overzicht`), `at ${page.url()}, not at the overview`));
  wrong.push(...expectTrue((await page.locator('.sh-schemes > li').count()) > 3, 'no schemes in the overview'));
  const first = page.locator('details').first();
  wrong.push(...expectTrue(await first.getAttribute('open') === null, 'the first part is open already'));
  await page.click('summary >> nth=0');
  wrong.push(...expectTrue(await first.getAttribute('open') !== null, 'a summary does not open'));
  await press(`main button[formaction="/${lang}/wat-als"]`);
  await press('form.sh-card--large button.nl-button--primary');
  wrong.push(...expectTrue(page.url().endsWith(`/${lang}/wat-als#uitkomst`), `at ${page.url()}, not at the outcome`));
  wrong.push(...expectTrue(site.posted.at(-1).fields.get('probeer-verhuizen') === 'bas', 'what is tried out was not posted'));
  await press('.sh-crumb button');
  await press(`main button[formaction="/${lang}/afdrukken"]`);
  wrong.push(...expectTrue(page.url().endsWith(`/${lang}/afdrukken`), `at ${page.url()}, not at the print`));
  wrong.push(...expectTrue(await page.isVisible('[data-print]') === javaScript, 'the print button shows without a script, or not with it'));
  await press('header form button');
  const other = lang === 'nl' ? 'en' : 'nl';
  wrong.push(...expectTrue(page.url().endsWith(`/${other}/afdrukken`), `at ${page.url()}, not in the other language`));
  wrong.push(...expectTrue(site.posted.at(-1).fields.get('personen.an.geboren') === '1985-03-27', 'answers do not come along to the other language'));
  wrong.push(...expectTrue(!page.url().includes('?') && site.asked.every((url) => !url.includes('?')), 'something stands in an address'));
  wrong.push(...expectTrue((await context.cookies()).length === 0, 'a cookie'));
  if (javaScript) {
    const kept = await page.evaluate(async () => localStorage.length + sessionStorage.length + (await indexedDB.databases()).length);
    wrong.push(...expectTrue(kept === 0, 'something is stored'));
  }
  count(name, [...said(), ...wrong]);
  await context.close();
}

/** Without a script an example comes back from the server in the field. */
async function exampleWithoutScript() {
  const { context, page, said } = await open({ width: 390, context: { javaScriptEnabled: false } });
  await page.goto(`${site.origin}/nl`);
  site.posted.length = 0;
  await page.fill('#zorg', 'eigen woorden');
  await Promise.all([page.waitForNavigation(), page.click('[data-example] >> nth=2')]);
  const post = site.posted.at(-1);
  count('example without JavaScript', [...said(), ...expectTrue(post?.address === '/nl' && post.fields.get('voorbeeld') === '3' &&
    post.fields.get('zorg') === 'eigen woorden', 'the example and the words so far were not posted to the start page')]);
  await context.close();
}

/** The quick exit takes the place of the page in the history. */
async function quickExit(javaScript) {
  const { context, page, said } = await open({ width: 390, context: { javaScriptEnabled: javaScript } });
  await page.route(`${EXIT}**`, (route) => route.fulfill({ contentType: 'text/html', body: '<title>Weer</title>' }));
  await page.goto(`${site.origin}/nl/privacy`);
  await page.goto(`${site.origin}/nl`);
  await Promise.all([page.waitForURL(EXIT), page.click('.sh-exit')]);
  await page.goBack();
  const back = page.url();
  const wrong = said().filter((line) => !line.startsWith(`request elsewhere: ${EXIT}`) && !line.includes('favicon'));
  count(`quick exit ${javaScript ? 'with' : 'without'} JavaScript`, [...wrong,
    ...expectTrue(!javaScript || back.endsWith('/nl/privacy'), `back goes to ${back}`)]);
  await context.close();
}

/** On paper: how to reach a person, danger, no buttons, everything open. */
async function onPaper() {
  for (const address of ['/nl/afdrukken', '/nl/overzicht', '/nl/samenhang', '/nl/plan', '/nl/wat-als', '/nl/makelaar']) {
    const { context, page, said } = await open({ width: 794 });
    await page.goto(site.origin + address);
    await page.emulateMedia({ media: 'print' });
    const wrong = said();
    const text = await page.locator('body').innerText();
    for (const words of ['Bel 14 000', 'Buurthuis De Brug', 'Of wij komen bij u thuis', 'Bel 112', '0800 2000', 'Bel 113']) {
      wrong.push(...expectTrue(text.includes(words), `'${words}' is not on paper`));
    }
    for (const gone of ['.sh-exit', '.sh-head__tools', '.nl-button--primary']) {
      wrong.push(...expectTrue(!await page.locator(gone).first().isVisible(), `${gone} is on paper`));
    }
    if (address === '/nl/plan') { // what the family puts on the kitchen table
      const steps = await page.locator('.sh-step').count();
      wrong.push(...expectTrue(steps > 3 && await page.locator('.sh-tick:visible').count() === steps, 'not every step has a box to tick'));
      wrong.push(...expectTrue(await page.locator('button:visible').count() === 0 && !await page.locator('#wil').isVisible(), 'something to press is on paper'));
      wrong.push(...expectTrue(await page.locator('svg.sh-wheel').isVisible() && await page.locator('svg.sh-pot-bar:visible').count() === 2, 'the wheel or the pot is not on paper'));
      wrong.push(...expectTrue(text.includes('Hulp') && text.includes('Toegerekend') && text.includes('Nog geen stap'), 'what the plan says is not on paper'));
      await page.pdf({ path: path.join(screenshots, 'paper-plan.pdf'), format: 'A4' });
    }
    count(`paper ${address}`, wrong);
    await page.screenshot({ path: path.join(screenshots, `paper-${address.split('/').at(-1)}.png`), fullPage: true });
    await context.close();
  }
}

/** Reading aloud is offered only when a voice of the device can do it. */
async function readAloud() {
  const { context, page, said } = await open({ width: 1440 });
  const voices = (list) => context.addInitScript((voicesOf) => {
    Object.defineProperty(window, 'speechSynthesis', { value: { getVoices: () => voicesOf, addEventListener() {}, cancel() {}, speak() {} } });
  }, list);
  await voices([{ lang: 'nl-NL', localService: false }, { lang: 'en-GB', localService: true }]);
  await page.goto(`${site.origin}/nl`);
  const wrong = expectTrue(!await page.isVisible('[data-read-aloud]'), 'offered with a voice that is not of the device');
  await voices([{ lang: 'nl-NL', localService: true }]);
  await page.goto(`${site.origin}/nl`);
  wrong.push(...expectTrue(await page.isVisible('[data-read-aloud]'), 'not offered with a voice of the device'));
  count('read aloud', [...said(), ...wrong]);
  await context.close();
}

async function samplePages() {
  await validity();
  for (const width of [320, 390, 768, 1440]) {
    await atWidth(width);
  }
  await pictures();
  await plans();
  await maps();
  await rightToLeft();
  await forcedColours();
  await enlarged(390);
  await enlarged(1440);
  await byKeyboard(390, 844, dutch);
  await byKeyboard(1440, 900, site.pages);
  await weights();
  for (const lang of ['nl', 'en']) {
    await flow(lang, true);
    await flow(lang, false);
  }
  await exampleWithoutScript();
  await quickExit(true);
  await quickExit(false);
  await onPaper();
  await readAloud();
}

try {
  const alone = process.argv.find((word) => ['--counter', '--neighbours'].includes(word)); // one part, while working on it
  if (!alone) {
    await samplePages();
  }
  if (alone !== '--neighbours') {
    await throughTheCounter({ browser, pictures: screenshots, folder, count });
  }
  if (alone !== '--counter') {
    await neighbours({ browser, pictures: screenshots, count });
  }
} finally {
  await browser.close();
  site.close();
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
