// The display list: what the picture is, in the order of drawing, in pixels of the window. The canvas and the SVG are
// drawn from the same list.
import type { Edge, Node } from '../api.ts';
import { settle, type Camera, type Placed, type Selection } from '../model/state.ts';
import { shown, twoLines } from '../model/text.ts';
import { placeLabels, type Label, type Measure } from './labels.ts';

export interface Line { kind: 'line'; id: string; x1: number; y1: number; x2: number; y2: number; bend: number; width: number; colour: string; dashed: boolean; arrow: boolean }
export interface Shape { kind: 'shape'; id: string; shape: string; x: number; y: number; r: number; fill: string; stroke: string; width: number; dashed: boolean }
export interface Text { kind: 'text'; id: string; x: number; y: number; lines: string[]; size: number; bold: boolean; colour: string; halo: string; about: 'node' | 'edge' | 'more' | 'caption'; pill?: string }
export type Item = Line | Shape | Text;

export interface Theme { paper: string; ink: string; quiet: string; line: string; accent: string; outline: string }
export const themes: Record<'light' | 'dark', Theme> = {
  light: { paper: '#fdfdfb', ink: '#1c1e21', quiet: '#595f69', line: '#a3a8b0', accent: '#0b57a4', outline: '#41464e' },
  dark: { paper: '#16181c', ink: '#e7e7e3', quiet: '#a5abb5', line: '#5d646e', accent: '#8fc1ff', outline: '#c9ccd2' },
};

export interface Look { colour: (type: string) => string; shape: (type: string) => string; relation: (name: string) => string }

export interface Scene {
  nodes: readonly { placed: Placed; node: Node }[];
  edges: readonly Edge[];
  camera: Camera; width: number; height: number;
  selected: Selection; focus: string | null; hovered: Selection;
  theme: Theme; look: Look; measure: Measure;
  labels: boolean;
  buttons: boolean;  // stand in the lower right corner, where no label may hide under them
}

// The confidence below which a fact is drawn dashed.
export const kDoubtful = 0.7;

export const toWindow = (camera: Camera, width: number, height: number, x: number, y: number) =>
  [(x - camera.x) * camera.k + width / 2, (y - camera.y) * camera.k + height / 2] as const;
export const toWorld = (camera: Camera, width: number, height: number, x: number, y: number) =>
  [(x - width / 2) / camera.k + camera.x, (y - height / 2) / camera.k + camera.y] as const;

export function fitted(nodes: readonly Placed[], width: number, height: number): Camera {
  if (!nodes.length) return { x: 0, y: 0, k: 1 };
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of nodes) [left, top, right, bottom] = [Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y)];
  const k = Math.min(1.6, Math.max(0.02, Math.min((width - 130) / Math.max(1, right - left), (height - 90) / Math.max(1, bottom - top))));
  return settle({ x: (left + right) / 2, y: (top + bottom) / 2, k });
}

export const radiusOf = (node: Node, camera: Camera) =>
  Math.min(1.25, Math.max(0.35, camera.k * 1.15)) * (7 + Math.min(9, Math.sqrt(node.degree) * 1.1));

function bends(edges: readonly Edge[]): Map<string, number> {
  const between = new Map<string, Edge[]>();
  for (const edge of edges) {
    const key = edge.from < edge.to ? `${edge.from} ${edge.to}` : `${edge.to} ${edge.from}`;
    const list = between.get(key);
    if (list) list.push(edge);
    else between.set(key, [edge]);
  }
  const found = new Map<string, number>();
  for (const list of between.values())
    if (list.length > 1) list.forEach((edge, i) => found.set(edge.id, (i - (list.length - 1) / 2) * (edge.from < edge.to ? 1 : -1)));
  return found;
}

// The point of a line at a share of its way: on the curve where it is bent.
export function pointOf(line: Line, share: number): [number, number] {
  const [dx, dy] = [line.x2 - line.x1, line.y2 - line.y1];
  const length = Math.hypot(dx, dy) || 1, aside = 2 * share * (1 - share) * line.bend;
  return [line.x1 + dx * share - (dy / length) * aside, line.y1 + dy * share + (dx / length) * aside];
}
export const middleOf = (line: Line) => pointOf(line, 0.5);

interface Spot { x: number; y: number; r: number; node: Node; placed: Placed }

function linesOf(scene: Scene, spots: Map<string, Spot>): Line[] {
  const bend = bends(scene.edges);
  const focused = focusOf(scene);
  return scene.edges.flatMap((edge): Line[] => {
    const a = spots.get(edge.from), b = spots.get(edge.to);
    if (!a || !b || a === b) return [];
    const length = Math.hypot(b.x - a.x, b.y - a.y);
    if (length < a.r + b.r) return [];
    const between = length - a.r - b.r;
    const [ux, uy] = [(b.x - a.x) / length, (b.y - a.y) / length];
    const marked = scene.selected?.kind === 'edge' && scene.selected.id === edge.id;
    const near = marked || (scene.hovered?.kind === 'edge' && scene.hovered.id === edge.id) || edge.from === focused || edge.to === focused;
    return [{
      kind: 'line', id: edge.id, x1: a.x + ux * a.r, y1: a.y + uy * a.r, x2: b.x - ux * (b.r + 2), y2: b.y - uy * (b.r + 2), bend: (bend.get(edge.id) ?? 0) * Math.min(34, between * 0.35),
      width: (marked ? 2.5 : 0) + Math.min(4, 0.8 + Math.log2(1 + edge.evidence) * 0.5), colour: near ? scene.theme.accent : scene.theme.line,
      dashed: edge.confidence < kDoubtful, arrow: scene.edges.length < 1500,
    }];
  });
}

// So few have room for longer names, and so few lines for theirs; below this width little has.
const kFew = 20, kFewLines = 12, kNarrow = 600;
// The best connected are named even where their name covers another node.
const named = (width: number) => (width < kNarrow ? 5 : 12);

const focusOf = (scene: Scene) => scene.hovered?.kind === 'node' ? scene.hovered.id : scene.focus ?? (scene.selected?.kind === 'node' ? scene.selected.id : null);

function labelsOf(scene: Scene, spots: Spot[], lines: Line[]): Text[] {
  const focused = focusOf(scene);
  const near = new Set<string>();
  for (const edge of scene.edges) {
    if (edge.from === focused) near.add(edge.to);
    if (edge.to === focused) near.add(edge.from);
  }
  const importance = (spot: Spot) => (spot.node.id === focused ? 4e9 : near.has(spot.node.id) ? 2e9 : spot.placed.pinned ? 1e9 : 0) + spot.node.rank * 1e6 + spot.node.degree;
  const wanted: Label[] = [...spots].sort((a, b) => importance(b) - importance(a)).slice(0, 600).map((spot, i) => ({
    id: spot.node.id, about: 'node', x: spot.x, y: spot.y, r: spot.r, size: spot.node.id === focused ? 13 : 12, bold: spot.node.id === focused,
    lines: twoLines(spot.node.name, spot.node.id === focused ? 34 : spots.length <= kFew && scene.width >= kNarrow ? 28 : 22), must: i < named(scene.width) || spot.node.id === focused,
  }));
  for (const { node, placed, x, y, r } of spots)
    if (placed.more) wanted.unshift({ id: node.id, about: 'more', x, y, r, size: 11, bold: true, lines: [`+${placed.more.count}`], must: true });
  const byId = new Map(scene.edges.map((edge) => [edge.id, edge]));
  for (const line of lines) {
    const edge = byId.get(line.id)!;
    const named = scene.selected?.kind === 'edge' ? scene.selected.id === edge.id : scene.edges.length <= kFewLines || edge.from === focused || edge.to === focused;
    if (!named && !(scene.hovered?.kind === 'edge' && scene.hovered.id === edge.id)) continue;
    const [x, y] = middleOf(line);
    wanted.push({ id: edge.id, about: 'edge', x, y, r: 0, others: [0.62, 0.38, 0.74, 0.26].map((share) => pointOf(line, share)), size: 11, bold: false, lines: [shown(scene.look.relation(edge.relation), 40)], must: false });
  }
  return placeLabels(wanted, spots, scene.width, scene.height, scene.measure, scene.buttons ? { left: scene.width - 48, top: scene.height - 118, right: scene.width, bottom: scene.height } : null).map((label) => ({
    kind: 'text', id: label.id, x: label.at[0], y: label.at[1], lines: label.lines, size: label.size, bold: label.bold, about: label.about,
    ...(label.about === 'more' ? { colour: scene.theme.paper, halo: scene.theme.accent, pill: scene.theme.accent } : { colour: label.about === 'edge' ? scene.theme.accent : scene.theme.ink, halo: scene.theme.paper }),
  }));
}

export function displayList(scene: Scene): Item[] {
  const spots = scene.nodes.map(({ placed, node }): Spot => {
    const [x, y] = toWindow(scene.camera, scene.width, scene.height, placed.x, placed.y);
    return { x, y, r: radiusOf(node, scene.camera), node, placed };
  });
  const lines = linesOf(scene, new Map(spots.map((spot) => [spot.node.id, spot])));
  const focused = focusOf(scene);
  const shapes = spots.map((spot): Shape => {
    const marked = scene.selected?.kind === 'node' && scene.selected.id === spot.node.id;
    const strong = marked || spot.node.id === focused;
    return {
      kind: 'shape', id: spot.node.id, shape: scene.look.shape(spot.node.type), x: spot.x, y: spot.y, r: spot.r, fill: scene.look.colour(spot.node.type),
      stroke: strong ? scene.theme.accent : spot.placed.pinned ? scene.theme.ink : scene.theme.outline, width: strong ? 3.5 : spot.placed.pinned ? 2.5 : 1, dashed: false,
    };
  });
  return [...lines, ...shapes, ...(scene.labels ? labelsOf(scene, spots, lines) : [])];
}
