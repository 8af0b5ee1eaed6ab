// The app's one state with its history, what has been fetched so far, and the acts that change them.
import { computed, signal } from '@preact/signals';
import { api, Trouble, type DateEntry, type Edge, type Node, type RelationInfo, type Stats, type TypeInfo } from './api.ts';
import { place } from './layout/client.ts';
import { overlaps, spanOf } from './model/days.ts';
import { fromHash, toHash } from './model/permalink.ts';
import * as model from './model/state.ts';
import { plural, shown } from './model/text.ts';
import { applyTheme } from './theme.ts';

export const log = signal<model.Log>(model.started(model.initial));
export const state = computed(() => model.present(log.value));

// Facts by id. They only grow until the store changes; what is shown of them is up to the state.
export const nodes = signal<ReadonlyMap<string, Node>>(new Map());
export const edges = signal<ReadonlyMap<string, Edge>>(new Map());
export const stats = signal<Stats | null>(null);
export const types = signal<TypeInfo[]>([]);
export const relations = signal<RelationInfo[]>([]);

export const busy = signal(0);
export const trouble = signal<Trouble | null>(null);
export const said = signal({ words: '', turn: 0 });  // for screen readers, and shown for a moment
export const told = signal('');          // for screen readers alone: others see it
export const focused = signal<string | null>(null);  // the node that the keyboard is at
export const back = signal(0);  // how often the server came back
export const windowSize = signal<[number, number]>([900, 600]);
export const ready = signal(false);

export const typeOf = (name: string): TypeInfo => types.value.find((type) => type.name === name) ?? { name, label: name, colour: '#777777', shape: 'ellipse' };
export const relationLabel = (name: string) => relations.value.find((relation) => relation.name === name)?.label ?? name;
export const nameOf = (id: string) => nodes.value.get(id)?.name ?? id;

export function remember(part: { nodes?: readonly Node[]; edges?: readonly Edge[] }) {
  if (part.nodes?.length) nodes.value = new Map([...nodes.value, ...part.nodes.map((node) => [node.id, node] as const)]);
  if (part.edges?.length) {
    const next = new Map(edges.value);
    for (const edge of part.edges) if (edge.first || !next.get(edge.id)?.first) next.set(edge.id, edge);
    edges.value = next;
  }
}

// The parts of the state that the filters look at: moving the camera asks nothing anew.
const part = <K extends keyof model.State>(key: K) => computed(() => state.value[key]);
const [placedNodes, hiddenTypesNow, hiddenRelationsNow, leastNow, timeNow] = [part('nodes'), part('hiddenTypes'), part('hiddenRelations'), part('least'), part('time')] as const;
const keptNode = computed(() => (state.value.time && state.value.selected?.kind === 'node' ? state.value.selected.id : null));

// What the picture and its table show, after the filters.
export const visible = computed(() => {
  const placed = placedNodes.value, hiddenTypes = hiddenTypesNow.value, hiddenRelations = hiddenRelationsNow.value, least = leastNow.value, time = timeNow.value;
  const known = placed.flatMap((at) => { const node = nodes.value.get(at.id); return node ? [{ placed: at, node }] : []; });
  const open = new Map(known.filter(({ node }) => !hiddenTypes.includes(node.type)).map((one) => [one.node.id, one]));
  let undated = 0;
  const passing = [...edges.value.values()].filter((edge) => {
    if (!open.has(edge.from) || !open.has(edge.to) || hiddenRelations.includes(edge.relation) || edge.confidence < least) return false;
    if (!time) return true;
    const span = spanOf(edge);
    if (!span) ++undated;
    return span !== null && overlaps(span, time);
  });
  if (!time) return { nodes: [...open.values()], edges: passing, undated };
  const linked = new Set(passing.flatMap((edge) => [edge.from, edge.to]));
  return { nodes: [...open.values()].filter(({ node, placed: at }) => linked.has(node.id) || at.pinned || keptNode.value === node.id), edges: passing, undated };
});

// ---- History and the address

const session = Math.random().toString(36).slice(2);
let writing = 0;

async function writeAddress(push: boolean) {
  clearTimeout(typing);
  const turn = ++writing, at = log.value.at;
  if (push) history.pushState({ session, at }, '');
  const hash = await toHash(state.value);
  if (turn === writing) history.replaceState({ session, at }, '', hash);
}

// The camera while it moves: only the picture follows it. At rest it goes into the state.
export const live = signal<model.Camera | null>(null);
let resting: ReturnType<typeof setTimeout> | undefined;

export function settleCamera() {
  clearTimeout(resting);
  const camera = live.value;
  if (!camera) return;
  live.value = null;
  amend({ ...state.value, camera });
}
export function moveCamera(camera: model.Camera) {
  live.value = model.settle(camera);
  clearTimeout(resting);
  resting = setTimeout(settleCamera, 200);
}

export function commit(next: model.State, what: string, navigation = false) {
  if (live.value) {
    if (next.nodes === state.value.nodes && next.camera === state.value.camera) next = { ...next, camera: live.value };
    settleCamera();
  }
  log.value = model.commit(log.value, next, what);
  void writeAddress(navigation);
}
// For what is no act of its own: the camera, a text being typed.
let typing: ReturnType<typeof setTimeout> | undefined;
export function amend(next: model.State) {
  log.value = model.amend(log.value, next);
  clearTimeout(typing);
  typing = setTimeout(() => void writeAddress(false), 100);
}
export function act(change: (state: model.State) => model.State, what: string) {
  settleCamera();
  commit(change(state.value), what);
}

export function undo() {
  settleCamera();
  if (!model.canUndo(log.value)) return say('There is nothing to undo');
  say(`Undone: ${log.value.entries[log.value.at].what}`);
  log.value = model.jump(log.value, log.value.at - 1);
  void writeAddress(false);
}
export function redo() {
  settleCamera();
  if (!model.canRedo(log.value)) return say('There is nothing to redo');
  log.value = model.jump(log.value, log.value.at + 1);
  say(`Redone: ${log.value.entries[log.value.at].what}`);
  void writeAddress(false);
}

export const say = (words: string) => { said.value = { words, turn: said.value.turn + 1 }; };
export const tell = (words: string) => { told.value = words; };

// Runs something that asks the server: counts as busy meanwhile, shows what goes wrong.
export async function attempt<T>(work: () => Promise<T>): Promise<T | undefined> {
  ++busy.value;
  try {
    const result = await work();
    trouble.value = null;
    return result;
  } catch (error) {
    trouble.value = error instanceof Trouble ? error : new Trouble(String(error), 'Load the page again; report it if it stays.', 1);
    return undefined;
  } finally {
    --busy.value;
  }
}

// ---- Acts on the picture

export const kExpand = 25;
const kPicture = 60;
// The window's, not the picture's, which has its size only after the first layout: the same window gives the same picture.
const aspect = () => innerWidth / Math.max(1, innerHeight);
const telling = () => relations.value.map((relation) => relation.name).filter((name) => name !== 'mentions').join(',');

// All nodes with the edges among them; new ones find places around what stands already.
async function placed(base: model.State, ids: readonly string[], near: string | null): Promise<model.State> {
  const part = await api.part(ids);
  remember(part);
  const found = part.nodes.map((node) => node.id);
  const wanted = found.filter((id) => !model.has(base, id));
  const drawn = part.edges.filter((edge) => edge.relation !== 'mentions' || near !== null);
  const fresh = await place([...model.idsOf(base), ...wanted], drawn.length ? drawn : part.edges, base.nodes, near, aspect());
  const places = new Map(fresh.map((spot) => [spot.id, spot]));
  return model.add(base, wanted.map((id) => ({ ...places.get(id)!, ...(near ? { by: near } : {}) })));
}

async function neighbors(id: string, limit: number, depth = 1) {
  const query = { depth, limit, per_node: depth > 1 ? 12 : limit };
  const part = await api.neighborhood(id, { ...query, relation: telling() });
  return part.nodes.length > 1 ? { part, mentions: false } : { part: await api.neighborhood(id, query), mentions: true };
}

async function pictureOf(id: string, limit: number, depth: number): Promise<model.State> {
  const { part, mentions } = await neighbors(id, limit, depth);
  remember(part);
  const base = { ...model.initial, hiddenRelations: mentions ? [] : model.initial.hiddenRelations };
  const next = await placed(base, part.nodes.map((node) => node.id), null);
  const left = part.omitted.filter(({ node }) => node === id).reduce((sum, { count }) => sum + count, 0);
  const brought = { ...next, nodes: next.nodes.map((node) => (node.id === id ? node : { ...node, by: id })) };
  return model.setMore(brought, id, depth === 1 ? { count: left, relation: mentions ? 'mentions' : null, direction: 'both' } : null);
}

// A new picture around a node.
export const open = (id: string) => attempt(async () => {
  const next = await pictureOf(id, kExpand + 1, 1);
  focused.value = id;
  commit({ ...next, view: 'graph', title: `Neighborhood of ${nameOf(id)}`, selected: { kind: 'node', id }, time: state.value.time, hiddenTypes: [] }, `Open ${nameOf(id)}`, true);
  say(`${shown(nameOf(id), 60)} with ${plural(next.nodes.length - 1, 'neighbor')}`);
});

export const expand = (id: string, relation: string | null, direction: 'in' | 'out' | 'both') => attempt(async () => {
  settleCamera();
  const base = state.value;
  const relation_ = relation ?? telling();
  const part = await api.neighborhood(id, { relation: relation_, direction, per_node: 1000, limit: 1000 });
  remember(part);
  const fresh = part.nodes.map((node) => node.id).filter((other) => !model.has(base, other));
  if (!fresh.length) {
    if (relation && base.hiddenRelations.includes(relation)) return filter((s) => model.toggleRelation(s, relation), `Show “${relationLabel(relation)}”`);
    if (base.nodes.some((node) => node.id === id && node.more)) commit(model.setMore(base, id, null), `All around ${nameOf(id)} is there`);
    return say('All of these are in the picture already');
  }
  const taken = fresh.slice(0, kExpand);
  const unfiltered = relation && base.hiddenRelations.includes(relation) ? model.toggleRelation(base, relation) : base;
  // The camera is held: what stands on the screen does not move.
  const next = await placed({ ...unfiltered, view: 'graph', title: base.title || `Around ${nameOf(id)}`, camera: base.camera ?? currentCamera() }, [...model.idsOf(base), ...taken], id);
  const left = fresh.length - taken.length + part.omitted_total;
  commit(model.setMore(next, id, { count: left, relation, direction }), `Expand ${nameOf(id)}${relation ? `: ${relationLabel(relation)}` : ''}`);
  say(`${plural(next.nodes.length - base.nodes.length, 'node')} added${left > 0 ? `, ${left} more are left` : ''}`);
});

// The next ones of what was left out.
export function showMore(id: string) {
  const more = state.value.nodes.find((node) => node.id === id)?.more;
  if (!more) return say(`Nothing of ${nameOf(id)} was left out`);
  return void expand(id, more.relation, more.direction);
}

// What is dated by the days of a year; documents only where there is little else.
export const showYear = (year: number, dates: readonly DateEntry[]) => attempt(async () => {
  const days = dates.filter(({ first, last, statements }) => statements > 0 && Number(first.slice(0, -6)) === year && Number(last.slice(0, -6)) === year);
  const some = [...days].sort((a, b) => b.statements - a.statements).slice(0, 30);
  const parts = await Promise.all(some.map(({ id }) => api.neighborhood(id, { relation: 'dated', direction: 'in', per_node: 10, limit: 11 })));
  const tells = (documents: boolean) => parts.map(({ nodes: around }) => around.filter(({ type }, i) => i === 0 || documents || type !== 'document')).filter((around) => around.length > 1);
  const found = tells(false).length > 2 ? tells(false) : tells(true);
  const next = await placed(model.initial, [...new Set(found.flat().map(({ id }) => id))].slice(0, kPicture), null);
  commit({ ...next, view: 'graph', title: `Dated ${year}` }, `Ask for ${year}`, true);
});

// Two entities with the best neighbors of each: what both know joins them.
export const compare = (one: string, other: string) => attempt(async () => {
  const around = await Promise.all([one, other].map((id) => neighbors(id, 13)));
  const ids = [one, other, ...around.flatMap(({ part }) => part.nodes.slice(1).map(({ id }) => id))];
  const base = { ...model.initial, hiddenRelations: around.some(({ mentions }) => mentions) ? [] : model.initial.hiddenRelations };
  const next = await placed(base, [...new Set(ids)], null);
  commit({ ...next, view: 'graph', title: `${nameOf(one)} and ${nameOf(other)}`, selected: { kind: 'node', id: one } }, 'Compare', true);
});

// The stops of a path stand in a row, up and down in turns, so that no line lies on another.
export const showPath = (ids: readonly string[]) => attempt(async () => {
  const part = await api.part(ids);
  remember(part);
  const next = model.add(model.initial, ids.map((id, i) => ({ id, x: i * 170, y: (i % 2) * 110 })));
  commit({ ...next, view: 'graph', title: `From ${nameOf(ids[0])} to ${nameOf(ids[ids.length - 1])}`, selected: { kind: 'node', id: ids[0] }, hiddenRelations: [] }, 'Show the path', true);
});

export const select = (selection: model.Selection) => {
  if (JSON.stringify(selection) === JSON.stringify(state.value.selected)) return;
  const name = selection === null ? 'nothing' : selection.kind === 'node' ? nameOf(selection.id) : 'a fact';
  commit({ ...model.select(state.value, selection), view: state.value.view === 'start' && selection ? 'graph' : state.value.view }, `Select ${name}`);
  tell(selection === null ? 'Nothing is selected' : `Selected: ${selection.kind === 'node' ? nodeWords(selection.id) : edgeWords(selection.id)}`);
};

// What of the picture is said of a node and of a fact.
export function nodeWords(id: string): string {
  const node = nodes.value.get(id);
  if (!node) return id;
  const here = visible.value.edges.filter((edge) => edge.from === id || edge.to === id).length;
  return `${shown(node.name, 160)}, ${typeOf(node.type).label}, ${plural(here, 'fact')} here of ${node.degree}`;
}
export function edgeWords(id: string): string {
  const edge = edges.value.get(id);
  return edge ? `${shown(nameOf(edge.from), 160)} ${relationLabel(edge.relation)} ${shown(nameOf(edge.to), 160)}` : 'a fact';
}
// The facts of a node in the picture, as one would read them out.
export function factsInWords(id: string, most = 12): string {
  const here = visible.value.edges.filter((edge) => edge.from === id || edge.to === id);
  const words = here.slice(0, most).map((edge) => edgeWords(edge.id));
  return words.join('; ') + (here.length > most ? `; and ${here.length - most} more` : '');
}

// A filter: what is left stays where it is, and is told.
export function filter(change: (state: model.State) => model.State, what: string) {
  act((s) => change({ ...s, camera: s.camera ?? currentCamera() }), what);
  tell(`${what}: ${plural(visible.value.nodes.length, 'entity', 'entities')} and ${plural(visible.value.edges.length, 'fact')} are shown`);
}

export const hide = (id: string) => { act((s) => model.hide(s, id), `Hide ${nameOf(id)}`); say(`${shown(nameOf(id), 60)} is hidden; Ctrl+Z brings it back`); };
export const collapse = (id: string) => {
  const count = model.broughtBy(state.value, id).length;
  if (!count) return say(`Nothing came from ${nameOf(id)}`);
  act((s) => model.collapse({ ...s, camera: s.camera ?? currentCamera() }, id), `Collapse ${nameOf(id)}`);
  return say(`${plural(count, 'node')} taken away`);
};
export const togglePin = (id: string) => act((s) => model.togglePin(s, id), `Pin ${nameOf(id)}`);
export const go = (view: model.View) => {
  if (view === 'graph' && !state.value.nodes.length) return void goHome();
  if (state.value.view !== view) commit({ ...state.value, view }, `Go to ${view}`, true);
};
export const read = (id: string, start?: number, end?: number) =>
  commit({ ...state.value, view: 'document', document: { id, ...(end ? { start, end } : {}) } }, 'Open a document', true);

// The picture tells which camera it uses while the state says "fitted".
export let currentCamera: () => model.Camera = () => ({ x: 0, y: 0, k: 1 });
export const setCurrentCamera = (tell: () => model.Camera) => { currentCamera = tell; };

// ---- Start

// These join much and tell little.
const kWeak = ['document', 'date', 'concept', 'goal', 'work'];

// The best connected and the best neighbors of each, round by round, as far as a still picture holds them.
export const startPicture = async (): Promise<model.State> => {
  const kinds = types.value.map((type) => type.name).filter((name) => !kWeak.includes(name));
  const best = (await Promise.all(kinds.map((type) => api.best(2, type)))).flatMap((part) => part.nodes).sort((a, b) => b.degree - a.degree).slice(0, 8);
  const seeds = best.length ? best : (await api.best(1)).nodes;
  const around = await Promise.all(seeds.map((seed) => neighbors(seed.id, 10)));
  const wanted = new Map<string, string | undefined>(seeds.map((seed) => [seed.id, undefined]));
  for (let round = 1; round < 10; ++round)
    for (const { part: { nodes: near } } of around)
      if (near[round] && !wanted.has(near[round].id) && wanted.size < kPicture) wanted.set(near[round].id, near[0].id);
  if (!wanted.size) return model.initial;
  const next = await placed(model.initial, [...wanted.keys()], null);
  return { ...next, title: 'The best connected', nodes: next.nodes.map((node) => ({ ...node, ...(wanted.get(node.id) ? { by: wanted.get(node.id) } : {}) })) };
};

export const goHome = () => attempt(async () => commit({ ...(await startPicture()), view: 'start' }, 'Go to the start', true));

async function obey(hash: string): Promise<model.State | null> {
  const wish = await fromHash(hash);
  if (!wish) return null;
  if ('node' in wish) return { ...(await pictureOf(wish.node, kExpand + 1, 1)), view: 'graph', title: `Neighborhood of ${nameOf(wish.node)}`, selected: { kind: 'node', id: wish.node } };
  if ('path' in wish) return { ...model.initial, view: 'path', path: wish.path };
  const ids = model.idsOf(wish.state);
  if (ids.length) remember(await api.part(ids));
  else if (wish.state.view === 'start' || wish.state.view === 'graph') return { ...(await startPicture()), view: 'start' };
  return wish.state;
}

export async function loadStats() {
  stats.value = await api.stats();
}

export async function start() {
  applyTheme();
  const [first] = await Promise.all([api.types(), api.relations().then((all) => { relations.value = all.relations; }), loadStats()]);
  types.value = first.types;
  const wished = location.hash ? await obey(location.hash) : null;
  log.value = model.started(wished ?? { ...(await startPicture()), view: 'start' });
  ready.value = true;
  void writeAddress(false);
}

export async function followAddress(event?: PopStateEvent) {
  const mark = event?.state as { session?: string; at?: number } | null;
  if (mark?.session === session && mark.at !== undefined && mark.at < log.value.entries.length) {
    ++writing;
    log.value = model.jump(log.value, mark.at);
    return;
  }
  const next = await attempt(() => obey(location.hash));
  if (next) {
    log.value = model.commit(log.value, next, 'Follow a link');
    void writeAddress(false);
  }
}

// After the store has changed: facts are fetched anew, the picture keeps its places.
export const refresh = () => attempt(async () => {
  const ids = model.idsOf(state.value);
  const [part] = await Promise.all([ids.length ? api.part(ids) : { nodes: [], edges: [] }, loadStats()]);
  nodes.value = new Map(part.nodes.map((node) => [node.id, node]));
  edges.value = new Map(part.edges.map((edge) => [edge.id, edge]));
  if (!ids.length && stats.value?.nodes) {
    // It was empty until now.
    const first = await startPicture();
    amend({ ...first, ...state.value, nodes: first.nodes, title: first.title });
  }
});
