// One visit to the counter as it is served: a page that notices what goes wrong, and a look at all that can be judged of it.
import path from 'node:path';
import { axe, clipped, reflow, targets, valid } from './checks.mjs';

/** Functions for visits to the server at origin; pictures of each width go to the folder, each check to count. */
export function visiting({ browser, origin, pictures, count }) {
  const looked = new Set();

  async function open(options) {
    const context = await browser.newContext({ viewport: { width: options.width, height: 844 }, locale: options.lang === 'en' ? 'en-GB' : 'nl-NL',
      javaScriptEnabled: options.script !== false });
    const page = await context.newPage();
    const wrong = [];
    page.on('console', (message) => ['error', 'warning'].includes(message.type()) && wrong.push(`console: ${message.text()}`));
    page.on('pageerror', (error) => wrong.push(`script: ${error.message}`));
    page.on('request', (request) => request.url().startsWith(origin) || wrong.push(`request elsewhere: ${request.url()}`));
    page.on('request', (request) => request.url().includes('?') && wrong.push(`something in an address: ${request.url()}`));
    const visit = { ...options, context, page, wrong, press: (selector) => Promise.all([page.waitForNavigation({ waitUntil: 'load' }), page.click(selector)]) };
    page.on('response', (response) => { // as it was sent: a browser writes it in another way
      if (response.request().isNavigationRequest() && response.status() !== 303) {
        visit.html = response.text();
        visit.html.catch(() => {}); // whoever wants it hears it; a visit may end before it is there
      }
    });
    return visit;
  }

  const expect = (visit, good, sentence) => good || visit.wrong.push(sentence);
  const text = (visit) => visit.page.locator('body').innerText();

  /** A page as it is reached: everything that can be judged of it; a picture of each width. */
  async function look(visit, name) {
    const { page, lang, width } = visit;
    const where = `${lang} ${name}, ${width} px${visit.script === false ? ', no script' : ''}`;
    if (looked.has(where)) {
      return;
    }
    looked.add(where);
    const said = await text(visit);
    for (const words of ['112', '0800 2000', '113', '14 000']) {
      expect(visit, said.includes(words), `${where}: '${words}' is not on the page`);
    }
    const wrong = [];
    if (visit.script !== false) {
      wrong.push(...await reflow(page), ...await targets(page), ...await clipped(page), ...await axe(page));
      await page.screenshot({ path: path.join(pictures, `counter-${lang}-${name}-${width}.png`), fullPage: true });
    }
    if (width === 390 && visit.script !== false) {
      wrong.push(...await valid(await visit.html));
    }
    count(`counter ${where}`, wrong);
  }

  /** Goes to an element with the tab key alone. */
  async function tabTo(page, selector) {
    for (let i = 0; i < 150; i++) {
      if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) {
        return;
      }
      await page.keyboard.press('Tab');
    }
    throw new Error(`the tab key does not come to ${selector}`);
  }

  return { open, expect, text, look, tabTo };
}
