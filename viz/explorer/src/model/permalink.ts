// The state in an address: "#/graph?s=..", packed; and short forms that people write by hand:
// "#/node/ID", "#/document/ID?start=1&end=2", "#/path?from=A&to=B", "#/goals", "#/documents".
import { initial, type More, type State } from './state.ts';

type Packed = (string | number)[];

// Positions to a tenth of a unit: what is drawn does not differ.
const tenth = (value: number) => Math.round(value * 10) / 10;

function pack(state: State): Record<string, unknown> {
  const index = new Map(state.nodes.map((node, i) => [node.id, i]));
  const packed: Record<string, unknown> = { v: state.view };
  if (state.title) packed.t = state.title;
  if (state.nodes.length)
    packed.n = state.nodes.map((node): Packed => {
      const by = node.by !== undefined ? index.get(node.by) ?? -1 : -1;
      const more = node.more ? [node.more.count, node.more.relation ?? '', node.more.direction] : [];
      return [node.id, tenth(node.x), tenth(node.y), ...(node.pinned || by >= 0 || node.more ? [node.pinned ? 1 : 0, by] : []), ...more];
    });
  if (state.selected) packed.s = [state.selected.kind === 'node' ? 0 : 1, state.selected.id];
  if (state.camera) packed.c = [state.camera.x, state.camera.y, state.camera.k];
  if (state.table) packed.b = 1;
  if (state.hiddenTypes.length) packed.ht = state.hiddenTypes;
  if (state.hiddenRelations.join() !== initial.hiddenRelations.join()) packed.hr = state.hiddenRelations;
  if (state.least) packed.l = state.least;
  if (state.time) packed.y = state.time;
  if (state.document) packed.d = state.document;
  if (state.path) packed.p = state.path;
  if (JSON.stringify(state.goals) !== JSON.stringify(initial.goals)) packed.g = state.goals;
  return packed;
}

const text = (value: unknown) => (typeof value === 'string' ? value : '');
const number = (value: unknown) => (typeof value === 'number' && Number.isFinite(value) ? value : 0);
const texts = (value: unknown) => (Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : []);

function moreOf(row: unknown[]): More {
  const direction = row[7] === 'in' || row[7] === 'out' ? row[7] : 'both';
  return { count: number(row[5]), relation: text(row[6]) || null, direction };
}

// Anything may stand in an address: what is not as it should be is left out.
function unpack(p: Record<string, any>): State {
  const views = ['start', 'graph', 'goals', 'path', 'documents', 'document', 'doubles'];
  const rows: any[] = Array.isArray(p.n) ? p.n.filter((row: unknown) => Array.isArray(row) && typeof row[0] === 'string') : [];
  return {
    ...initial,
    view: views.includes(p.v) ? p.v : 'start',
    title: text(p.t),
    nodes: rows.map((row) => ({
      id: row[0], x: number(row[1]), y: number(row[2]), ...(row[3] === 1 ? { pinned: true as const } : {}),
      ...(rows[row[4]] ? { by: rows[row[4]][0] as string } : {}), ...(number(row[5]) > 0 ? { more: moreOf(row) } : {}),
    })),
    selected: Array.isArray(p.s) ? { kind: p.s[0] === 1 ? 'edge' : 'node', id: text(p.s[1]) } : null,
    camera: Array.isArray(p.c) && number(p.c[2]) > 0 ? { x: number(p.c[0]), y: number(p.c[1]), k: number(p.c[2]) } : null,
    table: p.b === 1,
    hiddenTypes: texts(p.ht),
    hiddenRelations: p.hr ? texts(p.hr) : initial.hiddenRelations,
    least: Math.max(0, Math.min(1, number(p.l))),
    time: Array.isArray(p.y) ? [number(p.y[0]), number(p.y[1])] : null,
    document: p.d && typeof p.d.id === 'string' ? { id: p.d.id, ...(p.d.end ? { start: number(p.d.start), end: number(p.d.end) } : {}) } : null,
    path: p.p ? { from: text(p.p.from), to: text(p.p.to) } : null,
    goals: p.g ? { actor: text(p.g.actor), text: text(p.g.text), modality: text(p.g.modality), deadline: p.g.deadline === true, sort: text(p.g.sort) || initial.goals.sort } : initial.goals,
  };
}

async function through(bytes: Uint8Array, stream: { readable: ReadableStream; writable: WritableStream }): Promise<Uint8Array> {
  const blob = new Blob([bytes as BlobPart]).stream().pipeThrough(stream as ReadableWritablePair<Uint8Array, Uint8Array>);
  return new Uint8Array(await new Response(blob).arrayBuffer());
}

function base64url(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

const fromBase64url = (code: string) => Uint8Array.from(atob(code.replace(/-/g, '+').replace(/_/g, '/')), (c) => c.charCodeAt(0));

export async function toHash(state: State): Promise<string> {
  const packed = pack(state);
  const rest = Object.keys(packed).length;
  if (rest === 1) return `#/${state.view}`;
  const bytes = await through(new TextEncoder().encode(JSON.stringify(packed)), new CompressionStream('deflate'));
  return `#/${state.view}?s=${base64url(bytes)}`;
}

// What a link asks for: a whole state, or a node or path that is still to be looked up.
export type Wish = { state: State } | { node: string } | { path: { from: string; to: string } } | null;

export async function fromHash(hash: string): Promise<Wish> {
  const match = hash.match(/^#\/([a-z]+)(?:\/([^?]+))?(?:\?(.*))?$/);
  if (!match) return null;
  const [, view, id, query] = match;
  const parameters = new URLSearchParams(query ?? '');
  const packed = parameters.get('s');
  try {
    if (packed) {
      const bytes = await through(fromBase64url(packed), new DecompressionStream('deflate'));
      return { state: unpack(JSON.parse(new TextDecoder().decode(bytes))) };
    }
    if (view === 'node' && id) return { node: decodeURIComponent(id) };
    if (view === 'path' && parameters.get('from')) return { path: { from: parameters.get('from')!, to: parameters.get('to') ?? '' } };
    if (view === 'document' && id) {
      const d = { id: decodeURIComponent(id), start: Number(parameters.get('start') ?? 0), end: Number(parameters.get('end') ?? 0) };
      return { state: unpack({ v: view, d }) };
    }
    return { state: unpack({ v: view }) };
  } catch {
    return null;
  }
}
