// Labels that never lie on each other: the important ones choose first, what finds no free place is left out.
export type Measure = (text: string, size: number, bold: boolean) => number;

export interface Label {
  id: string; about: 'node' | 'edge' | 'more'; x: number; y: number; r: number; size: number; bold: boolean; lines: string[];
  must: boolean;  // is placed even where it covers a node
  others?: [number, number][];  // where it may stand else
}
export interface PlacedLabel extends Label { at: [number, number]; box: Box }
export interface Box { left: number; top: number; right: number; bottom: number }

export const kLine = 1.2;

export const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const common = (a: Box, b: Box) => (Math.min(a.right, b.right) - Math.max(a.left, b.left)) * (Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

// Boxes by squares of the window, so that a search costs what lies near.
class Field {
  private static readonly size = 80;
  private readonly squares = new Map<number, { box: Box; owner: string }[]>();

  private each(box: Box, visit: (list: { box: Box; owner: string }[]) => boolean | void): boolean {
    const s = Field.size;
    for (let row = Math.floor(box.top / s); row <= Math.floor(box.bottom / s); ++row)
      for (let column = Math.floor(box.left / s); column <= Math.floor(box.right / s); ++column) {
        const key = row * 100_003 + column;
        let list = this.squares.get(key);
        if (!list) this.squares.set(key, (list = []));
        if (visit(list)) return true;
      }
    return false;
  }
  add(box: Box, owner: string) { this.each(box, (list) => { list.push({ box, owner }); }); }
  // How much of others lies under a box.
  covered(box: Box, owner: string) {
    const under = new Map<string, number>();
    this.each(box, (list) => { for (const other of list) if (other.owner !== owner && overlap(other.box, box)) under.set(other.owner, common(other.box, box)); });
    return [...under.values()].reduce((sum, area) => sum + area, 0);
  }
  taken(box: Box, owner: string) { return this.each(box, (list) => list.some((other) => other.owner !== owner && overlap(other.box, box))); }
}

function places(label: Label, width: number, height: number): [number, number][] {
  if (label.about === 'edge') return [[label.x, label.y], [label.x, label.y - 9], [label.x, label.y + 9], ...(label.others ?? [])];
  // On the node's corner, as near as it gets.
  const corner = label.r * 0.75;
  if (label.about === 'more') return [[1, -1], [1, 1], [-1, -1], [-1, 1]].map(([dx, dy]) => [label.x + dx * (corner + width / 2), label.y + dy * (corner + height / 2)]);
  const gap = label.r + 3;
  return [
    [label.x, label.y + gap + height / 2], [label.x, label.y - gap - height / 2],
    [label.x + gap + width / 2, label.y], [label.x - gap - width / 2, label.y],
    ...[[1, 1], [-1, 1], [1, -1], [-1, -1]].map(([dx, dy]): [number, number] => [label.x + (dx * (gap + width)) / 2, label.y + dy * (gap + height / 2)]),
    ...[[1, 1], [-1, 1], [1, -1], [-1, -1]].map(([dx, dy]): [number, number] => [label.x + dx * (gap + width / 2), label.y + dy * (label.r + height / 2)]),
  ];
}

export function placeLabels(
  labels: readonly Label[], nodes: readonly { x: number; y: number; r: number; node: { id: string } }[], width: number, height: number, measure: Measure, buttons: Box | null = null,
): PlacedLabel[] {
  const texts = new Field(), discs = new Field();
  if (buttons) texts.add(buttons, 'buttons');
  for (const { x, y, r, node } of nodes)
    if (x > -50 && y > -50 && x < width + 50 && y < height + 50) discs.add({ left: x - r, top: y - r, right: x + r, bottom: y + r }, node.id);
  const placed: PlacedLabel[] = [];
  for (const label of labels) {
    if (label.x < -20 || label.y < -20 || label.x > width + 20 || label.y > height + 20) continue;
    const w = Math.max(...label.lines.map((line) => measure(line, label.size, label.bold))) + (label.about === 'more' ? 10 : 4), h = label.lines.length * label.size * kLine + 2;
    const boxes = places(label, w, h).map((at) => ({ at, box: { left: at[0] - w / 2, top: at[1] - h / 2, right: at[0] + w / 2, bottom: at[1] + h / 2 } }));
    const inside = boxes.filter(({ box }) => box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height);
    const open = inside.filter(({ box }) => !texts.taken(box, ''));
    const covers = open.map(({ box }) => discs.covered(box, label.id));
    const free = open[covers.indexOf(0)] ?? (label.must ? open[covers.indexOf(Math.min(...covers))] : undefined);
    if (!free) continue;
    texts.add(free.box, label.id);
    placed.push({ ...label, ...free });
  }
  return placed;
}
