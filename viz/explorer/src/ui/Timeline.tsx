// A strip of time: bars for what is dated, spans for dates that are not to the day, and a range that filters.
import { useRef, useState } from 'preact/hooks';
import { api, type DateEntry } from '../api.ts';
import { act, commit, currentCamera, state, stats, windowSize } from '../app.ts';
import { overlaps, spanOf, type Span } from '../model/days.ts';
import { plural } from '../model/text.ts';
import { Failed, Loading, useFetched } from './parts.tsx';

interface Dated { entry: DateEntry; span: Span; weight: number }

const kHeight = 64, kBars = 44;

// The years between which nearly all of it lies; the rest is told in words.
export function domainOf(all: { span: Span; weight: number }[]): [number, number] {
  const sorted = [...all].sort((a, b) => a.span.first - b.span.first);
  const total = sorted.reduce((sum, one) => sum + one.weight, 0);
  const at = (share: number) => {
    let seen = 0;
    for (const one of sorted) if ((seen += one.weight) >= total * share) return one.span.first;
    return sorted[sorted.length - 1].span.first;
  };
  return [Math.floor(at(0.03)), Math.max(Math.floor(at(0.99)) + 2, Math.floor(at(0.03)) + 3)];
}

export function barsOf(all: { span: Span; weight: number }[], [from, to]: readonly [number, number], count: number): number[] {
  const bars = new Array<number>(count).fill(0);
  for (const { span, weight } of all) {
    const [a, b] = [((span.first - from) / (to - from)) * count, ((span.last - from) / (to - from)) * count];
    if (b <= 0 || a >= count || b - a > count / 4) continue;
    const [first, last] = [Math.max(0, Math.floor(a + 1e-6)), Math.min(count - 1, Math.ceil(b - 1e-6) - 1)];
    for (let i = first; i <= last; ++i) bars[i] += weight / Math.max(1, last - first + 1);
  }
  return bars;
}

function barLabel([from, to]: readonly [number, number], count: number, i: number): string {
  const [a, b] = [from + ((to - from) * i) / count, from + ((to - from) * (i + 1)) / count];
  if (b - a < 0.99) return `${year(a)}-${String(Math.floor((a - Math.floor(a + 1e-6)) * 12 + 1e-6) + 1).padStart(2, '0')}`;
  return b - a < 1.01 ? year(a) : `${year(a)}–${year(b - 0.01)}`;
}

const year = (value: number) => String(Math.floor(value + 1e-6));

function YearInput({ label, value, onChange }: { label: string; value: number; onChange: (year: number) => void }) {
  return <label>{label} <input type="number" class="year" value={Math.floor(value + 1e-6)} onChange={(event) => { const typed = Number(event.currentTarget.value); if (event.currentTarget.value !== '' && Number.isFinite(typed)) onChange(Math.trunc(typed)); }} /></label>;
}

export function Timeline() {
  const got = useFetched(`dates ${stats.value?.generation}`, () => api.timeline());
  const [whole, setWhole] = useState(false);
  const [brush, setBrush] = useState<[number, number] | null>(null);
  const start = useRef<number | null>(null);
  if (got.failed) return <Failed error={got.failed} again={got.again} />;
  if (!got.value) return <Loading what="dates" />;
  const all = got.value.dates.flatMap((entry): Dated[] => { const span = spanOf(entry); return span ? [{ entry, span, weight: entry.statements + entry.mentions || 1 }] : []; });
  if (!all.length) return <p class="quiet">No date has been read yet. Documents that name days or years fill this strip.</p>;
  const limits: [number, number] = [Math.floor(Math.min(...all.map((one) => one.span.first))), Math.ceil(Math.max(...all.map((one) => one.span.last)))];
  const domain = whole ? limits : domainOf(all);
  const width = Math.max(240, windowSize.value[0]);
  const count = Math.max(12, Math.min(Math.floor(width / 7), domain[1] - domain[0] < 30 ? (domain[1] - domain[0]) * 4 : domain[1] - domain[0]));
  const bars = barsOf(all, domain, count), most = Math.max(1, ...bars);
  const x = (value: number) => ((value - domain[0]) / (domain[1] - domain[0])) * width;
  const spans = all.filter(({ span }) => span.last - span.first > 1.01 && overlaps(span, domain)).slice(0, 60);
  const rows: number[] = [];
  const time = brush ?? state.value.time;
  const outside = all.filter(({ span }) => !overlaps(span, domain)).length;
  const set = (range: readonly [number, number] | null) => act((s) => ({ ...s, camera: s.camera ?? currentCamera(), view: s.view === 'start' ? 'graph' : s.view, time: range }), range ? `Time range ${year(range[0])} – ${year(range[1] - 0.01)}` : 'Clear the time range');
  const at = (event: PointerEvent) => {
    const box = (event.currentTarget as Element).getBoundingClientRect();
    return domain[0] + ((event.clientX - box.left) / box.width) * (domain[1] - domain[0]);
  };
  const step = domain[1] - domain[0] < 40 ? 1 : 0.25;
  const round = (value: number) => Math.round(value / step) * step;
  const marks = ticks(domain, Math.floor(width / 70));
  return (
    <div class="timeline">
      <svg width="100%" height={kHeight + 16} viewBox={`0 0 ${width} ${kHeight + 16}`} preserveAspectRatio="none" role="img" aria-label={`Dates from ${year(domain[0])} to ${year(domain[1])}: ${plural(all.length, 'date')}. Set a range with the fields below.`}
        onPointerDown={(event) => { event.currentTarget.setPointerCapture(event.pointerId); start.current = at(event); }}
        onPointerMove={(event) => { if (start.current !== null) { const [a, b] = [start.current, at(event)]; setBrush([Math.min(a, b), Math.max(a, b)]); } }}
        onPointerUp={() => {
          if (brush && x(brush[1]) - x(brush[0]) > 4) set([round(brush[0]), Math.max(round(brush[1]), round(brush[0]) + step)]);
          start.current = null;
          setBrush(null);
        }}>
        {time && <rect class="range" x={x(time[0])} y="0" width={Math.max(1, x(time[1]) - x(time[0]))} height={kHeight} />}
        {bars.map((value, i) => value > 0 && <rect key={i} class="tick-bar" x={(i * width) / count + 0.5} width={Math.max(1, width / count - 1)} y={kBars - (value / most) * (kBars - 4)} height={(value / most) * (kBars - 4)}><title>{barLabel(domain, count, i)}: named {plural(Math.round(value), 'time')}</title></rect>)}
        {spans.map(({ entry, span }) => {
          let row = rows.findIndex((end) => end < span.first);
          if (row < 0) row = rows.length < 4 ? rows.push(-Infinity) - 1 : -1;
          if (row < 0) return null;
          rows[row] = span.last;
          return <line key={entry.id} class={/[~?%X]/.test(entry.edtf) ? 'span doubtful' : 'span'} x1={x(span.first)} x2={x(span.last)} y1={kBars + 4 + row * 5} y2={kBars + 4 + row * 5}><title>{entry.name} ({entry.edtf})</title></line>;
        })}
        {marks.map((value) => <text key={value} class="axis" x={Math.min(width - 16, Math.max(16, x(value)))} y={kHeight + 12} text-anchor="middle">{value}</text>)}
      </svg>
      <div class="row">
        <YearInput label="From" value={time?.[0] ?? domain[0]} onChange={(value) => set([value, Math.max(value + 1, state.value.time?.[1] ?? domain[1])])} />
        <YearInput label="to" value={(time?.[1] ?? domain[1]) - 0.01} onChange={(value) => set([Math.min(state.value.time?.[0] ?? domain[0], value), value + 1])} />
        <button type="button" disabled={!state.value.time} onClick={() => set(null)}>All times</button>
        {(outside > 0 || whole) && <button type="button" class="link" onClick={() => setWhole(!whole)}>{whole ? 'Show where most of it lies' : `${plural(outside, 'date')} outside: show ${limits[0]} – ${limits[1]}`}</button>}
        {state.value.time && state.value.hiddenRelations.length > 0 && <button type="button" class="link" onClick={() => commit({ ...state.value, hiddenRelations: [] }, 'Show all relations')}>Show hidden relations too</button>}
      </div>
    </div>
  );
}

function ticks([from, to]: readonly [number, number], most: number): number[] {
  const step = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000].find((size) => (to - from) / size <= most) ?? 2000;
  const found: number[] = [];
  for (let value = Math.ceil(from / step) * step; value <= to; value += step) found.push(value);
  return found;
}
