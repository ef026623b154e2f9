// A small static server for the sample pages, with the security headers that the real one sends. It answers a POST with the
// page of that address, and remembers what was posted, so that a test can look at it.
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES = { '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8', '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8', '.woff2': 'font/woff2', '.txt': 'text/plain; charset=utf-8' };
const HEADERS = {
  'Content-Security-Policy': "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; " +
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'same-origin',
};

function send(request, response, status, extension, bytes) {
  const headers = { ...HEADERS, 'Content-Type': TYPES[extension] ?? 'application/octet-stream',
    'Cache-Control': extension === '.html' ? 'no-store' : 'max-age=31536000, immutable' };
  let body = bytes;
  if (/\bgzip\b/.test(request.headers['accept-encoding'] ?? '') && extension !== '.woff2') {
    body = gzipSync(bytes, { level: 9 });
    headers['Content-Encoding'] = 'gzip';
  }
  response.writeHead(status, { ...headers, 'Content-Length': body.length });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** Serves the folder on a free port of the loopback address. */
export async function serve(folder) {
  const pages = JSON.parse(fs.readFileSync(path.join(folder, 'pages.json'), 'utf8'));
  const fileOf = new Map(pages.map((page) => [page.address, `/${page.lang}/${page.name}.html`]));
  const posted = [];
  const asked = [];
  const server = http.createServer((request, response) => {
    asked.push(request.url);
    const { pathname } = new URL(request.url, 'http://localhost');
    const name = fileOf.get(pathname) ?? pathname;
    const file = path.join(folder, path.normalize(name));
    const chunks = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      if (request.method === 'POST') {
        posted.push({ address: pathname, fields: new URLSearchParams(Buffer.concat(chunks).toString('utf8')) });
      }
      if (!fs.existsSync(file) || !fs.statSync(file).isFile()) {
        send(request, response, 404, '.html', fs.readFileSync(path.join(folder, 'nl', 'error-404.html')));
        return;
      }
      send(request, response, 200, path.extname(file), fs.readFileSync(file));
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { pages, posted, asked, origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
