// Days as numbers: years with a fraction. The order and the distance are right enough for a strip on the screen.
export function dayNumber(text: string): number {
  const parts = text.match(/^(-?\d+)(?:-(\d\d))?(?:-(\d\d))?$/);
  if (!parts) return NaN;
  return Number(parts[1]) + (Number(parts[2] ?? 1) - 1) / 12 + (Number(parts[3] ?? 1) - 1) / 372;
}

export interface Span { first: number; last: number }

export function spanOf(entry: { first?: string; last?: string }): Span | null {
  if (!entry.first || !entry.last) return null;
  return { first: dayNumber(entry.first), last: dayNumber(entry.last) + 1 / 372 };
}

export const overlaps = (a: Span, b: readonly [number, number]) => a.first < b[1] && a.last > b[0];

// "2014" for a whole year, "2014-02" for a month, else the day; "2014 – 2016" for a span.
export function dayLabel(first?: string, last?: string): string {
  if (!first) return '';
  const whole = first.endsWith('-01-01') && last?.endsWith('-12-31');
  const month = first.endsWith('-01') && last?.endsWith('-31') && first.slice(0, -3) === last.slice(0, -3);
  const short = (day: string) => (whole ? day.slice(0, -6) : month ? day.slice(0, -3) : day);
  const a = short(first), b = short(last ?? first);
  return a === b ? a : `${a} – ${b}`;
}
