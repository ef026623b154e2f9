// Builds what a browser loads, from npm packages of fixed versions and our own theme.css, counter.js and drawings.mjs:
//
//   node build.mjs FOLDER
//
// writes one style sheet, one script, one sheet of icons, one font and the licences, each with a hash of its content in its
// name, and manifest.json, which tools/assets2c.py turns into the table that the program embeds. Same input, same bytes.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';
import subsetFont from 'subset-font';
import { drawings, icons } from './drawings.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const folder = path.resolve(process.argv[2] ?? path.join(here, '..', 'build-assets'));
const own = (name) => fs.readFileSync(path.join(here, name), 'utf8');
const ofPackage = (name) => fs.readFileSync(path.join(here, 'node_modules', name), 'utf8');

// NL Design System components, and the classes of them that our pages use; rules for other classes are left out.
const components = [
  '@nl-design-system-candidate/button-css/dist/button.css',
  '@nl-design-system-candidate/heading-css/dist/heading.css',
  '@nl-design-system-candidate/link-css/dist/link.css',
  '@nl-design-system-candidate/paragraph-css/dist/paragraph.css',
  '@nl-design-system-candidate/skip-link-css/dist/skip-link.css',
  '@utrecht/form-label-css/dist/index.css',
  '@utrecht/select-css/dist/index.css',
  '@utrecht/textarea-css/dist/index.css',
  '@utrecht/textbox-css/dist/index.css',
];
const usedClasses = new Set([
  'nl-button', 'nl-button--primary', 'nl-button--secondary', 'nl-button--subtle', 'nl-button__label',
  'nl-button__icon-start', 'nl-heading', 'nl-heading--level-1', 'nl-heading--level-2', 'nl-heading--level-3', 'nl-link',
  'nl-paragraph', 'nl-paragraph--lead', 'nl-skip-link', 'nl-skip-link--visible-on-focus', 'utrecht-form-label',
  'utrecht-select', 'utrecht-select--html-select', 'utrecht-textarea', 'utrecht-textarea--html-textarea',
  'utrecht-textbox', 'utrecht-textbox--html-input', 'utrecht-textbox--invalid', 'utrecht-textarea--invalid',
]);

// What Dutch and English are written with; other letters come from a font of the device.
const letters = [[0x20, 0x7e], [0xa0, 0xff], [0x131, 0x131], [0x152, 0x153], [0x2013, 0x2014], [0x2018, 0x201e],
  [0x2022, 0x2022], [0x2026, 0x2026], [0x20ac, 0x20ac], [0x2212, 0x2212]];
const LIMITS = { style: 22, script: 5, icons: 4, font: 20 }; // kB as sent, see docs/web.md

const manifest = [];

/** Writes one file under a name with its hash, and lists it. */
function put(role, stem, extension, type, bytes) {
  const hash = createHash('sha256').update(bytes).digest('hex');
  const name = `${stem}.${hash.slice(0, 12)}.${extension}`;
  fs.writeFileSync(path.join(folder, name), bytes);
  manifest.push({ role, name, type, hash });
  return name;
}

/** Calls fn for each top-level rule of minified CSS: its part before the brace and its body. */
function eachRule(css, fn) {
  for (let at = 0; at < css.length;) {
    const open = css.indexOf('{', at);
    if (open < 0) {
      return;
    }
    let depth = 1;
    let end = open + 1;
    while (depth > 0) {
      depth += css[end] === '{' ? 1 : css[end] === '}' ? -1 : 0;
      end++;
    }
    fn(css.slice(at, open), css.slice(open + 1, end - 1));
    at = end;
  }
}

/** Commas that separate selectors; those within brackets do not. */
function selectorsOf(text) {
  const list = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i <= text.length; i++) {
    if (i === text.length || (text[i] === ',' && depth === 0)) {
      list.push(text.slice(start, i));
      start = i + 1;
    }
    depth += text[i] === '(' ? 1 : text[i] === ')' ? -1 : 0;
  }
  return list;
}

/** The rules for the classes that we use. */
function onlyUsed(css) {
  let out = '';
  eachRule(css, (head, body) => {
    if (head.startsWith('@media') || head.startsWith('@supports')) {
      const inner = onlyUsed(body);
      out += inner ? `${head}{${inner}}` : '';
      return;
    }
    // a class inside :not() may be one we never write: the selector then holds for everything
    const kept = selectorsOf(head).filter((selector) => {
      const positive = selector.replace(/:not\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/g, '');
      return [...positive.matchAll(/\.([\w-]+)/g)].every((found) => usedClasses.has(found[1]));
    });
    out += kept.length > 0 ? `${kept.join(',')}{${body}}` : '';
  });
  return out;
}

/** The design tokens that the CSS needs, and those that these need; all else of the 2,700 is left out. */
function tokensFor(css) {
  const all = new Map();
  const source = ofPackage('@nl-design-system-unstable/voorbeeld-design-tokens/dist/variables.css');
  for (const [, name, value] of source.matchAll(/^\s*(--[\w-]+):\s*(.*?);?$/gm)) {
    all.set(name, value.replace(/;$/, ''));
  }
  const set = new Set([...css.matchAll(/(--[\w-]+)\s*:/g)].map((found) => found[1]));
  const needed = new Map();
  const queue = [css];
  while (queue.length > 0) {
    for (const [, name] of queue.pop().matchAll(/var\(\s*(--[\w-]+)/g)) {
      if (!needed.has(name) && !set.has(name) && all.has(name)) {
        needed.set(name, all.get(name));
        queue.push(all.get(name));
      }
    }
  }
  const lines = [...needed].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, value]) => `${name}:${value}`);
  return `:root{${lines.join(';')}}`;
}

const minified = (code, loader) => esbuild.transformSync(code, { loader, minify: true, legalComments: 'none', target: 'es2018' }).code.trim();
const minifiedCss = (code) => esbuild.transformSync(code, { loader: 'css', minify: true, legalComments: 'none' }).code.trim();

function styleSheet(fontName) {
  const theme = minifiedCss(own('theme.css').replace('noto-sans.woff2', fontName));
  const parts = components.map((name) => onlyUsed(minifiedCss(ofPackage(name).replace(/\/\*#.*?\*\//gs, '')))).join('');
  const notice = '/* Samenhang, EUPL-1.2. With NL Design System components and tokens, EUPL-1.2. */\n';
  return notice + minifiedCss(tokensFor(parts + theme) + parts + theme);
}

function iconSheet() {
  const symbols = Object.entries(icons).map(([id, name]) => {
    const source = ofPackage(`@tabler/icons/icons/outline/${name}.svg`);
    const inner = source.replace(/^[\s\S]*?<svg[\s\S]*?>/, '').replace('</svg>', '').replace(/<path stroke="none"[^>]*>/g, '')
      .replace(/\s+/g, ' ').trim();
    return `<symbol id="${id}" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.75" ` +
      `stroke-linecap="round" stroke-linejoin="round">${inner}</symbol>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40">${symbols.join('')}${drawings.replace(/\s*\n\s*/g, '')}</svg>`;
}

async function font() {
  const text = letters.map(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join(''));
  const source = fs.readFileSync(path.join(here, 'node_modules/@fontsource-variable/noto-sans/files/noto-sans-latin-wght-normal.woff2'));
  return subsetFont(source, text.join(''), {
    targetFormat: 'woff2', variationAxes: { wght: { min: 400, max: 700, default: 400 } }, keepFeatures: ['kern', 'tnum', 'mark', 'ccmp', 'locl'],
    noHinting: true,
  });
}

/** Name, version and licence of what the files above were made from, with the texts that must go along. */
function licences() {
  const packages = [...components.map((name) => name.split('/').slice(0, 2).join('/')),
    '@nl-design-system-unstable/voorbeeld-design-tokens', '@tabler/icons', '@fontsource-variable/noto-sans'];
  let out = 'What the style sheet, icons and font of Samenhang were made from.\n\nSamenhang itself: EUPL-1.2.\n\n';
  const texts = new Map();
  for (const name of packages) {
    const about = JSON.parse(ofPackage(`${name}/package.json`));
    const css = components.find((component) => component.startsWith(`${name}/`));
    const holders = css ? [...ofPackage(css).matchAll(/Copyright \(c\) .*/g)].map((found) => found[0]) : [];
    out += `${[`${name} ${about.version}: ${about.license}`, ...new Set(holders)].join('\n  ')}\n`;
    const file = fs.readdirSync(path.join(here, 'node_modules', name)).find((entry) => /^licen[cs]e/i.test(entry));
    if (file && about.license !== 'EUPL-1.2') { // the text of the EUPL is in LICENSE of this program
      texts.set(`${name} (${about.license})`, ofPackage(`${name}/${file}`).trim());
    }
  }
  for (const [name, text] of texts) {
    out += `\n\n---- ${name}\n\n${text}\n`;
  }
  return out;
}

fs.rmSync(folder, { recursive: true, force: true });
fs.mkdirSync(folder, { recursive: true });
const fontName = put('font', 'noto-sans', 'woff2', 'font/woff2', await font());
put('style', 'samenhang', 'css', 'text/css; charset=utf-8', Buffer.from(styleSheet(fontName)));
put('script', 'samenhang', 'js', 'text/javascript; charset=utf-8', Buffer.from(minified(own('counter.js'), 'js')));
put('icons', 'icons', 'svg', 'image/svg+xml; charset=utf-8', Buffer.from(iconSheet()));
put('licences', 'licences', 'txt', 'text/plain; charset=utf-8', Buffer.from(licences()));
manifest.sort((a, b) => (a.name < b.name ? -1 : 1));

const { gzipSync } = await import('node:zlib');
for (const { role, name } of manifest) {
  const bytes = fs.readFileSync(path.join(folder, name));
  const kB = (role === 'font' ? bytes.length : gzipSync(bytes, { level: 9 }).length) / 1000;
  console.log(`${name}: ${kB.toFixed(1)} kB as sent`);
  if (kB > LIMITS[role]) {
    console.error(`${name} is ${kB.toFixed(1)} kB, more than the ${LIMITS[role]} kB that a page may load of it`);
    process.exit(1);
  }
}
fs.writeFileSync(path.join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 1)}\n`); // last: it says that all is there
