// The shape of each type, so that colour is never alone in telling: points on a circle of radius 1; null is the circle.
type Points = readonly (readonly [number, number])[];

const regular = (count: number, turn: number): Points =>
  Array.from({ length: count }, (_, i) => [Math.cos(turn + (i * 2 * Math.PI) / count), Math.sin(turn + (i * 2 * Math.PI) / count)] as const);

const shapes: Record<string, Points | null> = {
  ellipse: null,
  octagon: regular(8, Math.PI / 8),
  box: [[-0.85, -0.85], [0.85, -0.85], [0.85, 0.85], [-0.85, 0.85]],
  house: [[0, -1.1], [0.95, -0.2], [0.7, 0.9], [-0.7, 0.9], [-0.95, -0.2]],
  hexagon: regular(6, 0),
  plaintext: [[-1.05, -0.5], [1.05, -0.5], [1.05, 0.5], [-1.05, 0.5]],
  note: [[-0.75, -1], [0.35, -1], [0.8, -0.5], [0.8, 1], [-0.75, 1]],
  component: [[0, -1.1], [1, 0.8], [-1, 0.8]],
  diamond: [[0, -1.15], [1.15, 0], [0, 1.15], [-1.15, 0]],
  folder: [[-1, -0.75], [-0.2, -0.75], [0, -0.45], [1, -0.45], [1, 0.8], [-1, 0.8]],
};

export const pointsOf = (shape: string): Points | null => (shape in shapes ? shapes[shape] : null);

export function pathOf(shape: string, x: number, y: number, r: number): string {
  const points = pointsOf(shape);
  const n = (value: number) => Math.round(value * 100) / 100;
  if (!points) return `M${n(x - r)} ${n(y)}a${n(r)} ${n(r)} 0 1 0 ${n(2 * r)} 0a${n(r)} ${n(r)} 0 1 0 ${n(-2 * r)} 0z`;
  return `M${points.map(([px, py]) => `${n(x + px * r)} ${n(y + py * r)}`).join('L')}z`;
}
