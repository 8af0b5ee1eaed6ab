// No violation that axe-core knows, in every state, both themes, on a phone and at 200 % zoom.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { open, pick, require, serve, settled, shots, source, stemma } from './support.mjs';

stemma('axe', 'ingest', `${source}/samples`, '--quiet');
const { address } = await serve('axe');
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

async function violations(page, options = {}) {
  await page.evaluate(axe);
  return page.evaluate(async (more) => (await axe.run(document, { resultTypes: ['violations'], ...more })).violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary.split('\n')[1] ?? ''}`)), options);
}

const states = {
  start: async () => undefined,
  neighborhood: async (page) => { await pick(page, 'European Union Agency for Cybersecurity'); await page.locator('.fact-head').first().click(); await page.locator('.evidence').first().waitFor(); },
  'expand menu': async (page) => { await pick(page, 'European Union Agency for Cybersecurity'); await page.locator('#expand summary').click(); },
  'relations and table': async (page) => { await page.locator('.filters summary').click(); await page.locator('.stage-head button').click(); },
  'nothing passes': async (page) => { for (const chip of await page.locator('.legend .chip').all()) await chip.click(); },
  search: async (page) => { await page.locator('#search').fill('union'); await page.locator('#search-hits li').first().waitFor(); },
  'search without result': async (page) => { await page.locator('#search').fill('qqqqxyzzy'); await page.locator('.hits .note').waitFor(); },
  help: async (page) => { await page.locator('[aria-label^=Help]').click(); },
  share: async (page) => { await page.locator('.menu summary').click(); },
  goals: async (page) => { await page.goto(`${address}/#/goals`); await settled(page); await page.locator('tbody .link').first().click(); await page.locator('.evidence').first().waitFor(); },
  path: async (page) => { await page.goto(`${address}/#/path?from=place-china&to=organization-united-nations`); await page.locator('.way').first().waitFor(); },
  'path to choose': async (page) => { await page.goto(`${address}/#/path`); },
  doubles: async (page) => { await page.goto(`${address}/#/doubles`); await settled(page); await page.locator('tbody .cite button').first().click(); },
  'goals of one': async (page) => { await page.goto(`${address}/#/goals`); await settled(page); await page.locator('tbody .cell').first().click(); },
  documents: async (page) => { await page.goto(`${address}/#/documents`); },
  reader: async (page) => { await page.goto(`${address}/#/document/document-eu-enisa-profile-html?start=10&end=60`); await page.locator('.text').waitFor(); await page.locator('.margin .fact-head').first().click(); },
  'wrong document': async (page) => { await page.goto(`${address}/#/document/document-nowhere`); await page.locator('[role=alert]').waitFor(); },
};

// The rules that look at colours: all that can come out otherwise in another theme.
const colours = { runOnly: ['color-contrast', 'link-in-text-block'] };

test('axe-core finds nothing, in light and in dark', async () => {
  const found = [];
  for (const [name, reach] of Object.entries(states)) {
    const page = await open(address, { bypassCSP: true, colorScheme: 'light' });
    await reach(page);
    await settled(page);
    for (const one of await violations(page)) found.push(`${name}: ${one}`);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.waitForFunction(() => document.documentElement.dataset.theme === 'dark');
    await settled(page);
    for (const one of await violations(page, colours)) found.push(`${name}, dark: ${one}`);
    if (name === 'neighborhood') await page.screenshot({ path: `${shots}/dark.png` });
    await page.context().close();
  }
  assert.deepEqual(found, []);
});

test('A phone and 200 % zoom show all of it without scrolling sideways', async () => {
  for (const [name, options] of Object.entries({ phone: { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true }, zoom: { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 } })) {
    for (const view of ['', '#/goals', '#/documents', '#/path', '#/doubles']) {
      const page = await open(`${address}/${view}`, { bypassCSP: true, ...options });
      const wide = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
      assert.ok(wide[0] <= wide[1], `${name} ${view}: ${wide}`);
      assert.deepEqual(await violations(page), [], `${name} ${view}`);
      await page.screenshot({ path: `${shots}/${name}${view.replace('#/', '-')}.png` });
      await page.context().close();
    }
  }
});

// What assistive software is given, as [role, name, description] of all that is not ignored.
async function spoken(page) {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return nodes.filter((node) => !node.ignored).map((node) => [node.role?.value, node.name?.value ?? '', node.description?.value ?? '']);
}

test('The picture is a list that reads out its relationships, and acts on it are told', async () => {
  const page = await open(address);
  const told = (words) => page.waitForFunction((wanted) => [...document.querySelectorAll('[role=status]')].some((one) => new RegExp(wanted).test(one.textContent)), words);
  await pick(page, 'European Union Agency for Cybersecurity');
  const tree = await spoken(page);
  const list = tree.find(([role, name]) => role === 'listbox' && /^Picture: \d+ entities, \d+ facts\./.test(name));
  assert.ok(list, 'the picture is a listbox with its size');
  const options = tree.filter(([role]) => role === 'option');
  assert.ok(options.length > 5);
  for (const [, name] of options) assert.match(name, /^.+, [A-Z][\w ]+, \d+ facts? here of \d+/);
  assert.match(options[0][1], /^European Union Agency for Cybersecurity, Organization/);
  assert.match(options[0][2], /is affiliated with European Union Agency for Cybersecurity; .*European Union Agency for Cybersecurity pursues .+; and \d+ more$/, 'the relationships of the node at hand');
  for (const [role, name] of [['banner', ''], ['navigation', 'Views'], ['main', ''], ['complementary', 'Details'], ['combobox', 'Search']])
    assert.ok(tree.some(([r, n]) => r === role && n.startsWith(name)), `${role} ${name}`);
  for (const [role, name] of tree.filter(([role]) => ['button', 'textbox', 'combobox', 'slider', 'link'].includes(role))) assert.ok(name, `a ${role} without a name`);

  await page.locator('#picture').focus();
  await page.keyboard.press('PageDown');
  const [role, name, description] = (await spoken(page)).filter(([r]) => r === 'option')[1];
  assert.ok(role && name && description, 'the next node has a description when it is at hand');
  await page.keyboard.press('Space');
  await told('^Selected: .+ facts? here of \\d+');
  await page.keyboard.press('f');
  await told('^Selected: .+ .+ .+');
  await page.locator('.legend .chip[aria-pressed=true]').first().click();
  await told('^Hide type .+: \\d+ entit\\w+ and \\d+ facts? are shown');
  await page.keyboard.press('Control+z');
  await told('^Undone: Hide type');
  await page.locator('#picture').focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('e');
  await page.waitForFunction(() => document.activeElement.closest('#expand li'));
  await page.locator('#expand button', { hasText: 'mentions' }).first().click();
  await told('^\\d+ nodes? added');
  await page.context().close();
});

test('Nothing moves for those who asked for less motion', async () => {
  const page = await open(address, { reducedMotion: 'reduce' });
  await pick(page, 'European Union Agency for Cybersecurity');
  const moving = await page.evaluate(() => document.getAnimations().filter((animation) => animation.effect.getComputedTiming().duration > 20).length);
  assert.equal(moving, 0);
  await page.context().close();
});
