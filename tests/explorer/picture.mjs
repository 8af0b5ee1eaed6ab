// The picture: it holds still, it comes back, it can be taken away, and others see the same.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { inFolder, invented, open, overlappingLabels, pick, pixels, saved, serve, settled, source, stateOf, stemma } from './support.mjs';

stemma('pictures', 'ingest', `${source}/samples`, '--quiet');
const { address } = await serve('pictures');
const kAgency = 'European Union Agency for Cybersecurity';

test('What stands on the screen does not move when something is added, and undo brings back the exact picture', async () => {
  const page = await open(address);
  await pick(page, kAgency);
  const before = await stateOf(page), seen = await pixels(page);
  await page.locator('#expand summary').click();
  await page.locator('#expand button', { hasText: 'mentions' }).first().click();
  await settled(page);
  const after = await stateOf(page);
  assert.ok(after.n.length > before.n.length, 'nothing was added');
  assert.ok(after.n.length <= before.n.length + 25, 'more than 25 were added at a time');
  const places = new Map(after.n.map(([id, x, y]) => [id, [x, y]]));
  for (const [id, x, y] of before.n) assert.deepEqual(places.get(id), [x, y], `${id} moved`);
  // The old picture was fitted to the window: it is held as it was.
  const grown = await pixels(page);
  assert.notEqual(grown, seen);
  await page.keyboard.press('Control+z');
  await settled(page);
  assert.equal(await pixels(page), seen);
  await page.keyboard.press('Control+Shift+z');
  await settled(page);
  assert.equal(await pixels(page), grown);
  assert.deepEqual(page.wrong, []);
  await page.context().close();
});

test('A node says how many were left out, and a click on that adds the next 25', async () => {
  const lines = [{ node: { id: 'organization-hub', type: 'organization', name: 'Hub Office', aliases: [], attributes: {} } }];
  for (let i = 0; i < 70; ++i) {
    lines.push({ node: { id: `place-p${i}`, type: 'place', name: `Place ${i}`, aliases: [], attributes: {} } });
    lines.push({ edge: { from: `place-p${i}`, relation: 'part_of', to: 'organization-hub', weight: 1 + (i % 7), confidence: 0.9, evidence: [{ text: 'It is so.' }] } });
  }
  writeFileSync(inFolder('hub.jsonl'), lines.map((line) => JSON.stringify(line)).join('\n') + '\n');
  stemma('hub', 'import', inFolder('hub.jsonl'));
  const hub = await serve('hub');
  const page = await open(`${hub.address}/#/node/organization-hub`);
  const count = () => page.locator('#picture [role=option]').count();
  const left = async () => (await page.locator('#picture [role=option]', { hasText: 'Hub Office' }).textContent()).match(/(\d+) more with the key m/)?.[1];
  assert.equal(await left(), String(71 - await count()));
  const svg = (await saved(page, 'SVG')).bytes.toString();
  assert.match(svg, new RegExp(`\\+${await left()}</tspan>`));
  assert.deepEqual((await overlappingLabels(svg)).pairs, []);
  const before = await stateOf(page), first = await count();
  // The badge is where the SVG shows it, which begins where the canvas does.
  const [, x, y] = svg.match(/<tspan x="([\d.]+)" y="([\d.]+)">\+\d+</);
  const box = await page.locator('.picture canvas').boundingBox();
  await page.mouse.click(box.x + Number(x), box.y + Number(y));
  await settled(page);
  assert.equal(await count(), first + 25);
  assert.equal(await left(), String(71 - await count()));
  const places = new Map((await stateOf(page)).n.map(([id, ...at]) => [id, at.slice(0, 2)]));
  for (const [id, ...at] of before.n) assert.deepEqual(places.get(id), at.slice(0, 2), `${id} moved`);
  await page.locator('#picture').focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('m');
  await settled(page);
  assert.equal(await count(), 71);
  assert.equal(await left(), undefined, 'all are there');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await settled(page);
  assert.equal(await count(), first);
  await page.context().close();
  await hub.stop();
});

test('A filter takes away and moves nothing', async () => {
  const page = await open(address);
  await pick(page, kAgency);
  const places = async () => new Map([...(await saved(page, 'SVG')).bytes.toString().matchAll(/<path d="(M[^"]+z)" fill="#e69f00"/g)].map(([, path], i) => [i, path]));
  const before = await places();
  await page.locator('.legend .chip', { hasText: 'Place' }).click();
  await page.evaluate(() => document.activeElement.blur());
  assert.deepEqual(await places(), before);
  await page.keyboard.press('Control+z');
  await page.context().close();
});

test('Hide, pin, collapse and a dragged node are acts that can be undone', async () => {
  const page = await open(address);
  await pick(page, kAgency);
  const start = await stateOf(page);
  for (const key of ['h', 'p', 'c', 'Alt+ArrowRight']) {
    await page.locator('#picture').focus();
    await page.keyboard.press(key);
    await settled(page);
    assert.notDeepEqual((await stateOf(page)).n, start.n, key);
    await page.keyboard.press('Control+z');
    await settled(page);
    assert.deepEqual((await stateOf(page)).n, start.n, `undo of ${key}`);
  }
  await page.context().close();
});

test('No labels lie on each other at rest, on the sample and on 300 random nodes', async () => {
  const page = await open(address);
  const start = await overlappingLabels((await saved(page, 'SVG')).bytes.toString());
  assert.ok(start.labels > 10);
  assert.deepEqual(start.pairs, []);
  await pick(page, kAgency);
  assert.deepEqual((await overlappingLabels((await saved(page, 'SVG')).bytes.toString())).pairs, []);
  await page.context().close();

  const graph = invented(300, 500);
  writeFileSync(inFolder('random.jsonl'), graph.text);
  stemma('random', 'import', inFolder('random.jsonl'));
  const random = await serve('random');
  const many = await open(random.address);
  await many.evaluate((link) => { location.hash = link; }, await linkTo(graph.ids));
  await many.waitForFunction(() => document.querySelectorAll('#picture [role=option]').length === 300);
  await settled(many);
  const found = await overlappingLabels((await saved(many, 'SVG')).bytes.toString());
  assert.ok(found.labels > 40, `${found.labels} labels`);
  assert.deepEqual(found.pairs, []);
  await many.context().close();
  await random.stop();
});

test('A link opened by somebody else gives the same picture, and the back button works', async () => {
  const page = await open(address);
  await pick(page, kAgency);
  await page.locator('.legend .chip', { hasText: 'Goal' }).click();
  await page.locator('[aria-label="Zoom in"]').click();
  await page.evaluate(() => document.activeElement.blur());
  await settled(page);
  await stateOf(page);
  const other = await open(page.url());
  const share = await differing(other, await pixels(page), await pixels(other));
  assert.ok(share <= 0.01, `${share} of the pixels differ`);
  assert.equal(await other.locator('h1').first().textContent(), await page.locator('h1').first().textContent());
  await other.context().close();
  await page.goBack();
  await settled(page);
  assert.equal(await page.locator('h1').first().textContent(), 'The best connected');
  await page.goForward();
  await settled(page);
  assert.match(await page.locator('h1').first().textContent(), /Neighborhood of/);
  await page.context().close();
});

test('SVG and PNG carry title, legend, filters, date and version; labels are text', async () => {
  const page = await open(address);
  await pick(page, kAgency);
  await page.locator('.legend .chip', { hasText: 'Date' }).click();
  const svg = await saved(page, 'SVG');
  assert.match(svg.name, /^stemma-neighborhood-of-european-union-agency.*\.svg$/);
  const text = svg.bytes.toString();
  const words = [...text.matchAll(/<tspan[^>]*>([^<]*)/g)].map((match) => match[1]).join(' ');
  for (const part of [`Neighborhood of ${kAgency}`, 'Organization', 'without Date', new Date().toISOString().slice(0, 10), 'Stemma 0.']) assert.ok(words.includes(part), `${part} is not in: ${words}`);
  assert.ok(!/<script|<foreignObject|href/.test(text));
  const png = await saved(page, 'PNG');
  assert.equal(png.bytes.subarray(1, 4).toString(), 'PNG');
  assert.ok(png.bytes.length > 20_000);
  await page.context().close();
});

async function linkTo(ids) {
  const { deflateSync } = await import('node:zlib');
  const columns = Math.ceil(Math.sqrt(ids.length * 1.6));
  const n = ids.map((id, i) => [id, (i % columns) * 60 + ((i * 37) % 23), Math.floor(i / columns) * 60 + ((i * 53) % 19)]);
  return `#/graph?s=${deflateSync(JSON.stringify({ v: 'graph', n })).toString('base64url')}`;
}

function differing(page, a, b) {
  return page.evaluate(async ([first, second]) => {
    const data = await Promise.all([first, second].map(async (url) => {
      const image = new Image();
      image.src = url;
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.width, image.height];
      const context = canvas.getContext('2d');
      context.drawImage(image, 0, 0);
      return context.getImageData(0, 0, image.width, image.height).data;
    }));
    if (data[0].length !== data[1].length) return 1;
    let count = 0;
    for (let i = 0; i < data[0].length; i += 4) if (data[0][i] !== data[1][i] || data[0][i + 1] !== data[1][i + 1] || data[0][i + 2] !== data[1][i + 2]) ++count;
    return count / (data[0].length / 4);
  }, [a, b]);
}
