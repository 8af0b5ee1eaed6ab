// Keeps the canvas in step with the state: draws once a frame at most, and only what changed. While the picture is
// moved, the last drawing is moved as it is, and drawn anew when it rests: ten thousand lines need no graphics card.
import { relationLabel, typeOf } from '../app.ts';
import type { Edge, Node } from '../api.ts';
import type { Camera, Placed, Selection } from '../model/state.ts';
import { theme } from '../theme.ts';
import { draw, measurer } from './canvas.ts';
import { displayList, middleOf, type Item, type Scene } from './display.ts';

interface Showing { nodes: readonly { placed: Placed; node: Node }[]; edges: readonly Edge[]; camera: Camera; width: number; height: number; selected: Selection; focus: string | null }

const kLarge = 900;       // nodes and edges together
const kMargin = 0.35;     // drawn beyond the window, as a share of it
const kRest = 140;        // milliseconds without movement

export const look = { colour: (type: string) => typeOf(type).colour, shape: (type: string) => typeOf(type).shape, relation: relationLabel };

export function sceneOf(showing: Showing, measure: Scene['measure'], hovered: Selection, labels: boolean, buttons: boolean): Scene {
  return { ...showing, hovered, labels, buttons, theme: theme(), look, measure };
}

export class Painter {
  private readonly context: CanvasRenderingContext2D;
  private readonly measure: ReturnType<typeof measurer>;
  private showing: Showing | null = null;
  private items: Item[] = [];
  private hovered: Selection = null;
  private dragged: { id: string; dx: number; dy: number } | null = null;
  private frame = 0;
  private rest = 0;
  private copy: { canvas: HTMLCanvasElement; camera: Camera; of: Showing } | null = null;

  constructor(private readonly canvas: HTMLCanvasElement) {
    this.context = canvas.getContext('2d', { alpha: false })!;
    this.measure = measurer(this.context);
  }

  show(showing: Showing) {
    const before = this.showing;
    this.showing = showing;
    const moved = before !== null && before.nodes === showing.nodes && before.edges === showing.edges && before.camera !== showing.camera &&
      before.width === showing.width && before.height === showing.height && before.selected === showing.selected && before.focus === showing.focus;
    if (!moved) this.copy = null;
    this.ask(moved);
  }
  hover(what: Selection) {
    if (what?.id === this.hovered?.id || !this.showing) return;
    this.hovered = what;
    this.canvas.style.cursor = what ? 'pointer' : 'grab';
    if (this.isLarge()) return;
    this.ask(false);
  }
  drag(id: string | null, dx: number, dy: number) {
    this.dragged = id ? { id, dx, dy } : null;
    this.copy = null;
    this.ask(false);
  }
  stop() { cancelAnimationFrame(this.frame); clearTimeout(this.rest); }

  // The node at a point of the window, else the line.
  hit(x: number, y: number): Selection {
    for (let i = this.items.length - 1; i >= 0; --i) {
      const item = this.items[i];
      if (item.kind === 'shape' && Math.hypot(item.x - x, item.y - y) <= Math.max(item.r, 9) + 3) return { kind: 'node', id: item.id };
      if (item.kind === 'text' && item.about === 'node' && Math.abs(item.y - y) < item.lines.length * 8 && Math.abs(item.x - x) < Math.max(...item.lines.map((line) => this.measure(line, item.size, item.bold))) / 2) return { kind: 'node', id: item.id };
    }
    let best: Selection = null, nearest = 7;
    for (const item of this.items) {
      if (item.kind !== 'line') continue;
      const points: [number, number][] = item.bend ? [[item.x1, item.y1], middleOf(item), [item.x2, item.y2]] : [[item.x1, item.y1], [item.x2, item.y2]];
      for (let i = 1; i < points.length; ++i) {
        const distance = distanceTo(x, y, points[i - 1], points[i]);
        if (distance < nearest) [nearest, best] = [distance, { kind: 'edge', id: item.id }];
      }
    }
    return best;
  }

  // The node whose "+12" is at a point of the window.
  moreAt(x: number, y: number): string | null {
    const at = this.items.find((item) => item.kind === 'text' && item.about === 'more' && Math.abs(item.y - y) < 12 && Math.abs(item.x - x) < this.measure(item.lines[0], item.size, item.bold) / 2 + 8);
    return at?.id ?? null;
  }

  private isLarge() { return this.showing !== null && this.showing.nodes.length + this.showing.edges.length > kLarge; }

  private ask(moved: boolean) {
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => {
      if (moved) this.slide();
      else this.paint(true);
    });
  }

  private sized(canvas: HTMLCanvasElement, width: number, height: number): number {
    const ratio = Math.min(2, devicePixelRatio || 1);
    const [w, h] = [Math.round(width * ratio), Math.round(height * ratio)];
    if (canvas.width !== w || canvas.height !== h) [canvas.width, canvas.height] = [w, h];
    return ratio;
  }

  private list(showing: Showing, labels: boolean): Item[] {
    const { dragged } = this;
    const nodes = dragged ? showing.nodes.map((one) => (one.node.id === dragged.id ? { ...one, placed: { ...one.placed, x: one.placed.x + dragged.dx / showing.camera.k, y: one.placed.y + dragged.dy / showing.camera.k } } : one)) : showing.nodes;
    return displayList(sceneOf({ ...showing, nodes }, this.measure, this.hovered, labels, true));
  }

  private paint(labels: boolean) {
    const showing = this.showing;
    if (!showing) return;
    const ratio = this.sized(this.canvas, showing.width, showing.height);
    this.items = this.list(showing, labels);
    this.context.setTransform(ratio, 0, 0, ratio, 0, 0);
    draw(this.context, this.items, theme(), showing.width, showing.height);
    this.canvas.dataset.labels = String(this.items.reduce((sum, item) => sum + (item.kind === 'text' ? 1 : 0), 0));
  }

  // Moves the copy; makes it where there is none, and a better one at rest.
  private slide() {
    const showing = this.showing!;
    const { width, height, camera } = showing;
    if (!this.copy || !this.covers(showing)) this.makeCopy();
    const { canvas, camera: old } = this.copy!;
    const [w, h] = this.extent(showing);
    const ratio = this.sized(this.canvas, width, height);
    this.context.setTransform(ratio, 0, 0, ratio, 0, 0);
    this.context.fillStyle = theme().paper;
    this.context.fillRect(0, 0, width, height);
    this.context.drawImage(canvas, width / 2 + (old.x - camera.x) * camera.k - w / 2, height / 2 + (old.y - camera.y) * camera.k - h / 2, w, h);
    clearTimeout(this.rest);
    this.rest = window.setTimeout(() => { this.copy = null; this.paint(true); }, kRest);
  }

  // The size of the copy as it would be shown.
  private extent({ width, height, camera }: Showing): [number, number] {
    const share = (1 + 2 * kMargin) * (camera.k / this.copy!.camera.k);
    return [width * share, height * share];
  }

  // Does the copy reach to all borders of the window?
  private covers(showing: Showing): boolean {
    const { width, height, camera } = showing, { camera: old } = this.copy!;
    const [w, h] = this.extent(showing);
    return Math.abs(old.x - camera.x) * camera.k <= (w - width) / 2 && Math.abs(old.y - camera.y) * camera.k <= (h - height) / 2;
  }

  private makeCopy() {
    const showing = this.showing!;
    const [width, height] = [showing.width * (1 + 2 * kMargin), showing.height * (1 + 2 * kMargin)];
    const canvas = document.createElement('canvas');
    const ratio = this.isLarge() ? 1 : Math.min(2, devicePixelRatio || 1);
    [canvas.width, canvas.height] = [Math.round(width * ratio), Math.round(height * ratio)];
    const context = canvas.getContext('2d', { alpha: false })!;
    context.scale(ratio, ratio);
    draw(context, this.list({ ...showing, width, height }, !this.isLarge()), theme(), width, height);
    this.copy = { canvas, camera: showing.camera, of: showing };
  }
}

function distanceTo(x: number, y: number, [x1, y1]: [number, number], [x2, y2]: [number, number]): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const t = Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(x - x1 - t * dx, y - y1 - t * dy);
}

