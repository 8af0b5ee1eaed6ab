// One long walk by keyboard alone: search, select, expand, evidence, filter, time range, export, undo.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open, serve, settled, source, stateOf, stemma } from './support.mjs';

stemma('keys', 'ingest', `${source}/samples`, '--quiet');
const { address } = await serve('keys');

test('Everything can be done by keyboard alone', async () => {
  const page = await open(address);
  const key = async (...keys) => { for (const one of keys) await page.keyboard.press(one); await settled(page); };
  const at = (selector) => page.evaluate((wanted) => document.activeElement.matches(wanted), selector);
  const tabTo = async (selector, back = false) => {
    for (let i = 0; i < 120; ++i) {
      if (await at(selector)) return;
      await page.keyboard.press(back ? 'Shift+Tab' : 'Tab');
    }
    assert.fail(`the Tab key does not reach ${selector}`);
  };

  await key('/');
  assert.ok(await at('#search'), 'search');
  await page.keyboard.type('enisa');
  await page.locator('#search-hits [role=option]').first().waitFor();
  await page.waitForTimeout(300);
  await key('Enter');
  await page.waitForFunction(() => document.activeElement.id === 'picture');
  const opened = await stateOf(page);
  assert.equal(opened.s[1], 'organization-european-union-agency-for-cybersecurity');

  const active = () => page.getAttribute('#picture', 'aria-activedescendant');
  const centre = await active();
  await key('ArrowRight');
  const right = await active();
  assert.notEqual(right, centre, 'arrows move');
  await key('Space');
  assert.equal(`node-${(await stateOf(page)).s[1]}`, right, 'select');
  await key('n');
  assert.notEqual(await active(), right, 'to a neighbor');
  await key('Home', 'f');
  assert.equal((await stateOf(page)).s[0], 1, 'a fact is selected');

  await page.waitForTimeout(200);
  await page.evaluate(() => document.getElementById('picture').focus());
  await key('Home', 'e');
  await page.waitForFunction(() => document.activeElement.closest('#expand li'));
  for (let i = 0; i < 20 && !(await page.evaluate(() => document.activeElement.textContent.includes('mentions'))); ++i) await page.keyboard.press('Tab');
  await key('Enter');
  const expanded = await stateOf(page);
  assert.ok(expanded.n.length > opened.n.length, 'expand');

  await tabTo('.fact-head');
  await key('Enter');
  await page.locator('.evidence blockquote').first().waitFor();

  await tabTo('.legend .chip', true);
  await key('Enter');
  assert.equal((await stateOf(page)).ht.length, 1, 'filter');

  await tabTo('.year');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('2019');
  await key('Enter');
  assert.equal((await stateOf(page)).y[0], 2019, 'time range');

  await tabTo('.menu summary', true);
  await key('Enter', 'Tab', 'Tab');
  const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  assert.match(file.suggestedFilename(), /\.svg$/);

  for (let i = 0; i < 60 && !(await page.locator('[aria-label=Undo]').isDisabled()); ++i) await key('Control+z');
  const back = await stateOf(page);
  assert.equal(back.s, undefined, 'undone to the start');
  assert.equal(back.y, undefined);
  await page.keyboard.press('?');
  await page.locator('dialog[open]').waitFor();
  await key('Escape');
  await page.locator('dialog[open]').waitFor({ state: 'detached' });
  assert.deepEqual(page.wrong, []);
  await page.context().close();
});
