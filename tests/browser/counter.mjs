// The counter as it is served: from worry to print, in two languages, with and without a script, by keyboard, on three screens; the households of
// the cases; danger. Called by run.mjs. Starts the server on a free port and ends it by its process id.
import { execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { axe, clipped, enlarge, keyboard, picture, plan as planned, reflow, space } from './checks.mjs';
import { visiting } from './visit.mjs';

const PROGRAM = process.env.SAMENHANG ?? 'build/samenhang';
const KILOBYTES = 100;
const REQUESTS = 5;
const WORRY = {
  nl: 'Ik kan de huur niet betalen en ik slaap slecht. De deurwaarder belt.',
  en: 'Ik kan de huur niet betalen. I sleep badly.',
};
const MORE = 'main button[value=nog-een]';
const NEXT = 'main button.nl-button[value=verder]';

/** The address of a server that was started, and how to end it. */
export async function start() {
  const child = spawn(PROGRAM, ['serve', '--port', '0', '--quiet', '--content', 'content', '--data', '/nonexistent'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const last = () => child.kill('SIGTERM'); // also when this program breaks off
  process.once('exit', last);
  const origin = await new Promise((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (bytes) => {
      said += bytes;
      const found = said.match(/http:\/\/localhost:(\d+)/);
      if (found) {
        resolve(`http://127.0.0.1:${found[1]}`);
      }
    });
    child.on('exit', (code) => reject(new Error(`samenhang serve ended with ${code}`)));
  });
  return { origin, stop: () => new Promise((resolve) => {
    process.off('exit', last);
    child.removeAllListeners('exit');
    child.on('exit', resolve);
    process.kill(child.pid, 'SIGTERM');
  }) };
}

export async function throughTheCounter({ browser, pictures, folder, count }) {
  const server = await start();
  const { origin } = server;
  const { open, expect, text, look, tabTo } = visiting({ browser, origin, pictures, count });

  async function fillDate(page, name, day, month, year) {
    await page.fill(`main [name=${name}-dag]`, day);
    await page.fill(`main [name=${name}-maand]`, month);
    await page.fill(`main [name=${name}-jaar]`, year);
  }

  /** Fills in the question that is shown: income once, no to what is yes or no, the first of choices, nought, "I do not know" for the rest. */
  async function answer(visit) {
    const { page, press } = visit;
    const asked = await page.locator('main [name=vraag]').first().inputValue();
    if (await page.locator('main [name=veld-soort]').count()) {
      await look(visit, 'list');
      if (asked === 'personen.ik.inkomen') {
        await press(NEXT); // nothing filled in: it says so
        expect(visit, await page.locator('main [role=alert]').count() === 1, 'an empty list is taken');
        await page.selectOption('main [name=veld-soort]', 'loon');
        await page.fill('main [name=veld-bedrag]', '900');
        await press(MORE);
        expect(visit, (await page.locator('main .sh-answers li').count()) === 1, 'the wage is not in the list');
        await press(NEXT);
      } else {
        await press('main button[value=geen]');
      }
    } else if (await page.locator('main input[type=radio]').count()) {
      const no = page.locator('main input[type=radio][value=nee]');
      const yes = asked.endsWith('nederlander_of_gelijkgesteld');
      await (await no.count() && !yes ? no.first() : page.locator('main input[type=radio]').first()).check();
      await press(NEXT);
    } else if (await page.locator('main input#antwoord[inputmode=decimal]').count()) {
      await page.fill('main input#antwoord', '0');
      await press(NEXT);
    } else {
      await press('main button[value=weet-niet]');
      const next = page.locator('main [name=vraag]');
      expect(visit, !(await next.count()) || (await next.first().inputValue()) !== asked, `'I do not know' is asked again: ${asked}`);
    }
    return asked;
  }

  /** At most three screens to a result; then all questions, what if, print. */
  async function flow(options) {
    const visit = await open(options);
    const { page, press, lang } = visit;
    await page.goto(origin, { waitUntil: 'load' });
    expect(visit, page.url() === `${origin}/${lang}`, `the first page is ${page.url()}`);
    await look(visit, 'start');
    await page.fill('#zorg', WORRY[lang]);
    await press('.sh-start button.nl-button--primary');
    expect(visit, (await text(visit)).includes(WORRY[lang]), 'the worry is not told back');
    expect(visit, (await page.locator('.sh-chip').count()) >= 1, 'nothing was understood');
    await look(visit, 'about');
    await press('button[value=zorg]'); // it is not right: change the words
    expect(visit, (await page.inputValue('#zorg')) === WORRY[lang], 'the worry is not in the field to be changed');
    await press('.sh-start button.nl-button--primary');
    await fillDate(page, 'ik-geboren', '31', '2', '1985');
    await press('main button[value=overzicht]');
    expect(visit, (await page.locator('[data-mistake]').count()) > 0, 'a day that does not exist is taken');
    await look(visit, 'about-mistake');
    await fillDate(page, 'ik-geboren', '27', '3', '1985');
    await page.selectOption('main [name=ik-woning]', 'huur');
    await page.fill('main [name=ik-huur]', '612,50');
    await page.selectOption('main [name=ander-soort]', 'kind');
    await fillDate(page, 'ander-geboren', '1', '2', '2015');
    await press(MORE);
    expect(visit, (await page.locator('main .sh-answers li').count()) === 1, 'the child is not in the list');
    await press('main button[value=overzicht]');
    const first = await text(visit);
    expect(visit, (await page.locator('.sh-schemes > li').count()) > 5, 'no schemes in the first overview');
    expect(visit, /(tussen|hoogstens|between|at most) ?€/.test(first), 'no range for what is open');
    const high = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(visit, high <= { 390: 4450, 768: 3950, 1440: 3450 }[visit.width], `the first overview is ${high} px high`);
    await look(visit, 'overview-first');
    await press(`main button.nl-button--primary[formaction="/${lang}/vragen"]`);
    const asked = [];
    while (await page.locator('main [name=vraag]').count() && asked.length < 80) {
      if (asked.length < 2) {
        await look(visit, `question-${asked.length + 1}`);
      }
      if (asked.length === 2) { // back, and on again
        await press('main button[value=terug]');
        expect(visit, (await page.locator('main [name=vraag]').first().inputValue()) === asked[1], 'back does not lead to the question before');
      }
      asked.push(await answer(visit));
      expect(visit, asked.slice(0, -1).filter((one) => one === asked.at(-1)).length <= 1, `asked again: ${asked.at(-1)}`);
    }
    expect(visit, asked.length > 5 && asked.length < 80, `${asked.length} questions`);
    const whole = await page.locator('main').textContent(); // also of what is closed
    expect(visit, whole.includes('900'), 'the wage is not in the overview');
    await look(visit, 'overview');
    await causesOf(visit);
    await afterwards(visit);
    expect(visit, (await visit.context.cookies()).length === 0, 'a cookie');
    if (options.script !== false) {
      const kept = await page.evaluate(async () => localStorage.length + sessionStorage.length + (await indexedDB.databases()).length);
      expect(visit, kept === 0, 'something is stored');
    }
    count(`counter ${lang} ${options.width} px from worry to print${options.script === false ? ' without a script' : ''}`, visit.wrong);
    await visit.context.close();
  }

  /** From the overview to how things hang together, and back. */
  async function causesOf(visit) {
    const { page, press, lang } = visit;
    await press(`main button[formaction="/${lang}/samenhang"]`);
    expect(visit, page.url() === `${origin}/${lang}/samenhang`, `at ${page.url()}`);
    expect(visit, (await page.locator('svg.sh-graph').count()) >= 1 && (await page.locator('#begin .sh-outcome').count()) === 1, 'no drawing, or nowhere to begin');
    await look(visit, 'causes');
    expect(visit, !(await page.locator('svg.sh-graph').first().isVisible()), 'the drawing is not folded');
    visit.wrong.push(...await picture(page));
    await press('.sh-crumb button');
    expect(visit, page.url() === `${origin}/${lang}/overzicht` && (await page.locator('.sh-schemes').count()) > 0, 'back does not lead to the overview');
  }

  /** Change an answer, try something out, print, another language. */
  async function afterwards(visit) {
    const { page, press, lang } = visit;
    await page.click('main details:has(.sh-answers) > summary');
    await press('main button[value="personen.ik.geboren"]');
    expect(visit, (await page.inputValue('main [name=jaar]')) === '1985', 'the answer is not shown to be changed');
    await page.fill('main [name=jaar]', '1986');
    await press(NEXT);
    expect(visit, page.url().endsWith('/overzicht') && (await page.locator('.sh-schemes').count()) > 0, 'a change does not lead back to the result');
    await press(`main button[formaction="/${lang}/wat-als"]`);
    await look(visit, 'whatif');
    await page.fill('main [name=probeer-loon]', '1400');
    await press('form.sh-card--large button.nl-button--primary');
    expect(visit, page.url().endsWith(`/${lang}/wat-als#uitkomst`), `at ${page.url()}, not at the outcome`);
    expect(visit, (await page.locator('#uitkomst table').count()) === 1, 'no table of before and after');
    expect(visit, (await page.locator('#uitkomst').innerText()).replace(/[.,\s]/g, '').includes('1814400'), 'the new wage, in a year with holiday pay, is not in the outcome');
    expect(visit, (await page.locator('#uitkomst').boundingBox()).y < (await page.locator('#probeer').boundingBox()).y, 'the outcome does not stand first');
    await look(visit, 'whatif-outcome');
    await press('.sh-crumb button');
    await press(`main button[formaction="/${lang}/afdrukken"]`);
    await look(visit, 'print');
    expect(visit, (await text(visit)).includes('900') && !(await text(visit)).includes('1.400'), 'what was tried is on paper');
    await press('header form button');
    expect(visit, page.url().endsWith(`/${lang === 'nl' ? 'en' : 'nl'}/afdrukken`) && (await text(visit)).includes('900'), 'answers do not come along to the other language');
  }

  async function byKeyboard(lang) {
    const visit = await open({ lang, width: 390 });
    const { page } = visit;
    const key = async (selector, name) => {
      await tabTo(page, selector);
      await Promise.all([page.waitForNavigation({ waitUntil: 'load' }), page.keyboard.press(name ?? 'Enter')]);
    };
    await page.goto(`${origin}/${lang}`, { waitUntil: 'load' });
    await tabTo(page, '#zorg');
    await page.keyboard.type(WORRY[lang]);
    await key('.sh-start button.nl-button--primary');
    for (const [name, value] of [['ik-geboren-dag', '27'], ['ik-geboren-maand', '3'], ['ik-geboren-jaar', '1985']]) {
      await tabTo(page, `main [name=${name}]`);
      await page.keyboard.type(value);
    }
    await tabTo(page, 'main [name=ik-woning]');
    await page.keyboard.press('ArrowDown');
    await key(NEXT);
    visit.wrong.push(...await keyboard(page));
    await page.reload({ waitUntil: 'load' }).catch(() => {});
    await tabTo(page, 'main input[type=radio], main input[type=text]');
    await page.keyboard.press('Space');
    await key('main button[value=weet-niet]');
    await key('main button[value=overzicht]');
    visit.wrong.push(...await keyboard(page));
    await page.evaluate(() => document.querySelectorAll('[data-visited]').forEach((e) => delete e.dataset.visited));
    await key(`main button[formaction="/${lang}/wat-als"]`);
    await tabTo(page, 'main [name=probeer-loon]');
    await page.keyboard.type('1500');
    await key('form.sh-card--large button.nl-button--primary');
    expect(visit, (await page.locator('#uitkomst table').count()) === 1, 'no outcome');
    await key('.sh-crumb button');
    await key(`main button[formaction="/${lang}/afdrukken"]`);
    expect(visit, page.url().endsWith('/afdrukken'), `at ${page.url()}`);
    count(`counter ${lang} by keyboard alone`, visit.wrong);
    await visit.context.close();
  }

  // -------------------------------------------------------------- households of the examples

  const toldBy = (name) => JSON.parse(fs.readFileSync(path.join(folder, `example-${name}.json`), 'utf8'));

  /** Posts answers to a page, as its form would. */
  async function post(visit, address, fields) {
    await visit.page.goto(`${origin}/${visit.lang}`, { waitUntil: 'load' });
    await Promise.all([visit.page.waitForNavigation({ waitUntil: 'load' }), visit.page.evaluate(([action, pairs]) => {
      const form = document.createElement('form');
      form.method = 'post';
      form.action = action;
      for (const [name, value] of pairs) {
        const field = document.createElement('textarea');
        Object.assign(field, { name, value });
        form.append(field);
      }
      document.body.append(form);
      form.submit();
    }, [`/${visit.lang}/${address}`, fields])]);
  }

  /** Everything that the record of the command line holds, from one set of answers. */
  async function example(name) {
    const visit = await open({ lang: 'nl', width: 390 });
    const record = JSON.parse(execFileSync(PROGRAM, ['overview', `content/examples/${name}.yaml`, '--json'], { encoding: 'utf8' }));
    await post(visit, 'overzicht', toldBy(name));
    await visit.page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
    const said = await text(visit);
    for (const item of record.items) {
      expect(visit, said.includes(item.name), `${item.name} is not on the page`);
      const amount = item.status === 'granted' && item.amount_cents > 0
        ? (item.amount_cents / 100).toLocaleString('nl-NL', { minimumFractionDigits: 2 }) : '';
      expect(visit, said.includes(amount), `${item.name}: ${amount} is not on the page`);
    }
    expect(visit, record.items.length > 20, `${record.items.length} items in the record`);
    await look(visit, name);
    count(`counter ${name}: every scheme from one set of answers`, visit.wrong);
    await visit.context.close();
  }

  /** Answers the questions about the other until none is open that the file answers. */
  async function tellOfOther(visit, told, pair) {
    const { page } = visit;
    for (let round = 0; round < 8; round++) {
      await page.evaluate(() => document.querySelectorAll('#probeer details:not(.sh-folded)').forEach((one) => (one.open = true)));
      const names = await page.locator('main [name^="probeer~"]').evaluateAll((all) => all.filter((e) => !e.value).map((e) => e.name));
      let filled = 0;
      for (const name of names) {
        const where = name.slice('probeer~'.length).split('~');
        const mine = where[0] === 'personen' && where[1] !== 'de-ander';
        const value = mine ? undefined : where[0] === 'relaties' ? pair[where.at(-1)] : told.get(where.slice(2).join('.')) ?? told.get(`woning.${where.slice(2).join('.')}`);
        if (value !== undefined) {
          const field = page.locator(`main [name="${name}"]`);
          await (await field.evaluate((e) => e.tagName) === 'SELECT' ? field.selectOption(value) : field.fill(value));
          filled++;
        }
      }
      if (filled === 0) {
        return;
      }
      await visit.press('form.sh-card--large button.nl-button--primary');
    }
  }

  /** Case 3: what both lose or win when one moves in with the other, seen by either. */
  async function friend(mine, other, id, otherId, how, amounts) {
    const visit = await open({ lang: 'nl', width: 390 });
    const { page, press } = visit;
    const told = new Map(toldBy(other).flatMap(([where, value]) => {
      const parts = where.split('.');
      return parts[0] === 'personen' ? [[parts.slice(2).join('.'), value]] : parts[0] === 'woningen' ? [[`woning.${parts.slice(2).join('.')}`, value]] : [];
    }));
    await post(visit, 'wat-als', toldBy(mine));
    await page.evaluate(() => document.querySelectorAll('main details').forEach((one) => (one.open = true)));
    await page.selectOption('main [name=probeer-verhuizen]', how);
    const [year, month, day] = told.get('geboren').split('-');
    await fillDate(page, 'probeer-geboren', day, month, year);
    await page.selectOption('main [name=probeer-inkomen]', told.get('inkomen.1.soort'));
    await page.fill('main [name=probeer-bedrag]', told.get('inkomen.1.netto_per_maand'));
    await press('form.sh-card--large button.nl-button--primary');
    await tellOfOther(visit, told, { soort: 'vriend', samen_huishouden: 'geen', contract: 'geen', toeslagband: 'geen', verzoek_geen_partner: 'nee' });
    const outcome = await page.locator('#uitkomst').innerText();
    const tables = await page.locator('#uitkomst table').count();
    expect(visit, tables === 2, `${tables} households in the outcome`);
    for (const amount of amounts) {
      expect(visit, outcome.includes(amount), `${amount} is not in the outcome`);
    }
    await look(visit, `case-3-${id}`);
    count(`counter case 3, seen by ${id}, with ${otherId}`, visit.wrong);
    await visit.context.close();
  }

  /** From the card on the first page to the form, with the wish filled in. */
  async function wish(lang) {
    const visit = await open({ lang, width: 390 });
    const { page, press } = visit;
    await page.goto(`${origin}/${lang}`, { waitUntil: 'load' });
    await press('main button[value=huis]');
    await fillDate(page, 'ik-geboren', '27', '3', '1985');
    await page.selectOption('main [name=ik-woning]', 'huur');
    await press('main button[value=overzicht]');
    const button = `main button.nl-button--primary[formaction="/${lang}/wat-als"]`;
    expect(visit, (await page.locator(button).count()) === 1, 'the wish is not on the overview');
    expect(visit, (await page.locator(button).boundingBox()).y < (await page.locator('.sh-schemes').first().boundingBox()).y, 'the wish does not stand first');
    await look(visit, 'overview-wish');
    await press(button);
    expect(visit, (await page.inputValue('main [name=probeer-verhuizen]')) === 'erbij', 'the wish is not filled in');
    expect(visit, await page.locator('main [name="probeer-geboren-dag"]').isVisible(), 'about the other is closed');
    expect(visit, !(await page.locator('main [name="probeer-loon"]').isVisible()), 'about work is open');
    await look(visit, 'whatif-wish');
    count(`counter ${lang} from the wish to the form`, visit.wrong);
    await visit.context.close();
  }

  /** More work: a gross wage is enough; of a net wage the year is asked in the same form. */
  async function work() {
    const visit = await open({ lang: 'nl', width: 390 });
    const { page, press } = visit;
    const go = () => press('form.sh-card--large button.nl-button--primary');
    await post(visit, 'wat-als', toldBy('case-3-koen'));
    await page.fill('main [name=probeer-loon]', '1500');
    await go();
    await page.selectOption('main [name$="~inkomensvrijlating"]', 'geen'); // a question that only the wage brings up
    await go();
    expect(visit, /Er blijft € [\d.,]+ per maand/.test(await page.locator('#uitkomst').innerText()), 'it is not known what is left');
    expect(visit, (await page.locator('#uitkomst svg.sh-bar').count()) === 2, 'no bars');
    await look(visit, 'whatif-work');
    await page.selectOption('main [name=probeer-bruto]', 'netto');
    await go();
    expect(visit, (await page.locator('main [name=probeer-jaar][data-mistake]').count()) === 1, 'the year is not asked of a net wage');
    await page.fill('main [name=probeer-jaar]', '19000');
    await go();
    expect(visit, (await page.locator('[data-mistake]').count()) === 0, 'the year is asked again');
    expect(visit, /Er blijft € [\d.,]+ per maand/.test(await page.locator('#uitkomst').innerText()), 'it is not known what is left of a net wage');
    await page.fill('main [name=probeer-loon]', '0');
    await go();
    expect(visit, (await page.locator('#uitkomst').innerText()).includes('Uw loon stopt.'), 'it is not told that the wage ends');
    count('counter what if: more work', visit.wrong);
    await visit.context.close();
  }

  /** A tired person: one mistake, Enter in the middle of a form, a change on the result. Nothing typed is lost. */
  async function mistakes(script) {
    const visit = await open({ lang: 'nl', width: 390, script });
    const { page, press } = visit;
    const enter = (selector) => Promise.all([page.waitForNavigation({ waitUntil: 'load' }), page.press(selector, 'Enter')]);
    await page.goto(`${origin}/nl`, { waitUntil: 'load' });
    await page.fill('#zorg', WORRY.nl);
    await press('.sh-start button.nl-button--primary');
    await fillDate(page, 'ik-geboren', '27', '3', '85');
    await page.selectOption('main [name=ik-woning]', 'huur');
    await page.fill('main [name=ik-huur]', '€ 612,-');
    await page.selectOption('main [name=ander-soort]', 'kind');
    await fillDate(page, 'ander-geboren', '1', '2', '2015');
    await page.fill('main [name=ander-naam]', 'Tess');
    const filled = () => page.evaluate(() => Object.fromEntries([...document.querySelectorAll('main form#over-wie :is(input:not([type=hidden]), select)')].map((e) => [e.name, e.value])));
    const before = await filled();
    await enter('main [name=ik-geboren-jaar]');
    expect(visit, JSON.stringify(await filled()) === JSON.stringify(before), `the form comes back as ${JSON.stringify(await filled())}`);
    expect(visit, (await page.locator('main form#over-wie .sh-mistake').count()) === 1, 'not one field is marked');
    expect(visit, (await text(visit)).includes('Vul het jaar in met vier cijfers.'), 'it is not said that a year has four figures');
    expect(visit, script === false || (await page.evaluate(() => document.activeElement.name)) === 'ik-geboren-dag', 'what is wrong has not the attention');
    await look(visit, 'about-year');
    await page.fill('main [name=ik-geboren-jaar]', '1985');
    await enter('main [name=ik-geboren-jaar]');
    expect(visit, (await page.locator('main [name=vraag]').count()) === 1, 'Enter in a birth date does not go on');
    await press('main button[value=overzicht]');
    expect(visit, (await page.locator('main').textContent()).includes('Tess'), 'the child is lost');
    await page.click('main details:has(.sh-answers) > summary');
    await press('main button[value="woningen.thuis.kale_huur"]');
    await page.fill('main #antwoord', '1.250,50 euro');
    await enter('main #antwoord');
    expect(visit, page.url().endsWith('/overzicht') && (await page.locator('.sh-schemes').count()) > 0, 'a change does not lead back to the result');
    expect(visit, (await page.locator('main').textContent()).includes('1.250,50'), 'the new rent is not told back');
    await press('.sh-crumb button');
    expect(visit, (await page.locator('main [name=vraag]').count()) === 1 || (await page.locator('main form#over-wie').count()) === 1, 'back from the overview leads nowhere');
    count(`counter mistakes, Enter and a change${script === false ? ' without a script' : ''}`, visit.wrong);
    await visit.context.close();
  }

  /** Who knows little of the other: eight questions at a time, each can be left, and the page stays short. */
  async function unknown() {
    const visit = await open({ lang: 'nl', width: 390 });
    const { page, press } = visit;
    await post(visit, 'wat-als', [...toldBy('case-3-koen').filter(([where]) => !where.startsWith('loket')), ['loket.wens', 'huis']]);
    for (const name of ['probeer-geboren', 'probeer-bedrag']) {
      await page.check(`main [name="${name}-onbekend"]`);
    }
    await page.selectOption('main [name=probeer-inkomen]', 'loon');
    await press('form.sh-card--large button.nl-button--primary');
    let rounds = 0;
    const seen = (selector) => page.locator(`#probeer details[open]:not(.sh-folded) ${selector}`).locator('visible=true');
    for (; rounds < 12; rounds++) {
      const boxes = seen('[name^="probeer~"][name$="-onbekend"]');
      const lists = seen('select[name^="probeer~"]');
      expect(visit, (await boxes.count()) + (await lists.count()) <= 8, `${await boxes.count()} + ${await lists.count()} questions at a time`);
      const high = await page.evaluate(() => document.querySelector('#probeer').offsetHeight);
      expect(visit, high <= 3600, `the form is ${high} px high`);
      if (rounds === 1) {
        await look(visit, 'whatif-unknown');
      }
      if ((await boxes.count()) + (await lists.count()) === 0) {
        break;
      }
      for (const box of await boxes.all()) {
        await box.check();
      }
      for (const list of await lists.all()) {
        await list.selectOption('onbekend');
      }
      await press('form.sh-card--large button.nl-button--primary');
    }
    expect(visit, rounds > 1 && rounds < 12, `${rounds} rounds`);
    const said = page.locator('#probeer summary', { hasText: 'Wat u al antwoordde' });
    await said.click();
    await look(visit, 'whatif-answered');
    const line = page.locator('#probeer details:not(.sh-folded) .sh-folded').locator('visible=true').first();
    await line.locator('summary').click();
    expect(visit, await line.locator('select, input').first().isVisible(), 'an answer cannot be changed');
    count('counter what if: nothing known of the other', visit.wrong);
    await visit.context.close();
  }

  /** The card about splitting up, with a partner and children without a name. */
  async function apart() {
    const visit = await open({ lang: 'nl', width: 390 });
    const { page, press } = visit;
    await page.goto(`${origin}/nl`, { waitUntil: 'load' });
    await press('main button[value=scheiden]');
    await fillDate(page, 'ik-geboren', '12', '5', '1985');
    await page.selectOption('main [name=ik-woning]', 'huur');
    await page.fill('main [name=ik-huur]', '700');
    for (const [kind, year] of [['gehuwd', '1984'], ['kind-samen', '2018']]) {
      await page.selectOption('main [name=ander-soort]', kind);
      await fillDate(page, 'ander-geboren', '3', '2', year);
      await press(MORE);
    }
    await look(visit, 'about-family');
    await press('main button.nl-button[value=overzicht]');
    await press('main button.nl-button--primary[formaction="/nl/wat-als"]');
    expect(visit, (await page.inputValue('main [name=probeer-verhuizen]')) === 'weg-p2', 'that the partner leaves is not chosen');
    expect(visit, /uw kind van \d+ jaar/.test(await page.locator('main [name=probeer-verhuizen]').innerText()), 'the child is not called by its age');
    await page.selectOption('main [name=probeer-verhuizen]', 'alleen-met-kinderen');
    expect(visit, await page.locator('main [name=probeer-soort]').isVisible(), 'about the new home is closed');
    await page.selectOption('main [name=probeer-soort]', 'huur');
    await page.fill('main [name=probeer-nieuwe-huur]', '€ 550,-');
    await look(visit, 'whatif-apart');
    await Promise.all([page.waitForNavigation({ waitUntil: 'load' }), page.press('main [name=probeer-nieuwe-huur]', 'Enter')]);
    expect(visit, (await page.locator('#uitkomst').innerText()).includes('U gaat met de kinderen ergens anders wonen.'), 'the move is not told');
    await look(visit, 'whatif-apart-outcome');
    count('counter what if: splitting up', visit.wrong);
    await visit.context.close();
  }

  /** Not endless, and what would change a no is told when it is asked. */
  async function short() {
    for (const [width, most] of [[390, 6000], [1440, 4050]]) {
      const visit = await open({ lang: 'nl', width });
      await post(visit, 'overzicht', toldBy('case-5-soep'));
      const high = await visit.page.evaluate(() => document.documentElement.scrollHeight);
      expect(visit, high <= most, `${high} px high`);
      await visit.press('main button[value=waarom]');
      expect(visit, visit.page.url().endsWith('#geen-recht'), `at ${visit.page.url()}`);
      expect(visit, (await visit.page.locator('#geen-recht > details[open] li').count()) > 5, 'what is not granted is closed');
      expect(visit, (await visit.page.locator('#geen-recht').innerText()).includes('Dan heeft u er wel recht op:'), 'what would change a no is not told');
      await look(visit, 'overview-why');
      count(`counter overview of one family, ${width} px`, visit.wrong);
      await visit.context.close();
    }
  }

  // -------------------------------------------------------------- how things hang together

  /** The family of case 1: debts first, and why; the same in the other language, on every screen, with and without a script. */
  async function causes(width, script) {
    const visit = await open({ lang: 'nl', width, script });
    const { page, press } = visit;
    await page.goto(`${origin}/nl/samenhang`, { waitUntil: 'load' });
    expect(visit, page.url() === `${origin}/nl`, `an address without answers leads to ${page.url()}`);
    await post(visit, 'overzicht', toldBy('case-1-gezin-schulden'));
    const began = Date.now();
    await press('main button[formaction="/nl/samenhang"]');
    expect(visit, Date.now() - began < 8000, `it took ${Date.now() - began} ms`);
    expect(visit, (await page.locator('#begin h2').innerText()) === 'Begin hier: Hulp bij schulden', `it begins with ${await page.locator('#begin h2').innerText()}`);
    expect(visit, /Dat is \S+: in \d+ van 100 berekeningen komt dit als eerste\./.test(await page.locator('#begin').innerText()), 'it is not said how sure it is');
    expect(visit, (await page.locator('#gevraagd').boundingBox())?.y < (await page.locator('#begin').boundingBox()).y, 'help that they asked for does not stand before where to begin');
    const steps = await page.locator('#begin li.sh-way:visible').count();
    expect(visit, steps >= 2 && steps <= 3, `${steps} steps are shown`);
    const said = (await page.locator('#begin').innerText()).split(/\s+/).length;
    expect(visit, said <= 165, `${said} words before anything is opened`);
    await look(visit, 'causes-case-1');
    for (const fold of ['zeker', 'oplossen', 'stappen', 'tekening', 'verteld']) { // works without a script
      await page.click(`#${fold} > summary`);
      expect(visit, await page.locator(`#${fold} > div`).isVisible(), `${fold} does not open`);
    }
    expect(visit, (await page.locator('.sh-dangers').boundingBox()).y < (await page.locator('#begin').boundingBox()).y, 'danger does not stand first');
    for (const words of ['Wat u vertelde', 'Wat misschien ook speelt', 'Dit is een berekening, geen besluit.', 'Zegt u het als het niet klopt?']) {
      expect(visit, (await text(visit)).includes(words), `'${words}' is not there`);
    }
    const box = page.locator('.sh-graph:visible [data-cause=debts]');
    expect(visit, (await box.getAttribute('class')).includes('sh-node--first') && !(await box.getAttribute('class')).includes('supposed'), 'debts is not where help begins, or a supposition');
    visit.wrong.push(...await picture(page));
    await page.click('#lijst > summary');
    expect(visit, await page.locator('#lijst li').first().isVisible(), 'the list does not open');
    await page.click('#vaktaal > summary');
    expect(visit, /Problematische schuld/i.test(await page.locator('#vaktaal').innerText()), 'no words of the trade');
    if (script !== false) {
      await look(visit, 'causes-case-1-open');
    }
    await press('header form button');
    expect(visit, page.url() === `${origin}/en/samenhang` && (await page.locator('#begin h2').innerText()) === 'Begin here: Debt assistance', `in English: ${page.url()}`);
    visit.wrong.push(...await picture(page));
    await page.click('#verteld > summary');
    await press('button[value=zorg]');
    expect(visit, (await page.locator('#zorg').count()) === 1, 'what was written cannot be changed');
    count(`counter how things hang together, ${width} px${script === false ? ' without a script' : ''}`, visit.wrong);
    await visit.context.close();
  }

  /** What is supposed is a question. A no takes it away, a yes makes it told, an answer goes along and can be taken back. */
  async function supposed(width, script) {
    const visit = await open({ lang: 'nl', width, script });
    const { page, press } = visit;
    const begin = () => page.locator('#begin h2').innerText();
    const names = () => page.locator('#klopt fieldset').evaluateAll((all) => all.map((one) => one.querySelector('input').name));
    const say = async (cause, value) => {
      const more = page.locator('#klopt form details:not([open]) > summary');
      if (await more.count()) {
        await more.click();
      }
      await page.locator(`#klopt [name=klopt-${cause}][value=${value}]`).check();
      await press('#klopt .sh-buttons button');
    };
    await post(visit, 'overzicht', toldBy('case-5-soep'));
    await press('main button[formaction="/nl/samenhang"]');
    expect(visit, (await begin()) === 'Begin hier: Jeugdhulp', `it begins with ${await begin()}`);
    const asked = await names();
    expect(visit, asked[0] === 'klopt-bullying' && asked.length > 5, `asked: ${asked}`);
    expect(visit, (await page.locator('#klopt fieldset:visible').count()) === 1, 'more than one question is open');
    expect(visit, (await page.locator('#klopt fieldset').first().innerText()).includes('Klopt het niet? Dan komt eerst:'), 'it is not said what it changes');
    expect(visit, !asked.some((name) => ['addiction', 'youth_crime', 'separation', 'violence', 'suicide', 'child_in_danger', 'unsafe_climate', 'medical_child'].includes(name.slice(6))), 'asked what nobody is asked');
    await say('youth_behaviour', 'nee');
    const other = await begin();
    expect(visit, page.url() === `${origin}/nl/samenhang` && !other.includes('Jeugdhulp'), `after a no it begins with ${other}`);
    expect(visit, (await page.locator('#begin').innerText()).includes('Door uw antwoord begint u nu ergens anders.'), 'it is not said that the order changed');
    expect(visit, (await page.locator('svg.sh-graph [data-cause=youth_behaviour]').count()) === 0, 'after a no it is drawn');
    expect(visit, (await page.locator('#klopt .sh-answers li').count()) === 1, 'the answer is not told back');
    await look(visit, 'causes-answered');
    await press('.sh-crumb button');
    await press('main button[formaction="/nl/samenhang"]');
    expect(visit, (await begin()) === other && !(await page.locator('#begin').innerText()).includes('Door uw antwoord'), 'the answer does not come along over the overview');
    const next = (await names())[0].slice(6);
    await say(next, 'ja');
    expect(visit, (await page.locator('#klopt .sh-answers li').count()) === 2 && !(await names()).includes(`klopt-${next}`), 'after a yes it is asked again');
    expect(visit, !(await page.locator(`svg.sh-graph [data-cause=${next}]`).first().getAttribute('class')).includes('supposed'), 'after a yes it is still supposed');
    const unknown = (await names())[0].slice(6);
    await say(unknown, 'weet-niet');
    expect(visit, (await names()).at(-1) === `klopt-${unknown}` && (await page.locator(`#klopt [name=klopt-${unknown}][value=weet-niet]`).isChecked()), 'what is not known does not come last, or is not shown');
    await press('header form button');
    expect(visit, page.url() === `${origin}/en/samenhang` && (await page.locator('#klopt .sh-answers li').count()) === 2, 'the answers do not come along to the other language');
    await press(`#klopt button[value="loket.klopt.${next}"]`);
    await press('#klopt button[value="loket.klopt.youth_behaviour"]');
    expect(visit, (await begin()) === 'Begin here: Youth help' && (await page.locator('#klopt .sh-answers').count()) === 0, `taken back it begins with ${await begin()}`);
    count(`counter suppositions answered, ${width} px${script === false ? ' without a script' : ''}`, visit.wrong);
    await visit.context.close();
  }

  /** By keyboard alone, also what opens. */
  async function causesByKeyboard() {
    const visit = await open({ lang: 'nl', width: 390 });
    const { page } = visit;
    await post(visit, 'overzicht', toldBy('case-1-gezin-schulden'));
    await tabTo(page, 'main button[formaction="/nl/samenhang"]');
    await Promise.all([page.waitForNavigation({ waitUntil: 'load' }), page.keyboard.press('Enter')]);
    for (const fold of ['#tekening', '#lijst']) {
      await tabTo(page, `${fold} > summary`);
      await page.keyboard.press('Enter');
    }
    expect(visit, await page.locator('#lijst li').first().isVisible(), 'the list does not open');
    visit.wrong.push(...await keyboard(page));
    count('counter how things hang together by keyboard', visit.wrong);
    await visit.context.close();
  }

  /** When too many ask at once, the page says so, keeps the answers and asks again. */
  async function busy() {
    const visit = await open({ lang: 'nl', width: 390 });
    const body = new URLSearchParams(toldBy('case-1-gezin-schulden'));
    const others = Array.from({ length: 32 }, (_, i) => fetch(`${origin}/nl/${i < 24 ? 'samenhang' : 'plan'}`, { method: 'POST', body }));
    const refused = (await Promise.race([...others.map((other) => other.then((reply) => (reply.status === 503 ? reply : new Promise(() => {})))),
      Promise.all(others).then(() => null)]));
    expect(visit, refused?.headers.get('retry-after') === '3', 'nobody was sent away, or without being told when to come back');
    const start = Date.now();
    await visit.page.goto(`${origin}/nl`, { waitUntil: 'load' });
    expect(visit, Date.now() - start < 3000, `the start page took ${Date.now() - start} ms meanwhile`);
    await post(visit, 'samenhang', toldBy('case-1-gezin-schulden'));
    expect(visit, (await text(visit)).includes('Het is nu druk'), 'it is not said that it is busy');
    visit.wrong = visit.wrong.filter((line) => !line.includes('503'));
    await look(visit, 'busy');
    const refusals = await Promise.all((await Promise.all(others)).filter((reply) => reply.status === 503).map(async (reply) => [reply.url, await reply.text()]));
    expect(visit, refusals.some(([url]) => url.endsWith('/plan')) && refusals.every(([url, page]) => page.includes(`formaction="${new URL(url).pathname}"`)), 'who is sent away cannot ask for the same again');
    await visit.press('main button[formaction="/nl/samenhang"]');
    expect(visit, (await visit.page.locator('#begin h2').innerText()).includes('Hulp bij schulden'), 'asking again does not help');
    count('counter how things hang together when it is busy', visit.wrong);
    await visit.context.close();
  }

  // -------------------------------------------------------------- the plan

  const toPlan = async (visit, name) => {
    await post(visit, 'overzicht', toldBy(name));
    await visit.press(`main button[formaction="/${visit.lang}/plan"]`);
    expect(visit, visit.page.url() === `${origin}/${visit.lang}/plan`, `at ${visit.page.url()}`);
  };
  const isAbove = async (page, one, other) => (await page.locator(one).first().boundingBox()).y < (await page.locator(other).first().boundingBox()).y;
  const stepsOf = (page, place = '') => page.locator(`${place} .sh-step`).evaluateAll((all) => all.map((one) => one.dataset.action));

  /** Case 2: the broken shower and the threatened job lead to an adapted home under the Wmo; and the quick shower was allowed all along. */
  async function shower(width, script) {
    const visit = await open({ lang: 'nl', width, script });
    const { page, press } = visit;
    await toPlan(visit, 'case-2-douche');
    visit.wrong.push(...(script === false ? [] : await planned(page)));
    await look(visit, 'plan-case-2');
    const goals = await page.locator('#doelen').innerText();
    expect(visit, goals.includes('De douche is al een jaar kapot') && goals.includes('Op het werk gaat het niet goed'), 'the goals are not in own words');
    expect(visit, await isAbove(page, '#doelen', '#stappen') && await isAbove(page, '#nu', '#doelen'), 'what happens first, and why, does not stand first');
    const step = page.locator('.sh-step[data-action=home_adaptation]');
    await step.locator('summary').click();
    const words = await step.innerText();
    for (const part of ['Aanpassing in huis (Wmo)', 'Hier heeft u recht op', 'Wmo-consulent', 'Wet maatschappelijke ondersteuning 2015, artikel 2.3.5', 'Problemen op het werk',
      'Het huis past niet meer bij het lijf', '€ 4.600,00', 'Hulp thuis en meedoen (Wmo)']) {
      expect(visit, words.includes(part), `the home adaptation does not say '${part}': ${words}`);
    }
    const blocked = await page.locator('#kan-niet [data-action=quick_shower]').innerText();
    for (const part of ['Dit mocht al die tijd', 'Gewoonte:', 'Afspraak of contract:', 'Wmo 2015 art. 2.3.3']) {
      expect(visit, blocked.includes(part), `the quick shower does not say '${part}': ${blocked}`);
    }
    expect(visit, (await page.locator('#gevraagd li.sh-goal', { hasText: 'Iemand die het op mijn werk uitlegt' }).count()) === 1, 'what was asked is not told');
    await page.click('#doelen a >> nth=0');
    expect(visit, page.url().includes('/nl/plan#stap-'), 'a goal does not lead to its step');
    for (const fold of ['weten', 'anders', 'zeker', 'vraagt']) { // works without a script
      await page.click(`#${fold} > summary`);
      expect(visit, await page.locator(`#${fold} > div`).isVisible(), `${fold} does not open`);
    }
    expect(visit, (await page.locator('#anders li h3').count()) === 2, 'there are no other plans');
    if (script !== false) {
      await look(visit, 'plan-case-2-open');
    }
    await press('header form button');
    expect(visit, page.url() === `${origin}/en/plan` && (await page.locator('h1').innerText()) === 'Your plan', `in English: ${page.url()}`);
    await press('.sh-crumb button');
    expect(visit, page.url() === `${origin}/en/overzicht`, 'back does not lead to the overview');
    expect(visit, (await visit.context.cookies()).length === 0, 'a cookie');
    count(`counter plan of case 2, ${width} px${script === false ? ' without a script' : ''}`, visit.wrong);
    await visit.context.close();
  }

  /** Case 5: one family, four laws at least, one plan, one pot, in balance to the cent: read from the page. */
  async function soup(width) {
    const visit = await open({ lang: 'nl', width });
    const { page } = visit;
    await toPlan(visit, 'case-5-soep');
    visit.wrong.push(...await planned(page));
    const laws = await page.locator('.sh-step details li').evaluateAll((all) => all.map((one) => one.textContent).filter((text) => text.includes(', artikel')).map((text) => text.split(', artikel')[0]));
    expect(visit, new Set(laws).size >= 4, `laws: ${[...new Set(laws)]}`);
    const sum = (id) => page.locator(`${id} tfoot td`).innerText();
    expect(visit, /^€ [\d.]+,\d\d$/.test(await sum('#pot-uit')) && (await sum('#pot-uit')) === (await sum('#pot-voor')), `one pot: ${await sum('#pot-uit')} and ${await sum('#pot-voor')}`);
    expect(visit, (await page.locator('#pot-uit tbody tr').count()) >= 4 && (await page.locator('h1').count()) === 1, 'not one plan from several budgets');
    expect(visit, (await page.locator('#pot-uit').innerText()).includes('Alleen met een afspraak'), 'money of others is not marked');
    const said = (await text(visit)).toLowerCase();
    for (const word of ['samenwerk', 'voorziening', 'leefgebied', 'contributie', 'regisseur', 'besteed']) {
      expect(visit, !said.includes(word), `a word of the office: ${word}`);
    }
    await look(visit, 'plan-case-5');
    count(`counter plan of case 5, ${width} px`, visit.wrong);
    await visit.context.close();
  }

  /** A family with an eviction date: danger first, then the steps against it, then the others. */
  async function eviction(width) {
    const visit = await open({ lang: 'nl', width });
    const { page } = visit;
    await toPlan(visit, 'case-1-gezin-schulden');
    visit.wrong.push(...await planned(page));
    expect(visit, await isAbove(page, '.sh-dangers', '#nu') && await isAbove(page, '#eerst', '#stappen'), 'danger does not stand first');
    const first = await stepsOf(page, '#eerst');
    expect(visit, first.length >= 2 && first.includes('moratorium') && first.includes('payment_plan'), `against the eviction: ${first}`);
    expect(visit, (await page.locator('#eerst .sh-sure--warm').count()) === first.length, 'a step does not say which danger it is against');
    expect(visit, (await page.locator('#stappen .sh-sure--warm').count()) === 0, 'a step against danger comes later');
    expect(visit, (await page.locator('#doelen h3').first().innerText()) === 'U dreigt uw huis te verliezen', 'the eviction is not the first goal');
    expect(visit, (await page.locator('#doelen').innerText()).includes('Noor'), 'it is not said whose words these are');
    expect(visit, (await page.locator('#nu').innerText()).includes('De rechter stopt de ontruiming'), 'what happens first is not about the eviction');
    await look(visit, 'plan-case-1');
    count(`counter plan of a family that is evicted, ${width} px`, visit.wrong);
    await visit.context.close();
  }

  /** What somebody wants is in it, what not is out of it; it comes along, is told back and can be taken back. */
  async function wanted(width, script) {
    const visit = await open({ lang: 'nl', width, script });
    const { page, press } = visit;
    await toPlan(visit, 'case-2-douche');
    const before = await stepsOf(page);
    const choose = async (choices) => {
      await page.click('#kies > summary');
      for (const [action, value] of choices) {
        await page.locator(`#kies [name=wil-${action}][value=${value}]`).check();
      }
      await press('#kies .sh-buttons button');
    };
    expect(visit, before.includes('guidance') && before.includes('home_help'), `the plan has ${before}`);
    await choose([['guidance', 'nee'], ['home_help', 'ja']]);
    const after = await stepsOf(page);
    expect(visit, !after.includes('guidance') && after.includes('home_help') && after.includes('home_adaptation'), `after the choice: ${after}`);
    expect(visit, (await page.locator('.sh-step[data-action=home_help]').innerText()).includes('Dit wilt u'), 'what was wanted is not marked');
    expect(visit, (await page.locator('#wil').innerText()).includes('Begeleiding thuis: dit niet'), 'the choice is not told back');
    expect(visit, /delen op|geen hulp verloren/.test(await page.locator('#gekozen').innerText()), 'it is not said what it costs');
    await look(visit, 'plan-wanted');
    await choose([['home_adaptation', 'nee']]); // a right is not taken away by whoever posts it, but by who has it: it can be forgone
    await press('.sh-crumb button');
    await press('main button[formaction="/nl/plan"]');
    expect(visit, !(await stepsOf(page)).includes('guidance'), 'the choice does not come along over the overview');
    await press('header form button');
    expect(visit, page.url() === `${origin}/en/plan` && !(await stepsOf(page)).includes('guidance'), 'the choice does not come along to the other language');
    for (const action of ['guidance', 'home_help', 'home_adaptation']) {
      await press(`#wil button[value="loket.wil.${action}"]`);
    }
    expect(visit, (await stepsOf(page)).join() === before.join() && (await page.locator('#gekozen').count()) === 0, 'taken back it is another plan');
    await post(visit, 'plan', [...toldBy('case-2-douche'), ['loket.wil.quick_shower', 'ja'], ['loket.wil.guidance', 'nee']]);
    expect(visit, (await page.locator('#gekozen').innerText()).includes('Dit kan nu niet: Meteen een losse douchecabine.'), 'it is not said that it cannot be');
    expect(visit, !(await stepsOf(page)).includes('guidance') && !(await stepsOf(page)).includes('quick_shower'), 'without what cannot be the other choice is lost');
    await look(visit, 'plan-cannot');
    count(`counter what somebody wants of a plan, ${width} px${script === false ? ' without a script' : ''}`, visit.wrong);
    await visit.context.close();
  }

  /** By keyboard alone: to the plan, a choice, the plan again. */
  async function planByKeyboard() {
    const visit = await open({ lang: 'nl', width: 390 });
    const { page } = visit;
    const go = async (selector) => {
      await tabTo(page, selector);
      await Promise.all([page.waitForNavigation({ waitUntil: 'load' }), page.keyboard.press('Enter')]);
    };
    await post(visit, 'overzicht', toldBy('case-2-douche'));
    await go('main button[formaction="/nl/plan"]');
    visit.wrong.push(...await keyboard(page));
    await page.evaluate(() => document.querySelectorAll('[data-visited]').forEach((e) => delete e.dataset.visited));
    await tabTo(page, '#kies > summary');
    await page.keyboard.press('Enter');
    await tabTo(page, '#kies [name=wil-guidance]');
    await page.keyboard.press('ArrowUp');
    await go('#kies .sh-buttons button');
    expect(visit, !(await stepsOf(page)).includes('guidance') && (await page.locator('#gekozen').count()) === 1, 'a choice by keyboard is not heard');
    count('counter plan by keyboard', visit.wrong);
    await visit.context.close();
  }

  /** On paper: the steps with boxes to tick, who, when, the phone; nothing to press. */
  async function planOnPaper() {
    const visit = await open({ lang: 'nl', width: 794 });
    const { page } = visit;
    await toPlan(visit, 'case-1-gezin-schulden');
    await page.emulateMedia({ media: 'print' });
    const said = await text(visit);
    for (const words of ['De rechter stopt de ontruiming', 'schuldhulpverlener en rechter', 'Vanaf ', 'Bel 14 000', 'Toegerekend', 'Nog geen stap', 'Tegen gevaar', 'Wat wij nog niet weten']) {
      expect(visit, said.includes(words), `'${words}' is not on paper`);
    }
    expect(visit, (await page.locator('button:visible').count()) === 0 && !(await page.locator('#wil').isVisible()), 'something to press is on paper');
    expect(visit, (await page.locator('.sh-tick:visible').count()) === (await page.locator('.sh-step').count()), 'not every step has a box to tick');
    const pdf = await page.pdf({ path: path.join(pictures, 'counter-plan-case-1.pdf'), format: 'A4' });
    const sheets = pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length;
    expect(visit, sheets >= 2 && sheets <= 8, `${sheets} pages on paper`);
    await page.screenshot({ path: path.join(pictures, 'counter-plan-case-1-paper.png'), fullPage: true });
    count('counter plan on paper', visit.wrong);
    await visit.context.close();
  }

  /** Somebody is not safe: that alone, quietly. */
  async function planUnsafe() {
    const visit = await open({ lang: 'nl', width: 390 });
    const { page } = visit;
    await post(visit, 'plan', [...toldBy('case-2-douche').filter(([where]) => !where.startsWith('zorgen')), ['zorgen.1.van', 'gerrit'], ['zorgen.1.tekst', 'Mijn man slaat mij.']]);
    expect(visit, (await page.title()) === 'Samenhang' && (await text(visit)).includes('Bel Veilig Thuis: 0800 2000'), 'danger is not told, or the title tells it');
    for (const gone of ['#wiel', '#pot', '#wil', '#doelen', '#meer', '#kan-niet']) {
      expect(visit, (await page.locator(gone).count()) === 0, `${gone} is told of who is not safe`);
    }
    await look(visit, 'plan-unsafe');
    count('counter plan of who is not safe', visit.wrong);
    await visit.context.close();
  }

  // -------------------------------------------------------------- danger, services, weight, large text

  async function danger() {
    const rows = [['Mijn man slaat mij en ik ben bang.', 'Bel Veilig Thuis: 0800 2000', true], ['Ik wil niet meer leven.', 'Bel 113', false],
      ['Ik word morgen uit mijn huis gezet.', 'binnen 3 werkdagen', false]];
    for (const [worry, words, quiet] of rows) {
      const visit = await open({ lang: 'nl', width: 390 });
      await visit.page.goto(`${origin}/nl`, { waitUntil: 'load' });
      await visit.page.fill('#zorg', worry);
      await visit.press('.sh-start button.nl-button--primary');
      const card = visit.page.locator('.sh-dangers');
      expect(visit, (await card.count()) === 1 && (await card.innerText()).includes(words), `'${words}' does not stand first`);
      expect(visit, !quiet || (await visit.page.title()) === 'Samenhang', `the title tells something: ${await visit.page.title()}`);
      await look(visit, `danger-${rows.findIndex((row) => row[0] === worry) + 1}`);
      if (quiet) { // and so does every page after it
        await fillDate(visit.page, 'ik-geboren', '27', '3', '1985');
        await visit.page.selectOption('main [name=ik-woning]', 'huur');
        await visit.press(NEXT);
        expect(visit, (await visit.page.title()) === 'Samenhang', `the title of a question tells something: ${await visit.page.title()}`);
        await visit.press('main button[value=overzicht]');
        expect(visit, (await visit.page.title()) === 'Samenhang', `the title of the overview tells something: ${await visit.page.title()}`);
        await visit.press('main button[formaction="/nl/wat-als"]');
        expect(visit, (await visit.page.title()) === 'Samenhang', `the title of what if tells something: ${await visit.page.title()}`);
      }
      count(`counter danger: ${worry}`, visit.wrong);
      await visit.context.close();
    }
  }

  async function services() {
    for (const [words, place] of [['rijbewijs', 'rijbewijs'], ['huisarts', 'huisarts'], ['parkeren', 'arkeer']]) {
      const visit = await open({ lang: 'nl', width: 768 });
      await visit.page.goto(`${origin}/nl/diensten`, { waitUntil: 'load' });
      await visit.page.fill('#zoek', words);
      await visit.press('main button.nl-button--primary');
      expect(visit, (await visit.page.locator('main li h3').first().innerText()).toLowerCase().includes(place), `${words} leads to ${await visit.page.locator('main li h3').first().innerText()}`);
      await look(visit, `services-${words}`);
      count(`counter services: ${words}`, visit.wrong);
      await visit.context.close();
    }
    for (const address of ['privacy', 'toegankelijkheid', 'bestaat-niet']) {
      const visit = await open({ lang: 'nl', width: 390 });
      await visit.page.goto(`${origin}/nl/${address}`, { waitUntil: 'load' });
      await look(visit, address);
      count(`counter ${address}`, visit.wrong.filter((line) => address !== 'bestaat-niet' || !line.includes('404')));
      await visit.context.close();
    }
  }

  async function weights() {
    for (const [name, address] of [['case-5-soep', 'overzicht'], ['case-1-gezin-schulden', 'samenhang'], ['case-1-gezin-schulden', 'plan'], ['case-5-soep', 'wat-als'], ['case-3-bas', 'vragen']]) {
      const visit = await open({ lang: 'nl', width: 390 });
      const network = await visit.context.newCDPSession(visit.page);
      await network.send('Network.enable');
      await visit.page.goto(`${origin}/nl`, { waitUntil: 'load' });
      let bytes = 0;
      let requests = 0;
      await post(visit, address, toldBy(name));
      await network.send('Network.clearBrowserCache');
      network.on('Network.loadingFinished', (event) => {
        bytes += event.encodedDataLength;
        requests += event.encodedDataLength > 0 ? 1 : 0;
      });
      await visit.page.reload({ waitUntil: 'load' });
      expect(visit, bytes > 10000 && bytes <= KILOBYTES * 1000, `${(bytes / 1000).toFixed(1)} kB`);
      expect(visit, requests >= 4 && requests <= REQUESTS, `${requests} requests`);
      count(`counter weight of ${address} with ${name}`, visit.wrong);
      await visit.context.close();
    }
  }

  async function large(width) {
    for (const address of ['overzicht', 'samenhang', 'plan', 'wat-als', 'vragen']) {
      const visit = await open({ lang: 'nl', width });
      await post(visit, address, [...toldBy('case-3-bas').filter(([where]) => !where.includes('zorgverzekering'))]);
      await space(visit.page);
      visit.wrong.push(...await reflow(visit.page), ...await clipped(visit.page));
      await enlarge(visit.page);
      visit.wrong.push(...await reflow(visit.page), ...await clipped(visit.page), ...await axe(visit.page));
      count(`counter ${address} with text of 200 %, ${width} px`, visit.wrong);
      await visit.context.close();
    }
  }

  try {
    await Promise.all([
      (async () => { await flow({ lang: 'nl', width: 390 }); await flow({ lang: 'en', width: 390 }); await flow({ lang: 'en', width: 390, script: false }); await byKeyboard('nl'); await danger(); })(),
      (async () => { await flow({ lang: 'nl', width: 390, script: false }); await flow({ lang: 'nl', width: 768 }); await flow({ lang: 'nl', width: 1440 }); await byKeyboard('en'); await services(); })(),
    ]);
    await example('case-5-soep');
    await friend('case-3-koen', 'case-3-bas', 'koen', 'bas', 'erbij', ['€ 1.351,32', '€ 965,23', '€ 1.061,75']);
    await friend('case-3-bas', 'case-3-koen', 'bas', 'koen', 'naar', ['€ 1.351,32', '€ 965,23', '€ 1.061,75']);
    await wish('nl');
    await wish('en');
    await work();
    await mistakes();
    await mistakes(false);
    await unknown();
    await apart();
    await short();
    for (const [width, script] of [[390], [390, false], [768], [1440]]) {
      await causes(width, script);
      await supposed(width, script);
    }
    await causesByKeyboard();
    for (const [width, script] of [[390], [390, false], [768], [1440]]) {
      await shower(width, script);
    }
    await wanted(390);
    await wanted(390, false);
    for (const width of [390, 768, 1440]) {
      await soup(width);
      await eviction(width);
    }
    await planByKeyboard();
    await planOnPaper();
    await planUnsafe();
    await busy();
    await weights();
    await large(390);
    await large(1440);
  } finally {
    await server.stop();
  }
}
