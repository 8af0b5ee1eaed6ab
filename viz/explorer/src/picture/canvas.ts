// Draws a display list to a canvas. Lines of one look go into one path: ten thousand cost what a few hundred would.
import { middleOf, type Item, type Line, type Shape, type Text, type Theme } from './display.ts';
import { kLine } from './labels.ts';
import { pointsOf } from './shapes.ts';

export const kFont = 'system-ui, "DejaVu Sans", sans-serif';
export const fontOf = (size: number, bold: boolean) => `${bold ? '600 ' : ''}${size}px ${kFont}`;

export function measurer(context: CanvasRenderingContext2D) {
  const known = new Map<string, number>();
  return (text: string, size: number, bold: boolean) => {
    const key = `${size}${bold ? 'b' : ''} ${text}`;
    let width = known.get(key);
    if (width === undefined) {
      if (known.size > 20_000) known.clear();
      context.font = fontOf(size, bold);
      known.set(key, (width = context.measureText(text).width));
    }
    return width;
  };
}

function trace(c: CanvasRenderingContext2D, line: Line) {
  c.moveTo(line.x1, line.y1);
  if (!line.bend) return c.lineTo(line.x2, line.y2);
  const [mx, my] = middleOf(line);
  c.quadraticCurveTo(2 * mx - (line.x1 + line.x2) / 2, 2 * my - (line.y1 + line.y2) / 2, line.x2, line.y2);
}

export function arrowOf(line: Line): [number, number][] {
  const [mx, my] = line.bend ? middleOf(line) : [line.x1, line.y1];
  const angle = Math.atan2(line.y2 - my, line.x2 - mx), size = 5 + line.width;
  return [[line.x2, line.y2], ...[2.7, -2.7].map((turn) => [line.x2 + size * Math.cos(angle + turn), line.y2 + size * Math.sin(angle + turn)] as [number, number])];
}

function drawLines(c: CanvasRenderingContext2D, lines: Line[]) {
  const looks = new Map<string, Line[]>();
  for (const line of lines) {
    const look = `${line.colour} ${line.width.toFixed(1)} ${line.dashed}`;
    const list = looks.get(look);
    if (list) list.push(line);
    else looks.set(look, [line]);
  }
  for (const list of looks.values()) {
    c.strokeStyle = c.fillStyle = list[0].colour;
    c.lineWidth = list[0].width;
    c.setLineDash(list[0].dashed && list.length < 3000 ? [5, 4] : []);
    c.beginPath();
    for (const line of list) trace(c, line);
    c.stroke();
    c.setLineDash([]);
    c.beginPath();
    for (const line of list) {
      if (!line.arrow) continue;
      arrowOf(line).forEach(([x, y], i) => (i ? c.lineTo(x, y) : c.moveTo(x, y)));
      c.closePath();
    }
    c.fill();
  }
}

function drawShape(c: CanvasRenderingContext2D, shape: Shape) {
  const points = pointsOf(shape.shape);
  c.beginPath();
  if (points) points.forEach(([x, y], i) => (i ? c.lineTo(shape.x + x * shape.r, shape.y + y * shape.r) : c.moveTo(shape.x + x * shape.r, shape.y + y * shape.r)));
  else c.arc(shape.x, shape.y, shape.r, 0, 2 * Math.PI);
  c.closePath();
  c.fillStyle = shape.fill;
  c.fill();
  c.strokeStyle = shape.stroke;
  c.lineWidth = shape.width;
  c.stroke();
}

function drawText(c: CanvasRenderingContext2D, text: Text) {
  c.font = fontOf(text.size, text.bold);
  c.textAlign = 'center';
  c.textBaseline = 'middle';
  c.lineJoin = 'round';
  if (text.pill) {
    const [w, h] = [c.measureText(text.lines[0]).width + 9, text.size * 1.35];
    c.fillStyle = text.pill;
    c.beginPath();
    c.roundRect(text.x - w / 2, text.y - h / 2, w, h, h / 2);
    c.fill();
  }
  text.lines.forEach((line, i) => {
    const y = text.y + (i - (text.lines.length - 1) / 2) * text.size * kLine;
    c.strokeStyle = text.halo;
    c.lineWidth = 3;
    c.strokeText(line, text.x, y);
    c.fillStyle = text.colour;
    c.fillText(line, text.x, y);
  });
}

export function draw(c: CanvasRenderingContext2D, items: readonly Item[], theme: Theme, width: number, height: number) {
  c.fillStyle = theme.paper;
  c.fillRect(0, 0, width, height);
  drawLines(c, items.filter((item): item is Line => item.kind === 'line'));
  for (const item of items) if (item.kind === 'shape') drawShape(c, item);
  for (const item of items) if (item.kind === 'text') drawText(c, item);
}
