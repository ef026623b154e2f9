// What is looked at in one page. Each function returns a list of sentences: what is wrong.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { HtmlValidate } from 'html-validate';

export const BROWSER = process.env.CHROMIUM ?? '/usr/bin/chromium';
export const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync'];

const require = createRequire(import.meta.url);
const axeSource = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Violations of WCAG 2.2 A and AA and of good practice. */
export async function axe(page) {
  await page.evaluate(axeSource);
  const result = await page.evaluate(() => globalThis.axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], resultTypes: ['violations'],
  }));
  return result.violations.map((v) => `axe ${v.id}: ${v.nodes.map((n) => n.target.join(' ')).slice(0, 3).join('; ')}`);
}

/** Nothing sticks out sideways, so nobody has to scroll in two directions. */
export async function reflow(page) {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const wide = document.documentElement.scrollWidth;
    if (wide <= width) {
      return [];
    }
    const out = [...document.querySelectorAll('body *')].filter((e) => !e.closest('.sh-scroll > *') && e.getBoundingClientRect().right > width + 1);
    return [`${wide - width} px too wide: ${out.slice(0, 3).map((e) => e.className || e.tagName).join(', ')}`];
  });
}

/** Buttons, fields and links that stand by themselves are at least 44 px high; links within a sentence may be smaller. */
export async function targets(page) {
  return page.evaluate(() => [...document.querySelectorAll('button,input:not([type=hidden]),select,textarea,summary,a')]
    .filter((e) => e.offsetParent || getComputedStyle(e).position === 'fixed')
    .map((e) => (e.matches('input[type=radio], input[type=checkbox]') ? e.closest('label') : e))
    .filter((e) => !e.matches('.nl-skip-link, [aria-hidden=true]') && !(e.matches('a') && getComputedStyle(e).display === 'inline'))
    .filter((e) => e.getBoundingClientRect().height < 44 || e.getBoundingClientRect().width < 24)
    .map((e) => `smaller than 44 px: ${e.className || e.tagName} "${e.textContent.trim().slice(0, 30)}" ${Math.round(e.getBoundingClientRect().height)}`));
}

/** Text that no longer fits in its element. */
export async function clipped(page) {
  return page.evaluate(() => [...document.querySelectorAll('main *, header *, footer *')]
    .filter((e) => e.children.length === 0 && e.textContent.trim() && e.offsetParent)
    .filter((e) => !e.closest('.sh-hidden') && ['hidden', 'clip'].includes(getComputedStyle(e).overflowX) && e.scrollWidth > e.clientWidth + 1)
    .map((e) => `text cut off: "${e.textContent.trim().slice(0, 30)}"`));
}

/** Letters twice as large, and the spacing of WCAG 1.4.12. Through the style sheet, for the page allows no inline style. */
export async function enlarge(page) {
  await page.evaluate(() => {
    const sheet = document.styleSheets[0];
    sheet.insertRule('html{font-size:200%!important}', sheet.cssRules.length);
  });
}
export async function space(page) {
  await page.evaluate(() => {
    const sheet = document.styleSheets[0];
    sheet.insertRule('*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}', sheet.cssRules.length);
    sheet.insertRule('p{margin-block-end:2em!important}', sheet.cssRules.length);
  });
}

/** Goes through the page with the tab key: skip link, quick exit, then everything; the focus is always seen and never covered. */
export async function keyboard(page) {
  const wrong = [];
  const wanted = await page.evaluate(() => {
    const all = [...document.querySelectorAll('a[href],button,input:not([type=hidden]),select,textarea,summary,[tabindex="0"]')];
    const seen = all.filter((e) => !e.disabled && !e.matches('[aria-hidden=true]') && e.checkVisibility({ visibilityProperty: true }));
    const groups = new Set();
    return seen.filter((e) => { // one stop for a group of radio buttons
      const first = !e.matches('[type=radio]') || !groups.has(e.name);
      groups.add(e.name);
      return first;
    }).length;
  });
  await page.evaluate(() => { // from the beginning, also when a mistake took the focus
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
  });
  let stops = 0;
  for (;; stops++) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const e = document.activeElement;
      if (!e || e === document.body || e.dataset.visited) {
        return null;
      }
      e.dataset.visited = 'yes';
      const shown = e.matches('[type=radio], .sh-option [type=checkbox]') ? e.closest('label') : e;
      const style = getComputedStyle(shown);
      const box = e.getBoundingClientRect();
      const x = box.left + Math.min(box.width / 2, 60);
      const y = box.top + Math.min(box.height / 2, 20);
      const top = document.elementFromPoint(x, y);
      return { what: `${e.className || e.tagName} "${(e.innerText || e.name || '').trim().slice(0, 25)}"`, classes: e.className,
        ring: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
        inside: box.top >= -1 && box.left >= -1 && box.top < innerHeight && box.right <= innerWidth + 1,
        covered: !(top && (shown.contains(top) || top.contains(e) && !top.matches('.sh-exit'))) };
    });
    if (!at) {
      break;
    }
    if (stops === 0 && !at.classes.includes('nl-skip-link')) {
      wrong.push(`first stop is ${at.what}, not the skip link`);
    }
    if (stops === 1 && !at.classes.includes('sh-exit')) {
      wrong.push(`second stop is ${at.what}, not the quick exit`);
    }
    if (!at.ring) {
      wrong.push(`focus not visible: ${at.what}`);
    }
    if (!at.inside) {
      wrong.push(`focus outside the screen: ${at.what}`);
    }
    if (at.covered) {
      wrong.push(`focus covered: ${at.what}`);
    }
  }
  if (stops !== wanted) {
    wrong.push(`${stops} stops with the tab key, ${wanted} expected`);
  }
  return wrong;
}

/** How things hang together, opened: each drawing and the list have the same arrows; exactly one drawing is shown; what is supposed is dashed, and nothing
 * else; names stay within their boxes; a box has no sign of colour alone. */
export async function picture(page) {
  return page.evaluate(() => {
    const wrong = [];
    document.querySelectorAll('#tekening').forEach((fold) => (fold.open = true));
    const edges = (elements) => [...elements].map((e) => `${e.dataset.from} > ${e.dataset.to}`).sort().join('\n');
    const list = edges(document.querySelectorAll('#lijst li'));
    const drawings = [...document.querySelectorAll('svg.sh-graph')];
    const shown = drawings.filter((svg) => svg.checkVisibility());
    if (shown.length !== 1) {
      wrong.push(`${shown.length} drawings are shown`);
    }
    for (const svg of drawings) {
      if (edges(svg.querySelectorAll('path[data-from]')) !== list) {
        wrong.push('the arrows of a drawing are not those of the list');
      }
    }
    for (const box of shown.flatMap((svg) => [...svg.querySelectorAll('.sh-node')])) {
      const rectangle = box.querySelector('rect');
      const name = box.textContent;
      const dashed = getComputedStyle(rectangle).strokeDasharray !== 'none';
      if (dashed !== box.matches('.sh-node--supposed')) {
        wrong.push(`${name}: ${dashed ? 'dashed, but told' : 'not dashed, but supposed'}`);
      }
      if (box.querySelector('text').getBBox().width > rectangle.getBBox().width - 8) {
        wrong.push(`${name}: wider than its box`);
      }
      if (box.matches('.sh-node--danger') !== box.querySelector('use').getAttribute('href').endsWith('#alert')) {
        wrong.push(`${name}: danger without its sign`);
      }
    }
    for (const arrow of shown.flatMap((svg) => [...svg.querySelectorAll('.sh-arrow')])) {
      const style = getComputedStyle(arrow);
      if ((style.strokeDasharray !== 'none') !== arrow.matches('.sh-arrow--supposed')) {
        wrong.push(`arrow ${arrow.dataset.from} > ${arrow.dataset.to}: dashed is not what is supposed`);
      }
      const tip = arrow.matches('.sh-arrow--protects') ? 'bar' : arrow.matches('.sh-arrow--loop') ? 'loop' : 'tip';
      if (!arrow.getAttribute('marker-end').endsWith(`-${tip})`)) {
        wrong.push(`arrow ${arrow.dataset.from} > ${arrow.dataset.to}: another tip`);
      }
    }
    return wrong;
  });
}

/** The plan: the wheel and its table have the same levels, each told by more than colour; both sides of the pot are the same, to the cent, in rows, sum and bar. */
export async function plan(page) {
  return page.evaluate(() => {
    const wrong = [];
    const cells = [...document.querySelectorAll('svg.sh-wheel path.sh-cell')];
    const drawn = (kind) => cells.filter((c) => c.dataset[kind]).map((c) => `${c.dataset.domain} ${c.dataset.level}`).join('\n');
    const listed = (kind) => [...document.querySelectorAll('#wiel tbody tr')].map((row) => `${row.dataset.domain} ${row.querySelector(`[data-${kind}]`).dataset[kind]}`).join('\n');
    for (const kind of ['now', 'wish']) {
      if (drawn(kind) === '' || drawn(kind) !== listed(kind)) {
        wrong.push(`the wheel and its table differ in what is ${kind}`);
      }
    }
    const looks = {};
    for (const c of cells.filter((cell) => cell.dataset.now)) {
      const style = getComputedStyle(c);
      looks[c.dataset.level] = `${style.fill.includes('url') ? style.fill : 'plain'} ${style.strokeDasharray} ${style.strokeWidth}`; // no colour in it
    }
    if (new Set(Object.values(looks)).size !== Object.keys(looks).length) {
      wrong.push('two levels look the same but for their colour');
    }
    const cents = (text) => Number(text.replace(/[^0-9]/g, ''));
    const sides = ['#pot-uit', '#pot-voor'].map((id) => document.querySelector(id)).filter(Boolean).map((side) => {
      const rows = [...side.querySelectorAll('tbody td')].map((cell) => cents(cell.textContent));
      const bar = [...side.querySelectorAll('svg.sh-bar rect')];
      return { sum: cents(side.querySelector('tfoot td').textContent), rows: rows.reduce((a, b) => a + b, 0), bar: bar.reduce((a, b) => a + Number(b.dataset.cents), 0),
        box: side.querySelector('svg.sh-bar').getBoundingClientRect() };
    });
    for (const side of sides) {
      if (side.sum !== side.rows || side.sum !== side.bar || side.sum !== sides[0].sum || !(side.sum > 0)) {
        wrong.push(`the pot is not in balance: ${sides.map((s) => `${s.sum} ${s.rows} ${s.bar}`).join(', ')}`);
      }
      if (Math.abs(side.box.width - sides[0].box.width) > 1 || side.box.height !== sides[0].box.height) {
        wrong.push('the two bars are not equally large');
      }
    }
    return wrong;
  });
}

/** The map of the neighbourhood: squares and table say the same, no square lies on another, text stays within its square, and the list comes first. */
export async function map(page) {
  return page.evaluate(() => {
    const wrong = [];
    const rows = [...document.querySelectorAll('#dun tbody tr')].map((row) => [row.dataset.place, ...[...row.querySelectorAll('td')].slice(1).map((cell) => cell.textContent)].join(' '));
    const squares = [...document.querySelectorAll('svg.sh-map .sh-plot')];
    if (rows.length === 0 || squares.map((s) => `${s.dataset.place} ${s.dataset.needs} ${s.dataset.unserved}`).join('\n') !== rows.join('\n')) {
      wrong.push('the map and its table differ');
    }
    const boxes = squares.map((s) => s.querySelector('rect').getBBox());
    boxes.forEach((a, i) => boxes.slice(0, i).forEach((b) => {
      if (a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height) {
        wrong.push('a square lies on another');
      }
    }));
    squares.forEach((s, i) => [...s.querySelectorAll('text')].forEach((t) => {
      const box = t.getBBox();
      if (box.x < boxes[i].x || box.x + box.width > boxes[i].x + boxes[i].width) {
        wrong.push(`${s.dataset.place}: "${t.textContent}" is wider than its square`);
      }
    }));
    const after = (a, b) => document.querySelector(a).compareDocumentPosition(document.querySelector(b)) & Node.DOCUMENT_POSITION_FOLLOWING;
    if (!after('#dun .sh-rows', '#dun table') || !after('#dun table', 'svg.sh-map')) {
      wrong.push('the map stands before the list');
    }
    return wrong;
  });
}

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    'long-title': 'off', // the name of the municipality belongs to it
    'no-trailing-whitespace': 'off', // worries are shown as they were written
    'doctype-style': 'off',
    'require-sri': 'off', // same origin
    'tel-non-breaking': 'off',
  },
});

/** What the HTML standard does not allow. */
export async function valid(html) {
  const report = await validator.validateString(html);
  return report.results.flatMap((r) => r.messages.map((m) => `html ${m.ruleId}: ${m.message} (${m.line}:${m.column})`));
}
