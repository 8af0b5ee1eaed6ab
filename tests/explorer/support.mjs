// A server on a store of its own, a browser, and what several tests ask of them. STEMMA is the program, MODULES a folder
// with node_modules, SHOTS where pictures of the main states go.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { inflateSync } from 'node:zlib';

const { STEMMA, MODULES, SHOTS, SOURCE } = process.env;
export const require = createRequire(join(MODULES, 'package.json'));
const { chromium } = require('playwright-core');
export const source = resolve(SOURCE);
export const shots = SHOTS;

const folder = mkdtempSync(join(tmpdir(), 'stemma-explorer-'));
export const inFolder = (name) => join(folder, name);

export function stemma(store, ...words) {
  const done = spawnSync(STEMMA, ['--store', inFolder(store), ...words], { encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`stemma ${words.join(' ')}: ${done.stderr}${done.stdout}`);
  return done.stdout;
}

const servers = [];
export async function serve(store, port = 0) {
  const server = spawn(STEMMA, ['--store', inFolder(store), 'serve', '--port', String(port)]);
  servers.push(server);
  const address = await new Promise((found, failed) => {
    let said = '';
    server.stdout.on('data', (bytes) => { said += bytes; const at = said.match(/http:\/\/[^/\s]+/); if (at) found(at[0]); });
    server.on('exit', () => failed(new Error(`the server ended: ${said}`)));
  });
  return { address, stop: () => new Promise((gone) => { server.removeAllListeners('exit'); server.on('exit', gone); server.kill(); }), port: Number(address.split(':')[2]) };
}

export const patience = 120_000;  // the machine may be busy with other tests
let browser;
export async function context(options = {}) {
  // Without WebGL: many machines have none.
  browser ??= await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-3d-apis', '--disable-dev-shm-usage'] });
  const made = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  made.setDefaultTimeout(patience);
  return made;
}

// A page that notes whatever goes wrong in it.
export async function open(address, options = {}) {
  const page = await (await context(options)).newPage();
  page.wrong = [];
  page.on('pageerror', (error) => page.wrong.push(error.message));
  page.on('console', (message) => { if (message.type() === 'error' && !/ERR_CONNECTION_REFUSED|status of 4/.test(message.text())) page.wrong.push(message.text()); });
  await page.goto(address);
  await settled(page);
  return page;
}

// Nothing is being fetched and two frames have been drawn.
export async function settled(page) {
  await page.waitForFunction(() => document.querySelector('main') && document.querySelector('main').getAttribute('aria-busy') !== 'true' && !document.querySelector('.loading'), null, { timeout: patience });
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(drawn, 60)))));
}

export async function close() {
  await browser?.close();
  for (const server of servers) server.kill();
  rmSync(folder, { recursive: true, force: true });
}

export async function shoot(page, name) {
  await page.evaluate(() => { document.querySelector('.said').hidden = true; });
  await page.screenshot({ path: `${shots}/${name}.png` });
}

export const pixels = (page) => page.evaluate(() => document.querySelector('.picture canvas').toDataURL());

// The state that the address holds.
export async function stateOf(page) {
  await page.waitForTimeout(350);  // the address is written when things rest
  const packed = new URL(page.url()).hash.match(/s=([\w-]+)/)?.[1];
  return packed ? JSON.parse(inflateSync(Buffer.from(packed, 'base64url')).toString()) : {};
}

export async function nodeOption(page, words) {
  return page.locator('#picture [role=option]', { hasText: words }).first().getAttribute('id').then((id) => id.slice('node-'.length));
}

export async function pick(page, words, type = 'Organization') {
  await page.locator('#search').fill(words);
  await page.locator('#search-hits [role=option]', { hasText: type }).first().click();
  await settled(page);
}

export async function saved(page, button) {
  await page.locator('.menu summary').click();
  const [file] = await Promise.all([page.waitForEvent('download'), page.locator('.menu button', { hasText: button }).click()]);
  const chunks = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk);
  return { name: file.suggestedFilename(), bytes: Buffer.concat(chunks) };
}

// Pairs of labels of an SVG picture that lie on each other, by what the browser measures.
export async function overlappingLabels(svg) {
  const page = await (await context()).newPage();
  await page.setContent(`<body style="margin:0">${svg.replace(/^<\?xml[^>]*>/, '')}</body>`);
  const found = await page.evaluate(() => {
    const boxes = [...document.querySelectorAll('text')].map((text) => { const { x, y, width, height } = text.getBBox(); return { words: text.textContent, x: x + 1, y: y + 1, right: x + width - 1, bottom: y + height - 1 }; });
    return { labels: boxes.length, pairs: boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => a.x < b.right && b.x < a.right && a.y < b.bottom && b.y < a.bottom).map((b) => `${a.words} / ${b.words}`)) };
  });
  await page.context().close();
  return found;
}

// A graph of invented names in the form that `stemma import` reads. The source of chance is fixed.
export function invented(nodes, edges) {
  let seed = 7;
  const chance = () => (seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648;
  const types = ['person', 'organization', 'place', 'event', 'work'];
  const syllables = ['ka', 'lo', 'min', 'ter', 'sun', 'dra', 'vel', 'no', 'pi', 'gor'];
  const word = () => { const w = Array.from({ length: 2 + Math.floor(chance() * 3) }, () => syllables[Math.floor(chance() * 10)]).join(''); return w[0].toUpperCase() + w.slice(1); };
  const lines = Array.from({ length: nodes }, (_, i) => ({ node: { id: `${types[i % 5]}-n${i}`, type: types[i % 5], name: `${word()} ${word()}${i % 3 ? '' : ` ${word()} ${word()}`}`, aliases: [], attributes: {} } }));
  const ids = lines.map(({ node }) => node.id);
  const seen = new Set();
  while (seen.size < edges) {
    const a = Math.floor(chance() * nodes), b = Math.floor(chance() * chance() * nodes);
    if (a === b || seen.has(`${a} ${b}`)) continue;
    seen.add(`${a} ${b}`);
    lines.push({ edge: { from: ids[a], relation: 'part_of', to: ids[b], weight: 1, confidence: 0.5 + chance() / 2, evidence: [{ text: 'It is so.' }] } });
  }
  return { ids, text: lines.map((line) => JSON.stringify(line)).join('\n') + '\n' };
}
