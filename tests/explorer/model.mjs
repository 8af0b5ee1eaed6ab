// The pure functions, without a browser.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { inFolder, source } from './support.mjs';

const { buildSync } = createRequire(join(process.env.BUNDLER, 'package.json'))('esbuild');
const bundled = inFolder('model.mjs');
writeFileSync(inFolder('entry.ts'), ['state', 'permalink', 'citation', 'csv', 'days', 'text', 'pieces', 'documents'].map((name) => `export * from ${JSON.stringify(join(source, 'viz/explorer/src/model', `${name}.ts`))};`).join('\n'));
buildSync({ entryPoints: [inFolder('entry.ts')], bundle: true, format: 'esm', outfile: bundled, logLevel: 'error' });
const m = await import(pathToFileURL(bundled));

const node = (id, x = 0, y = 0, more = {}) => ({ id, x, y, ...more });
const state = { ...m.initial, view: 'graph', title: 'Ports', nodes: [node('a', 1.5, 2), node('b', 3, 4, { by: 'a' }), node('c', -5, 6, { by: 'b' }), node('d', 7, 8, { by: 'b', pinned: true })] };

test('An act can be undone and done again, and a new one cuts off what was undone', () => {
  let log = m.started(m.initial);
  log = m.commit(log, state, 'open');
  log = m.commit(log, m.hide(state, 'b'), 'hide');
  assert.equal(m.present(log).nodes.length, 3);
  log = m.jump(log, log.at - 1);
  assert.equal(m.present(log), state);
  assert.ok(m.canRedo(log));
  log = m.commit(log, m.togglePin(state, 'a'), 'pin');
  assert.ok(!m.canRedo(log));
  assert.equal(m.present(log).nodes[0].pinned, true);
});

test('Collapse takes away what came, and what came by that, but nothing pinned', () => {
  assert.deepEqual(m.broughtBy(state, 'a'), ['b', 'c']);
  assert.deepEqual(m.collapse(state, 'a').nodes.map((one) => one.id), ['a', 'd']);
});

test('A link holds the whole state', async () => {
  const full = { ...state, selected: { kind: 'edge', id: 'e1' }, camera: { x: 1, y: 2.5, k: 0.75 }, table: true, hiddenTypes: ['date'], hiddenRelations: [], least: 0.5, time: [1999, 2004],
    document: { id: 'document-a', start: 3, end: 9 }, path: { from: 'a', to: 'b' }, goals: { actor: 'a', text: 'ünï', modality: 'must', deadline: true, sort: 'actor' } };
  const wish = await m.fromHash(await m.toHash(full));
  assert.deepEqual(wish.state, full);
});

test('Links by hand are understood, and nonsense is not', async () => {
  assert.deepEqual(await m.fromHash('#/node/person-a'), { node: 'person-a' });
  assert.deepEqual(await m.fromHash('#/path?from=a&to=b'), { path: { from: 'a', to: 'b' } });
  assert.deepEqual((await m.fromHash('#/document/document-a?start=1&end=4')).state.document, { id: 'document-a', start: 1, end: 4 });
  for (const nonsense of ['', '#', '#/graph?s=%%%', '#/graph?s=AAAA', '#/node/%E0%A4%A', '#x'])
    assert.equal(await m.fromHash(nonsense), null, nonsense);
});

test('What was left out at a node goes into the link, and is cleared when all is there', async () => {
  const more = { count: 37, relation: 'pursues', direction: 'out' };
  const with_more = m.setMore(state, 'b', more);
  assert.deepEqual((await m.fromHash(await m.toHash(with_more))).state, with_more);
  assert.deepEqual(with_more.nodes.find((one) => one.id === 'b').more, more);
  assert.deepEqual(m.setMore(with_more, 'b', { ...more, count: 0 }), state);
});

test('A document with pages is cited by them, and read with their numbers where they begin', () => {
  const cited = { document: { id: 'document-a', name: 'a.pdf', title: 'Ports' }, evidence: { text: 'It is so.', page: '12', start: 5, end: 12 } };
  assert.equal(m.citationText(cited), '“It is so.” (Ports, a.pdf, p. 12)');
  assert.match(m.bibtex(cited), /pages = \{12\}/);
  assert.equal(JSON.parse(m.cslJson(cited))[0].page, '12');
  const paragraphs = m.piecesOf('One two.\n\nThree four.', [], [], null, [{ label: 'i', start: 0 }, { label: 'ii', start: 16 }]);
  assert.deepEqual(paragraphs.map((pieces) => pieces.map(({ text, page }) => [text, page])), [[['One two.', 'i']], [['Three ', undefined], ['four.', 'ii']]]);
});

test('A citation names its document and place, and escapes for BibTeX', () => {
  const cited = { document: { id: 'document-a-b', name: 'a/b.md', title: 'Ports & {Harbours} 100%' }, evidence: { text: 'It is\nso.', start: 5, end: 12 }, date: '2014-02-27', author: 'Ada Lind' };
  assert.equal(m.citationText(cited), '“It is so.” (Ada Lind, Ports & {Harbours} 100%, 2014-02-27, a/b.md, characters 5–12)');
  assert.match(m.bibtex(cited), /^@misc\{a-b,\n  title = \{Ports \\& \\\{Harbours\\\} 100\\%\},/);
  const [item] = JSON.parse(m.cslJson(cited));
  assert.deepEqual(item.issued, { 'date-parts': [[2014, 2, 27]] });
  assert.deepEqual(item.author, [{ literal: 'Ada Lind' }]);
  assert.equal(item.note, '“It is so.”, characters 5–12');
  assert.match(m.bibtex(cited), /note = \{characters 5–12\}/);
  assert.doesNotMatch(m.bibtex(cited), /pages/);
});

test('CSV quotes, and disarms formulas', () => {
  assert.equal(m.csv([['a,b', '=1+1', 'say "x"', -2]]), '\ufeff"a,b",\'=1+1,"say ""x""",-2\r\n');
});

test('Dates are named as wide as they are', () => {
  assert.equal(m.dayLabel('2014-01-01', '2014-12-31'), '2014');
  assert.equal(m.dayLabel('2014-02-01', '2014-02-31'), '2014-02');
  assert.equal(m.dayLabel('2014-02-27', '2014-02-27'), '2014-02-27');
  assert.equal(m.dayLabel('2012-03-06', '2014-02-27'), '2012-03-06 – 2014-02-27');
  assert.ok(m.dayNumber('-0044-03-15') < m.dayNumber('0001'));
});

test('Control characters and turned order show as signs', () => {
  assert.equal(m.shown('a\u0000b\u202ec\u200fd'), 'a\u2400b\u2423c\u2423d');
  assert.equal(m.shown('x'.repeat(10_000), 100).length, 101);
  assert.ok(m.twoLines('word '.repeat(2000)).join('').length < 80);
});

test('A text is cut at mentions, notes and the passage, beyond the basic plane too', () => {
  const text = '𝔘𝔫 says a thing.[1]\n\nSecond paragraph.\n';
  const mention = { start: 0, end: 2, node: 'n', type: 'organization', name: 'x', rule: 'r', confidence: 1 };
  const note = { label: '1', start: 16, end: 19, note_start: 21, note_end: 30 };
  const [first, second] = m.piecesOf(text, [mention], [note], { start: 3, end: 7 });
  assert.deepEqual(first.map((piece) => piece.text), ['𝔘𝔫', ' ', 'says', ' a thing.', '[1]']);
  assert.deepEqual(first.map((piece) => piece.passage), [false, false, true, false, false]);
  assert.equal(first[0].mention.node, 'n');
  assert.equal(first[4].note.label, '1');
  assert.equal(second.map((piece) => piece.text).join(''), 'Second paragraph.');
});

test('A document tells whether the rules of now have read it', () => {
  assert.equal(m.stateOf('3/a', '3/a'), 'read');
  assert.equal(m.stateOf('2/a', '3/a'), m.earlierRules);
  assert.equal(m.stateOf(undefined, '3/a'), 'imported');
});
