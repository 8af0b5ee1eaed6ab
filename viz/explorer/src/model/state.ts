// What is on the screen, as one immutable value. Each act makes a new one: undo is the one before.

// What was left out when the node was opened or expanded: the next of it can be asked for.
export interface More { readonly count: number; readonly relation: string | null; readonly direction: 'in' | 'out' | 'both' }
export interface Placed { readonly id: string; readonly x: number; readonly y: number; readonly pinned?: true; readonly by?: string; readonly more?: More }
export interface Camera { readonly x: number; readonly y: number; readonly k: number }
export type View = 'start' | 'graph' | 'goals' | 'path' | 'documents' | 'document' | 'doubles';
export type Selection = { readonly kind: 'node' | 'edge'; readonly id: string } | null;

export interface State {
  readonly view: View;
  readonly title: string;
  readonly nodes: readonly Placed[];
  readonly selected: Selection;
  readonly camera: Camera | null;  // null: fitted to the window
  readonly table: boolean;
  readonly hiddenTypes: readonly string[];
  readonly hiddenRelations: readonly string[];
  readonly least: number;  // confidence
  readonly time: readonly [number, number] | null;
  readonly document: { readonly id: string; readonly start?: number; readonly end?: number } | null;
  readonly path: { readonly from: string; readonly to: string } | null;
  readonly goals: { readonly actor: string; readonly text: string; readonly modality: string; readonly deadline: boolean; readonly sort: string };
}

export const initial: State = {
  view: 'start', title: '', nodes: [], selected: null, camera: null, table: false, hiddenTypes: [], hiddenRelations: ['mentions'],
  least: 0, time: null, document: null, path: null, goals: { actor: '', text: '', modality: '', deadline: false, sort: '-sentences' },
};

export const idsOf = (state: State) => state.nodes.map((node) => node.id);
export const has = (state: State, id: string) => state.nodes.some((node) => node.id === id);

const toggled = (list: readonly string[], name: string) => (list.includes(name) ? list.filter((other) => other !== name) : [...list, name]);
export const toggleType = (state: State, type: string): State => ({ ...state, hiddenTypes: toggled(state.hiddenTypes, type) });
export const toggleRelation = (state: State, relation: string): State => ({ ...state, hiddenRelations: toggled(state.hiddenRelations, relation) });
export const select = (state: State, selected: Selection): State => ({ ...state, selected });

// Positions and cameras are as fine as a link can hold them: what somebody else sees is the same to the pixel.
const rounded = (value: number, grain: number) => Math.round(value * grain) / grain;
export const settle = (camera: Camera): Camera => ({ x: rounded(camera.x, 100), y: rounded(camera.y, 100), k: rounded(camera.k, 10_000) });

export const move = (state: State, id: string, x: number, y: number): State =>
  ({ ...state, nodes: state.nodes.map((node) => (node.id === id ? { ...node, x: rounded(x, 10), y: rounded(y, 10), pinned: true } : node)) });

export const togglePin = (state: State, id: string): State => ({
  ...state,
  nodes: state.nodes.map((node) => {
    if (node.id !== id) return node;
    const { pinned, ...rest } = node;
    return pinned ? rest : { ...rest, pinned: true };
  }),
});

export const setMore = (state: State, id: string, more: More | null): State => ({
  ...state,
  nodes: state.nodes.map((node) => {
    if (node.id !== id) return node;
    const { more: before, ...rest } = node;
    return more && more.count > 0 ? { ...rest, more } : rest;
  }),
});

export function hide(state: State, id: string): State {
  const selected = state.selected?.kind === 'node' && state.selected.id === id ? null : state.selected;
  return { ...state, selected, nodes: state.nodes.filter((node) => node.id !== id) };
}

// All that came by expanding the node, and by expanding those in turn; but not what is pinned.
export function broughtBy(state: State, id: string): string[] {
  const found = new Set<string>([id]);
  for (let size = 0; size !== found.size;) {
    size = found.size;
    for (const node of state.nodes) if (node.by && found.has(node.by) && !node.pinned) found.add(node.id);
  }
  found.delete(id);
  return [...found];
}

export function collapse(state: State, id: string): State {
  const gone = new Set(broughtBy(state, id));
  const selected = state.selected?.kind === 'node' && gone.has(state.selected.id) ? { kind: 'node' as const, id } : state.selected;
  return { ...state, selected, nodes: state.nodes.filter((node) => !gone.has(node.id)) };
}

export const add = (state: State, placed: readonly Placed[]): State =>
  ({ ...state, nodes: [...state.nodes, ...placed.filter((node) => !has(state, node.id))] });

// The log of states. A new act cuts off what was undone.
export interface Entry { readonly state: State; readonly what: string }
export interface Log { readonly entries: readonly Entry[]; readonly at: number }

const kMost = 500;

export const started = (state: State): Log => ({ entries: [{ state, what: 'Start' }], at: 0 });
export const present = (log: Log): State => log.entries[log.at].state;

export function commit(log: Log, state: State, what: string): Log {
  const entries = [...log.entries.slice(0, log.at + 1), { state, what }].slice(-kMost);
  return { entries, at: entries.length - 1 };
}

// The present entry, seen from elsewhere: panning and zooming are no acts of their own.
export function amend(log: Log, state: State): Log {
  return { ...log, entries: log.entries.map((entry, i) => (i === log.at ? { ...entry, state } : entry)) };
}

export const canUndo = (log: Log) => log.at > 0;
export const canRedo = (log: Log) => log.at < log.entries.length - 1;
export const jump = (log: Log, at: number): Log => ({ ...log, at: Math.max(0, Math.min(at, log.entries.length - 1)) });
