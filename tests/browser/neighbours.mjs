// Neighbours who help each other, as served: the man in the wheelchair and the young handyman, from both sides and from the broker's; by phone; with and
// without a script; in two languages. Called by run.mjs. Each run has a server of its own, for what is said there stays.
import path from 'node:path';
import { axe, clipped, enlarge, keyboard, reflow, space } from './checks.mjs';
import { start } from './counter.mjs';
import { visiting } from './visit.mjs';

const KILOBYTES = 100;
const HTML_KILOBYTES = 12;
const BOARD_KILOBYTES = 14; // a week of a whole neighbourhood with every reason
const REQUESTS = 5;
const AT = { nl: { first: '/nl/buren', me: '/nl/buren/ik', tell: 'vertellen', stop: 'stoppen', report: 'melden', reported: 'gemeld', paper: 'papier', broker: '/nl/makelaar' },
  en: { first: '/en/neighbours', me: '/en/neighbours/me', tell: 'tell', stop: 'stop', report: 'report', reported: 'reported', paper: 'paper', broker: '/en/broker' } };
const WORDS = {
  wim: { can: 'Ik heb dertig jaar de boekhouding gedaan.', seek: 'De kraan lekt en de tuin groeit dicht.' },
  daan: { can: 'Ik kan timmeren, schilderen en een lekkende kraan maken.', seek: 'Ik krijg brieven die ik niet snap.' },
};
// What of one must never reach the other before both said yes.
const SECRET = { wim: ['Wim', 'Terpstra', '"wim"', 'ik/wim'], daan: ['Daan', 'Oosterling', '"daan"', 'ik/daan'] };
const POSTCODE = /\b99\d\d ?[A-Z]{2}\b/;
const SAID = { // by language: words that a page must hold
  nl: { each: 'U helpt elkaar.', near: 'ongeveer', waits: 'Nu wachten wij op de ander.', agreed: 'De makelaar stelt u aan elkaar voor.', counts: 'U hielp 1 keer. U werd 1 keer geholpen.',
    ended: 'Dit gaat niet door.', changed: 'intussen veranderd', stopped: 'U bent gestopt', reported: 'De makelaar kijkt hier eerst naar.', first: 'Kijk eerst of dit klopt.', no_days: 'minstens één deel van de dag', how: 'Kies eerst',
    phone: 'aan de telefoon' },
  en: { each: 'You help each other.', near: 'about', waits: 'Now we wait for the other.', agreed: 'The broker introduces you to each other.', counts: 'Times that you helped: 1. Times that you were helped: 1.',
    ended: 'This does not go on.', changed: 'changed in the meantime', stopped: 'You have stopped', reported: 'The broker looks at this first.', first: 'First see if this is right.', no_days: 'at least one part of a day', how: 'First choose',
    phone: 'by phone' },
};

/** Everything of case 4 on a server of its own. */
async function onServer(options, run) {
  const server = await start();
  try {
    await run({ ...visiting({ ...options, origin: server.origin }), origin: server.origin, count: options.count });
  } finally {
    await server.stop();
  }
}

export async function neighbours(options) {
  const { count } = options;

  /** Three visits: Wim, Daan and the broker, each in a browser of their own. */
  async function threeOf(house, how) {
    const [wim, daan, broker] = await Promise.all([1, 2, 3].map(() => house.open(how)));
    return { wim, daan, broker, all: [wim, daan, broker] };
  }

  /** While a proposal is worked out a page shows the last one: it comes again by itself, and here at once. */
  const settled = async (page) => {
    while (await page.locator('[data-working]').count() > 0) {
      await page.reload({ waitUntil: 'load' });
    }
  };
  const go = async (visit, origin, address) => {
    await visit.page.goto(origin + address, { waitUntil: 'load' });
    await settled(visit.page);
  };
  const coupling = (visit, state) => visit.page.locator(`main li.sh-coupling[data-state=${state}]`).first();
  const pressIn = async (visit, place, selector) => {
    await Promise.all([visit.page.waitForNavigation({ waitUntil: 'load' }), place.locator(selector).first().click()]);
    await settled(visit.page);
  };
  /** Opens what is folded around an element, without a script too. */
  const unfold = async (place) => {
    for (const closed = place.locator('details:not([open]) > summary'); await closed.count() > 0;) {
      await closed.first().click();
    }
  };

  /** As it was sent, not only as it is seen: no name, no reference, no postcode of the other. */
  async function tellsNothing(house, visit, who, other, when) {
    const { lang } = visit;
    const record = await (await fetch(`${house.origin}/api/v1/neighbourhood/residents/${who}`, { headers: { 'Accept-Language': lang } })).text();
    house.expect(visit, record.includes(`"${who}"`) || record.includes('coupling'), `${when}: the record of ${who} is not there: ${record.slice(0, 80)}`);
    for (const place of ['', `/${AT[lang].tell}`, `/${AT[lang].paper}`]) {
      await go(visit, house.origin, `${AT[lang].me}/${who}${place}`);
      const html = await visit.html;
      for (const secret of SECRET[other]) {
        house.expect(visit, !html.includes(secret), `${when}: ${secret} is in the page ${place} of ${who}`);
        house.expect(visit, !record.includes(secret), `${when}: ${secret} is in the record of ${who}`);
      }
      house.expect(visit, !POSTCODE.test(html.replace(/<head.*?<\/head>/s, '')), `${when}: a postcode is in the page ${place} of ${who}`);
    }
    await go(visit, house.origin, `${AT[lang].me}/${who}`);
  }

  /** From the first page of the site to the page of who somebody wants to be. */
  async function choose(house, visit, who) {
    const { page, lang } = visit;
    await go(visit, house.origin, `/${lang}`);
    await visit.press('#buren a.nl-button');
    house.expect(visit, page.url() === house.origin + AT[lang].first, `at ${page.url()}`);
    await house.look(visit, 'buren');
    await page.selectOption('main [name=wie]', who);
    await visit.press('#rol button.nl-button--primary');
    house.expect(visit, page.url() === `${house.origin}${AT[lang].me}/${who}`, `at ${page.url()}, not at the page of ${who}`);
  }

  /** Own words, what was heard in them, one corrected by hand, kept. */
  async function tell(house, visit, who) {
    const { page, lang } = visit;
    await visit.press('#gezegd a.nl-button--secondary');
    await page.fill('#wat-kan', WORDS[who].can);
    await page.fill('#wat-zoek', WORDS[who].seek);
    await visit.press('main button[value=zegt]'); // keeping at once: first look
    house.expect(visit, (await page.locator('main [role=alert]').innerText()).includes(SAID[lang].first), 'words that nobody looked at are kept');
    const heard = await page.locator('#gehoord .sh-heard').count();
    house.expect(visit, heard >= 2, `${heard} skills are heard`);
    house.expect(visit, (await page.inputValue('#wat-kan')) === WORDS[who].can, 'the words are gone');
    await house.look(visit, `buren-${who}-gehoord`);
    await visit.press('header form button'); // the other language, and back
    await visit.press('header form button');
    house.expect(visit, await page.locator('#gehoord .sh-heard').count() === heard && (await page.inputValue('#wat-zoek')) === WORDS[who].seek, 'the other language forgets what was typed');
    const spare = page.locator('#gehoord .sh-options label:has(.sh-heard) input[name^=kan-]').last();
    const name = await spare.getAttribute('name');
    const extra = 'kan-gezelschap';
    const box = page.locator(`main input[name=${extra}]`);
    await unfold(page.locator('#gehoord'));
    await box.check();
    if (who === 'wim') {
      await spare.uncheck();
      await page.fill('#wat-kan', `${WORDS[who].can} En ik luister graag.`);
      await visit.press('main button[value=hoor]');
      house.expect(visit, !(await page.locator(`main input[name=${name}]`).isChecked()), 'what was corrected is ticked again');
      house.expect(visit, await box.isChecked(), 'what was chosen by hand is gone');
      await unfold(page.locator('#gehoord'));
      await page.locator(`main input[name=${name}]`).check();
    }
    const ticked = await page.locator('main input[name^=dagdeel-]:checked').evaluateAll((list) => list.map((x) => x.name));
    for (const each of ticked) {
      await page.locator(`main input[name=${each}]`).uncheck();
    }
    await visit.press('main button[value=zegt]'); // no day at all
    house.expect(visit, (await page.locator('main [role=alert]').innerText()).includes(SAID[lang].no_days), 'without a day it is kept, or not told in plain words');
    for (const each of ticked) {
      await page.locator(`main input[name=${each}]`).check();
    }
    await page.locator('main input[name=dagdeel-14]').check(); // Friday evening
    await visit.press('main button[value=zegt]');
    house.expect(visit, page.url() === `${house.origin}${AT[lang].me}/${who}`, `kept, but at ${page.url()}`);
    house.expect(visit, (await page.locator('#gezegd li').count()) >= 4, 'what was said is not on the page');
    await house.look(visit, `buren-${who}-gezegd`);
  }

  const both = 'main li.sh-coupling[data-state=STATE]:has(h3:text("Wim Terpstra")):has(h3:text("Daan Oosterling"))';
  const ofBoth = (visit, state) => visit.page.locator(both.replace('STATE', state)).first();

  /** "Couple them!": the broker wants these two this week, sees them in the proposal, with its reasons, and has them asked. */
  async function approve(house, visit) {
    const { page, lang } = visit;
    await go(visit, house.origin, `${AT[lang].broker}/wim`);
    await page.selectOption('#samen [name=ander]', 'daan');
    await pressIn(visit, page.locator('#samen'), 'button[value=vast]');
    house.expect(visit, (await page.locator('#gezegd').innerText()).includes('Daan Oosterling'), 'what the broker wants is not told back');
    await go(visit, house.origin, AT[lang].broker);
    await house.look(visit, 'makelaar');
    const value = await page.locator('#voorstel .sh-outcome').innerText();
    const [helps, pairs] = (value.match(/\d+/g) ?? []).map(Number);
    house.expect(visit, helps >= pairs && pairs > 1, `the proposal helps ${helps}, pairs alone ${pairs}`);
    await unfold(page.locator('#voorstel'));
    const row = ofBoth(visit, 'proposed');
    house.expect(visit, await row.count() === 1, 'Wim and Daan are not coupled');
    const said = await row.innerText();
    house.expect(visit, said.includes(SAID[lang].near) && /telt|counts/.test(said), `no reasons: ${said.slice(0, 200)}`);
    await pressIn(visit, row, 'button[value=goed]');
    house.expect(visit, page.url() === house.origin + AT[lang].broker && await ofBoth(visit, 'asked').count() === 1, 'approved, but they are not asked');
    await house.look(visit, 'makelaar-gevraagd');
    const board = await (await fetch(`${house.origin}/api/v1/neighbourhood/board`)).text();
    house.expect(visit, board.includes('Terpstra'), 'the board of the API has no names for the broker');
  }

  /** Yes of one, then of the other: nothing is told until both said so. */
  async function agree(house, { wim, daan }) {
    const { lang } = wim;
    for (const [visit, who, other] of [[wim, 'wim', 'daan'], [daan, 'daan', 'wim']]) {
      await tellsNothing(house, visit, who, other, 'asked');
      const said = await coupling(visit, 'asked').innerText();
      house.expect(visit, said.includes(SAID[lang].each) && said.includes(SAID[lang].near), `no reasons on the page of ${who}: ${said.slice(0, 200)}`);
      house.expect(visit, (await coupling(visit, 'asked').locator('details').count()) >= 2, 'what it does to benefit and tax, or the rules, are not told before the yes');
      await house.look(visit, `buren-${who}-gevraagd`);
    }
    await pressIn(wim, coupling(wim, 'asked'), 'button[value=ja]');
    house.expect(wim, (await coupling(wim, 'asked').innerText()).includes(SAID[lang].waits), 'the yes is not told back');
    await house.look(wim, 'buren-wim-zei-ja');
    await tellsNothing(house, wim, 'wim', 'daan', 'one yes');
    await tellsNothing(house, daan, 'daan', 'wim', 'one yes');
    await pressIn(daan, coupling(daan, 'asked'), 'button[value=ja]');
    await go(wim, house.origin, `${AT[lang].me}/wim`);
    for (const [visit, name, family] of [[wim, 'Daan', 'Oosterling'], [daan, 'Wim', 'Terpstra']]) {
      const said = await coupling(visit, 'agreed').innerText();
      house.expect(visit, said.includes(name) && said.includes(SAID[lang].agreed), `after both said yes: ${said.slice(0, 120)}`);
      house.expect(visit, !(await visit.html).includes(family), 'more than a first name is told');
      house.expect(visit, !POSTCODE.test((await visit.html).replace(/<head.*?<\/head>/s, '')), 'a postcode is told');
      await house.look(visit, `buren-${name.toLowerCase()}-naam`);
    }
  }

  /** The broker introduces them; a page that is older than that says so. */
  async function introduce(house, { broker }) {
    const { page, lang } = broker;
    await go(broker, house.origin, AT[lang].broker);
    const old = await broker.context.newPage();
    await old.goto(house.origin + AT[lang].broker, { waitUntil: 'load' });
    await house.look(broker, 'makelaar-voorstellen');
    await pressIn(broker, ofBoth(broker, 'agreed'), 'button[value=voorgesteld]');
    house.expect(broker, await ofBoth(broker, 'met').count() === 1, 'introduced, but they do not know each other');
    await Promise.all([old.waitForNavigation({ waitUntil: 'load' }), old.locator(both.replace('STATE', 'agreed')).locator('button[value=voorgesteld]').click()]);
    house.expect(broker, (await old.locator('main [role=alert]').innerText()).includes(SAID[lang].changed), 'a page that is out of date is believed');
    await old.close();
    await page.reload({ waitUntil: 'load' }); // 303: reloading says nothing twice
    house.expect(broker, await ofBoth(broker, 'met').count() === 1 && await page.locator('main [role=alert]').count() === 0, 'reloading says it again');
  }

  async function happened(house, { wim, daan }) {
    const { lang } = wim;
    for (const [visit, who] of [[wim, 'wim'], [daan, 'daan']]) {
      await go(visit, house.origin, `${AT[lang].me}/${who}`);
      if (who === 'wim') {
        await pressIn(visit, coupling(visit, 'met'), 'button[value=gebeurd]'); // nothing chosen
        house.expect(visit, (await visit.page.locator('main [role=alert]').innerText()).includes(SAID[lang].how), 'nothing chosen is taken as an answer');
        await house.look(visit, 'buren-fout');
      }
      await coupling(visit, 'met').locator('[name=gebeurd][value=ja]').check();
      await coupling(visit, 'met').locator('[name=weer][value=ja]').check();
      await house.look(visit, `buren-${who}-hoe-ging-het`);
      await pressIn(visit, coupling(visit, 'met'), 'button[value=gebeurd]');
    }
    await go(wim, house.origin, `${AT[lang].me}/wim`);
    for (const visit of [wim, daan]) {
      house.expect(visit, (await house.text(visit)).includes(SAID[lang].counts), 'given and received are not counted apart, once each');
      house.expect(visit, await visit.page.locator('#geweest li[data-state=done]').count() === 1, 'what is done is not told as past');
    }
    await wim.page.click('#geweest > summary');
    await house.look(wim, 'buren-wim-geweest');
  }

  /** A report: the number at once; what runs waits; it stands first on the board until somebody takes it up. */
  async function report(house, { wim, broker }, state, goesOn) {
    const { lang } = wim;
    const words = `Hij vroeg mijn pincode (${state}).`;
    await go(wim, house.origin, `${AT[lang].me}/wim`);
    await unfold(wim.page.locator('main'));
    await pressIn(wim, coupling(wim, state), `a[href*="/${AT[lang].report}/"]`);
    const number = await wim.page.locator('#bel a[href^="tel:"]').first().boundingBox();
    const field = await wim.page.locator('#woorden').boundingBox();
    house.expect(wim, number && field && number.y < field.y, 'the number to call does not stand first');
    await house.look(wim, 'buren-melden');
    await wim.page.fill('#woorden', words);
    await wim.press('main button[value=melding]');
    house.expect(wim, await wim.page.locator('#bel a[href^="tel:"]').count() === 2 && !wim.page.url().includes('pincode'), 'after a report there is no number to call');
    await house.look(wim, 'buren-gemeld');
    await wim.press('main .sh-actions a');
    if (goesOn) {
      house.expect(wim, (await coupling(wim, 'waiting').innerText()).includes(SAID[lang].reported), 'what was reported goes on');
      house.expect(wim, await coupling(wim, 'waiting').locator('a[href^="tel:"]').count() === 2, 'no number to call beside it');
      await house.look(wim, 'buren-wacht');
    }
    await go(broker, house.origin, AT[lang].broker);
    const first = broker.page.locator('main section').first();
    house.expect(broker, (await first.innerText()).includes(words), 'the report does not stand first on the board');
    await house.look(broker, `makelaar-melding-${state}`);
    house.expect(broker, await first.locator('button[value=pakt-op]').count() === 1, 'nobody can take it up');
    await first.locator('[name=woorden]').fill('Marja');
    await pressIn(broker, first, 'button[value=pakt-op]');
    house.expect(broker, (await first.innerText()).includes('Marja') && await first.locator('button[value=pakt-op]').count() === 0, 'who took it up is not told');
    await go(wim, house.origin, `${AT[lang].me}/wim/${AT[lang].reported}`);
    house.expect(wim, (await wim.page.locator('#bereikt').innerText()).includes('Marja'), 'the resident does not read who took it up');
    await house.look(wim, 'buren-opgepakt');
    await pressIn(broker, first, `form:has([name=weer][value=${goesOn ? 'ja' : 'nee'}]) button[value=opgepakt]`);
    house.expect(broker, await broker.page.locator('#meldingen > ul > li').count() === 0 && (await broker.page.locator('#meldingen details li').first().textContent()).includes(words), 'taken up, but it stands there as new');
    await go(wim, house.origin, `${AT[lang].me}/wim`);
    house.expect(wim, await wim.page.locator(`main li[data-state=${state}]`).count() === 1, `after it was taken up it is not ${state}`);
  }

  /** One button, a page that asks whether, and a way back. */
  async function stopping(house, { wim }) {
    const { page, lang } = wim;
    await go(wim, house.origin, `${AT[lang].me}/wim`);
    await wim.press('#stoppen a.nl-button');
    await house.look(wim, 'buren-stoppen');
    await wim.press('main button[value=stopt]');
    house.expect(wim, (await house.text(wim)).includes(SAID[lang].stopped), 'stopping is not told back');
    await house.look(wim, 'buren-gestopt');
    await wim.press('#stoppen button[value=doet-weer-mee]');
    house.expect(wim, await page.locator('#stoppen a.nl-button').count() === 1, 'stopping cannot be undone');
    await go(wim, house.origin, `${AT[lang].me}/wim/${AT[lang].paper}`);
    await house.look(wim, 'buren-papier');
  }

  async function case4(how) {
    await onServer(options, async (house) => {
      const three = await threeOf(house, how);
      const { wim, daan, broker } = three;
      await choose(house, wim, 'wim');
      await tell(house, wim, 'wim');
      await choose(house, daan, 'daan');
      await tell(house, daan, 'daan');
      await approve(house, broker);
      await agree(house, three);
      await report(house, three, 'agreed', true);
      await introduce(house, three);
      await happened(house, three);
      await report(house, three, 'done', false);
      await stopping(house, three);
      for (const visit of three.all) {
        house.expect(visit, (await visit.context.cookies()).length === 0, 'a cookie');
      }
      count(`neighbours ${how.lang} case 4, ${how.width} px${how.script === false ? ' without a script' : ''}`, three.all.flatMap((visit) => visit.wrong));
      await Promise.all(three.all.map((visit) => visit.context.close()));
    });
  }

  /** No: neither who nor why is told; everybody at once; by phone; fixed, forbidden, undone; a certificate; somebody is found. */
  async function brokersDay(how) {
    await onServer(options, async (house) => {
      const three = await threeOf(house, how);
      const { wim, daan, broker } = three;
      const { page, lang } = broker;
      await go(broker, house.origin, AT[lang].broker);
      const proposed = await page.locator('#voorstel li.sh-coupling').count();
      const links = page.locator('#anders option');
      house.expect(broker, await links.count() >= 2 * (proposed - 1), 'not every link can be chosen');
      await page.click('#anders > summary');
      await page.selectOption('#anders [name=schakel]', { index: 2 });
      await page.fill('#anders [name=woorden]', 'Zij hebben ruzie gehad.');
      await house.look(broker, 'makelaar-anders');
      await pressIn(broker, page.locator('#anders'), 'button[value=nooit]');
      house.expect(broker, (await page.locator('#gezegd').innerText()).includes('Zij hebben ruzie gehad.'), 'what was forbidden is not told back');
      await pressIn(broker, page.locator('#gezegd'), 'button[value=los]');
      house.expect(broker, await page.locator('#gezegd').count() === 0, 'what was forbidden cannot be undone');
      await page.click('#anders > summary');
      await pressIn(broker, page.locator('#anders'), 'button[value=vast]');
      house.expect(broker, await page.locator('#gezegd li').count() === 1, 'what was fixed is not told back');
      const all = Number((await page.locator('#voorstel button[value=alles]').innerText()).match(/\d+/)[0]);
      await pressIn(broker, page.locator('#voorstel'), 'button[value=alles]');
      house.expect(broker, await page.locator('main [name=zeker]').count() === 1, 'many are asked without a page that says how many');
      await house.look(broker, 'makelaar-zeker');
      await pressIn(broker, page.locator('main'), 'button[value=alles]');
      const told = async (place) => Number((await page.locator(`nav a[href="${place}"]`).innerText({ timeout: 2000 }).catch(() => '0')).match(/\d+/)[0]);
      const [asked, later] = [await told('#gevraagd'), await told('#later')];
      house.expect(broker, asked + later === all && asked > all / 2 && await told('#voorstel') < all, `${asked} of ${all} are asked, ${later} later`);
      house.expect(broker, later > 0 && (await page.locator('#later').innerText()).includes('De gemeente koos: hooguit 2.'), 'nobody waits, or it is not said why');
      await house.look(broker, 'makelaar-allen-gevraagd');
      const proposedNow = await told('#voorstel');
      await pressIn(broker, page.locator('#later'), 'button[value=trekt-terug]');
      house.expect(broker, await told('#later') === later - 1 && await told('#voorstel') === proposedNow + 1, 'what was withdrawn waits, or is not proposed again');
      house.expect(broker, (await page.locator('#laatst li').first().innerText()).includes('trok een voorstel terug'), 'the history does not say that it was withdrawn');
      await house.look(broker, 'makelaar-lang');
      await lists(house, broker);
      await go(broker, house.origin, `${AT[lang].broker}/lijst/gevraagd/1`);
      await page.fill('#zoek', 'wim');
      await pressIn(broker, page.locator('#gevraagd'), 'button[value=zoek]');
      const withWim = page.locator('#gevraagd li.sh-coupling:has(h3:text("Wim Terpstra"))').first();
      const hrefs = await withWim.locator('.sh-rows a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      const other = hrefs.map((href) => href.split('/').at(-1)).find((id) => id !== 'wim');
      await go(wim, house.origin, `${AT[lang].me}/wim`);
      await pressIn(wim, coupling(wim, 'asked'), 'button[value=nee]');
      await go(daan, house.origin, `${AT[lang].me}/${other}`); // whoever it is in this week's proposal
      const html = await daan.html;
      house.expect(daan, html.includes(SAID[lang].ended) && SECRET.wim.every((secret) => !html.includes(secret)), 'after a no: not told, or who said it');
      await house.look(daan, 'buren-gaat-niet-door');
      await go(broker, house.origin, AT[lang].broker);
      const unanswered = page.locator('#gevraagd .sh-rows li:has-text("nog geen antwoord")').first();
      const name = await unanswered.locator('a').innerText();
      await pressIn(broker, unanswered, 'a');
      house.expect(broker, (await page.locator('h1').innerText()) === name, `at the page of ${await page.locator('h1').innerText()}, not of ${name}`);
      await house.look(broker, 'makelaar-persoon');
      await pressIn(broker, coupling(broker, 'asked'), 'button[value=ja]');
      house.expect(broker, await coupling(broker, 'asked').locator('button[value=ja]').count() === 0, 'what they said by phone is not heard');
      house.expect(broker, (await page.locator('#laatst li').first().innerText()).includes(SAID[lang].phone), 'it is not said that it was by phone');
      await page.fill('#vog-dag', '31');
      await page.fill('[name=vog-maand]', '2');
      await page.fill('[name=vog-jaar]', '2026');
      await pressIn(broker, page.locator('#vog'), 'button[value=vog]');
      house.expect(broker, await page.locator('main [role=alert]').count() === 1 && (await page.inputValue('#vog-dag')) === '31', 'a day that does not exist is taken, or what was typed is gone');
      await pressIn(broker, page.locator('main'), '.sh-crumb a');
      await page.fill('#zoek', 'daan');
      await pressIn(broker, page.locator('#mensen'), 'button[value=zoek]');
      house.expect(broker, (await page.locator('#mensen .sh-rows').innerText()).includes('Daan Oosterling') && !page.url().includes('daan'), 'Daan is not found, or stands in an address');
      await house.look(broker, 'makelaar-gezocht');
      await go(broker, house.origin, `${AT[lang].broker}/daan/${AT[lang].tell}`);
      await house.look(broker, 'makelaar-vertellen');
      count(`neighbours ${lang} the day of a broker, ${how.width} px${how.script === false ? ' without a script' : ''}`, three.all.flatMap((visit) => visit.wrong));
      await Promise.all(three.all.map((visit) => visit.context.close()));
    });
  }

  /** A list of its own: fifty at a time, from page to page and back, with what was looked for; nothing of that in an address. */
  async function lists(house, visit) {
    const { page, lang } = visit;
    await go(visit, house.origin, AT[lang].broker);
    await pressIn(visit, page.locator('#mensen'), 'a[href$="/lijst/mensen/1"]');
    const names = async () => page.locator('#mensen .sh-rows li a').allInnerTexts();
    const first = await names();
    house.expect(visit, first.length === 50 && await page.locator('nav .sh-turns li').count() === 1, `${first.length} people on the first page`);
    await house.look(visit, 'makelaar-lijst');
    const turn = (label) => pressIn(visit, page.locator('.sh-turns'), `:is(a, button):has-text("${label}")`);
    await turn('Volgende');
    const second = await names();
    await turn('Volgende');
    const third = await names();
    const whole = [...first, ...second, ...third];
    house.expect(visit, new Set(whole).size === 120 && await page.locator('.sh-turns :text("Volgende")').count() === 0, `${whole.length} people on three pages`);
    house.expect(visit, (await page.locator('main').innerText()).includes('nummer 101 tot en met 120'), 'it does not say which are shown');
    await turn('Eerste');
    house.expect(visit, (await names()).join() === first.join(), 'the first page is another one');
    await page.fill('#zoek', '99');
    await pressIn(visit, page.locator('#mensen'), 'button[value=zoek]');
    await turn('Volgende');
    house.expect(visit, await page.inputValue('#zoek') === '99' && (await names()).length > 0, 'what was looked for is gone on the next page');
    await turn('Vorige');
    await house.look(visit, 'makelaar-lijst-gezocht');
    await page.fill('#zoek', 'papieren');
    await pressIn(visit, page.locator('#mensen'), 'button[value=zoek]');
    const papers = await names();
    house.expect(visit, papers.length < 50 && papers.includes('Wim Terpstra'), 'who is good with papers is not found by that word');
  }

  /** By keyboard alone, in large letters, on paper; and what it weighs. */
  async function others() {
    await onServer(options, async (house) => {
      const addresses = [AT.nl.first, `${AT.nl.me}/wim`, `${AT.nl.me}/wim/${AT.nl.tell}`, `${AT.nl.me}/wim/${AT.nl.stop}`, `${AT.nl.me}/wim/${AT.nl.paper}`, AT.nl.broker, `${AT.nl.broker}/daan`, `${AT.nl.broker}/lijst/voorstel/1`, `${AT.nl.broker}/lijst/mensen/2`];
      for (const address of addresses) {
        const visit = await house.open({ lang: 'nl', width: 390 });
        const { page } = visit;
        const network = await visit.context.newCDPSession(page);
        await network.send('Network.enable');
        let bytes = 0;
        let requests = 0;
        network.on('Network.loadingFinished', (event) => {
          bytes += event.encodedDataLength;
          requests += event.encodedDataLength > 0 ? 1 : 0;
        });
        await go(visit, house.origin, address);
        house.expect(visit, bytes > 10000 && bytes <= KILOBYTES * 1000 && requests >= 4 && requests <= REQUESTS, `${(bytes / 1000).toFixed(1)} kB in ${requests} requests`);
        visit.wrong.push(...await keyboard(page));
        bytes = 0;
        await page.reload({ waitUntil: 'load' });
        house.expect(visit, bytes <= (address === AT.nl.broker ? BOARD_KILOBYTES : HTML_KILOBYTES) * 1000, `${(bytes / 1000).toFixed(1)} kB when all else is there`);
        await space(page);
        visit.wrong.push(...await reflow(page), ...await clipped(page));
        await enlarge(page);
        visit.wrong.push(...await reflow(page), ...await clipped(page), ...await axe(page));
        count(`neighbours ${address}: weight, keyboard, large letters`, visit.wrong);
        await visit.context.close();
      }
      await onPaper(house);
      await byKeyboard(house);
      await nobody(house);
    });
  }

  async function onPaper(house) {
    const visit = await house.open({ lang: 'nl', width: 794 });
    await go(visit, house.origin, `${AT.nl.me}/wim/${AT.nl.paper}`);
    await visit.page.emulateMedia({ media: 'print' });
    const said = await house.text(visit);
    for (const words of ['Ik kan', 'Ik zoek', 'maandag', 'Bel 14 000', 'Buurthuis De Brug', 'Ik wil stoppen']) {
      house.expect(visit, said.includes(words), `'${words}' is not on paper`);
    }
    house.expect(visit, await visit.page.locator('button:visible').count() === 0, 'something to press is on paper');
    const pdf = await visit.page.pdf({ path: path.join(options.pictures, 'counter-buren-papier.pdf'), format: 'A4' });
    const sheets = pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length;
    house.expect(visit, sheets >= 1 && sheets <= 2, `${sheets} pages on paper`);
    count('neighbours on paper', visit.wrong);
    await visit.context.close();
  }

  /** From the first page of the site to what somebody can, by keyboard alone. */
  async function byKeyboard(house) {
    const visit = await house.open({ lang: 'nl', width: 390 });
    const { page } = visit;
    const press = async (selector) => {
      await house.tabTo(page, selector);
      await Promise.all([page.waitForNavigation({ waitUntil: 'load' }), page.keyboard.press('Enter')]);
    };
    await go(visit, house.origin, '/nl');
    await press('#buren a.nl-button');
    await press('#rol button.nl-button--primary');
    await press('#gezegd a.nl-button--secondary');
    await house.tabTo(page, '#wat-kan');
    await page.keyboard.type('Ik help graag met formulieren, en ik kan blorfen');
    await press('main button[value=hoor]');
    house.expect(visit, await page.locator('#gehoord .sh-heard').count() >= 1, 'nothing is heard');
    house.expect(visit, (await page.locator('main').innerText()).includes('Dit deel herkenden wij niet: “ik kan blorfen”.'), 'what was not understood is not told');
    await press('main button[value=zegt]');
    house.expect(visit, page.url().startsWith(`${house.origin}${AT.nl.me}/`), `at ${page.url()}`);
    count('neighbours by keyboard alone', visit.wrong);
    await visit.context.close();
  }

  /** There is nobody with this name; and what a form cannot have said. */
  async function nobody(house) {
    const visit = await house.open({ lang: 'nl', width: 390 });
    for (const address of [`${AT.nl.me}/niemand`, `${AT.nl.broker}/niemand`, `${AT.nl.broker}/lijst/niets/1`, `${AT.nl.broker}/lijst/mensen/nul`, `${AT.en.broker}/list/mensen/1`, `${AT.nl.me}/wim/${AT.nl.report}/niets`, `${AT.nl.me}/niemand/${AT.nl.tell}`]) {
      const answer = await fetch(house.origin + address);
      house.expect(visit, answer.status === 404, `${address}: ${answer.status}`);
    }
    for (const fields of [{}, { wat: 'goed', koppeling: 'x' }, { wat: 'ja', koppeling: 'x', gezien: 'asked' }, { wat: 'vog' }]) {
      const answer = await fetch(`${house.origin}${AT.nl.me}/wim`, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' });
      house.expect(visit, answer.status === 200 && (await answer.text()).includes('role="alert"'), `${JSON.stringify(fields)}: ${answer.status}`);
    }
    count('neighbours what cannot be', visit.wrong);
    await visit.context.close();
  }

  await case4({ lang: 'nl', width: 390 });
  await case4({ lang: 'nl', width: 390, script: false });
  await case4({ lang: 'en', width: 390 });
  await case4({ lang: 'nl', width: 320 });
  await case4({ lang: 'nl', width: 1440 });
  await brokersDay({ lang: 'nl', width: 390 });
  await brokersDay({ lang: 'nl', width: 1440 });
  await brokersDay({ lang: 'nl', width: 320, script: false });
  await others();
}
