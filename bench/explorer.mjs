// Frames a second while the picture is moved, on a machine without a graphics card: bench/explorer.sh runs it.
// A picture of 150 nodes, and one of 5,000 nodes with 10,000 edges: three seconds of panning, three of zooming.
// Fails where it is slower than it may be.
import { writeFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { close, inFolder, invented, open, serve, settled, stemma } from '../tests/explorer/support.mjs';

const link = (ids) => {
  const columns = Math.ceil(Math.sqrt(ids.length * 1.6));
  const n = ids.map((id, i) => [id, (i % columns) * 60 + ((i * 37) % 23), Math.floor(i / columns) * 60 + ((i * 53) % 19)]);
  return `#/graph?s=${deflateSync(JSON.stringify({ v: 'graph', n })).toString('base64url')}`;
};

// Events as the mouse would give them, one a frame.
const frames = (page, way) => page.evaluate(async (how) => {
  const canvas = document.querySelector('.picture canvas'), box = canvas.getBoundingClientRect();
  const event = (type, x, y) => canvas.dispatchEvent(new PointerEvent(type, { pointerId: 1, clientX: box.left + x, clientY: box.top + y, bubbles: true }));
  canvas.setPointerCapture = () => undefined;
  const next = () => new Promise((frame) => requestAnimationFrame(frame));
  if (how === 'pan') event('pointerdown', 5, 5);
  await next();
  const start = performance.now();
  let count = 0;
  for (; performance.now() - start < 3000; ++count) {
    if (how === 'pan') event('pointermove', 5 + 80 * Math.sin(count / 20), 5 + 60 * Math.cos(count / 25));
    else canvas.dispatchEvent(new WheelEvent('wheel', { deltaY: count % 80 < 40 ? -20 : 20, clientX: box.left + 300, clientY: box.top + 200, cancelable: true }));
    await next();
  }
  const seconds = (performance.now() - start) / 1000;
  if (how === 'pan') event('pointerup', 5, 5);
  return count / seconds;
}, way);

for (const [nodes, edges, least] of [[150, 250, 55], [5000, 10000, 30]]) {
  const graph = invented(nodes, edges);
  writeFileSync(inFolder('many.jsonl'), graph.text);
  stemma(`many${nodes}`, 'import', inFolder('many.jsonl'));
  const { address, stop } = await serve(`many${nodes}`);
  const page = await open(address);
  await page.evaluate((hash) => { location.hash = hash; }, link(graph.ids));
  await page.waitForFunction((count) => document.querySelectorAll('#picture [role=option]').length === Math.min(count, 400), nodes, { timeout: 60_000 });
  await settled(page);
  const pan = await frames(page, 'pan');
  await settled(page);
  const zoom = await frames(page, 'zoom');
  console.log(`${nodes} nodes, ${edges} edges: ${pan.toFixed(0)} frames/s panning, ${zoom.toFixed(0)} zooming (at least ${least})`);
  if (Math.min(pan, zoom) < least) process.exitCode = 1;
  await page.context().close();
  await stop();
}
await close();
