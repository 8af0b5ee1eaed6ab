// Names and documents of somebody who means harm: they show as text.
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { inFolder, open, saved, serve, settled, stemma } from './support.mjs';

const names = {
  script: '<script>window.hurt=1</script><img src=x onerror="window.hurt=2">',
  turned: 'harm\u202Eless\u2066 \u200Fname',
  control: 'bell\u0007 null\u0001 escape\u001b[31m',
  long: 'Very long '.repeat(1000),
  markup: '"><svg onload=window.hurt=3>',
  formula: '=HYPERLINK("http://evil.example")',
};
const lines = Object.entries(names).map(([key, name]) => ({ node: { id: `person-${key}`, type: 'person', name, aliases: [name + ' again'], attributes: { note: [name] } } }));
const edges = Object.keys(names).slice(1).map((key) => ({ edge: { from: 'person-script', relation: 'affiliated_with', to: `person-${key}`, weight: 1, confidence: 0.9, evidence: [{ text: `${names.script} says ${names.markup}` }] } }));
writeFileSync(inFolder('hostile.jsonl'), [...lines, ...edges].map((line) => JSON.stringify(line)).join('\n') + '\n');
stemma('hostile', 'import', inFolder('hostile.jsonl'));
mkdirSync(inFolder('texts'), { recursive: true });
writeFileSync(inFolder('texts/<img src=x onerror=window.hurt=4>.txt'), `<script>window.hurt=5</script>\n\nThe Harbour Board \u202E must repair <b onclick=window.hurt=6>the quay</b> by 2030.\u0007\n`);
stemma('hostile', 'ingest', inFolder('texts'), '--quiet');
const { address } = await serve('hostile');

test('Hostile names and documents show as text and do nothing', async () => {
  const page = await open(address);
  const unhurt = async (where) => { assert.equal(await page.evaluate(() => window.hurt), undefined, where); assert.equal(await page.locator('main script, main img, main b, main [onerror], main [onload]').count(), 0, where); };
  await unhurt('start');
  await page.goto(`${address}/#/node/person-script`);
  await settled(page);
  await unhurt('node');
  assert.match(await page.locator('.details h2').textContent(), /^<script>window\.hurt=1<\/script><img src=x/);
  for (const head of await page.locator('.fact-head').all()) await head.click();
  await settled(page);
  await unhurt('facts');
  const text = await page.locator('.side').textContent();
  assert.ok(!/[\u202a-\u202e\u2066-\u2069\u0007\u001b]/.test(text), 'no character turns the order round or rings');
  await page.locator('.stage-head button', { hasText: 'Table' }).click();
  await unhurt('table');
  await page.locator('.stage-head button', { hasText: 'Table' }).click();
  const svg = (await saved(page, 'SVG')).bytes.toString();
  assert.ok(!/<script|<img|<svg onload/.test(svg.slice(5)));
  await page.goto(`${address}/#/documents`);
  await settled(page);
  await unhurt('documents');
  await page.locator('tbody .link').first().click();
  await settled(page);
  await unhurt('reader');
  const wide = await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
  assert.ok(wide, 'a name of 10 KB breaks its lines');
  assert.deepEqual(page.wrong.filter((words) => !/Content Security Policy/.test(words)), []);
  await page.context().close();
});

test('A link that was tampered with does no harm', async () => {
  const { deflateSync } = await import('node:zlib');
  const link = (state) => `${address}/#/graph?s=${deflateSync(JSON.stringify(state)).toString('base64url')}`;
  for (const state of [{ v: 'graph', n: [['person-script', 'x', null], 5, ['nobody']], s: [0, 7], c: [1, 2, -3] }, { v: '__proto__', t: {}, n: {} }, [], { v: 'document', d: { id: '../../etc' } }]) {
    const page = await open(link(state));
    assert.equal(await page.evaluate(() => window.hurt), undefined);
    assert.ok(await page.locator('header').isVisible());
    assert.deepEqual(page.wrong, []);
    await page.context().close();
  }
});
