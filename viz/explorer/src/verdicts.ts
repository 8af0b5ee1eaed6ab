// What the reader thinks of proposals: kept in this browser, by store. The graph itself is not changed.
import { effect, signal } from '@preact/signals';
import { stats } from './app.ts';

export type Verdict = 'same' | 'different';
export const verdicts = signal<Readonly<Record<string, Verdict>>>({});

const place = () => `stemma-verdicts-${stats.value?.uuid ?? ''}`;
export const pairOf = ({ one, other }: { one: string; other: string }) => `${one} ${other}`;

function stored(): Record<string, Verdict> {
  try {
    const all: unknown = JSON.parse(localStorage.getItem(place()) ?? '{}');
    return Object.fromEntries(Object.entries(all ?? {}).filter(([, verdict]) => verdict === 'same' || verdict === 'different'));
  } catch {
    return {};
  }
}

effect(() => { if (stats.value?.uuid) verdicts.value = stored(); });

// The same verdict again takes it back.
export function judge(pair: string, verdict: Verdict) {
  const { [pair]: before, ...rest } = stored();
  verdicts.value = before === verdict ? rest : { ...rest, [pair]: verdict };
  try { localStorage.setItem(place(), JSON.stringify(verdicts.value)); } catch { /* private window: for this page only */ }
}
