// Small things that many places use.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Evidence } from '../api.ts';
import { relationLabel, typeOf } from '../app.ts';
import { shown } from '../model/text.ts';
import { pathOf } from '../picture/shapes.ts';
import { theme, themeName } from '../theme.ts';

export function TypeIcon({ type, size = 16 }: { type: string; size?: number }) {
  const info = typeOf(type);
  void themeName.value;
  return (
    <svg class="icon" width={size} height={size} viewBox="-10 -10 20 20" aria-hidden="true">
      <path d={pathOf(info.shape, 0, 0, 8)} fill={info.colour} stroke={theme().outline} stroke-width="1" />
    </svg>
  );
}

// Names may hold anything, in any direction of writing.
export const Name = ({ text, most = 400 }: { text: string; most?: number }) => <bdi class="name">{shown(text, most)}</bdi>;

export function RelationName({ relation, direction }: { relation: string; direction: 'in' | 'out' }) {
  if (direction === 'out') return <>{relationLabel(relation)} <span aria-hidden="true">→</span></>;
  return <><span aria-hidden="true">←</span> {relationLabel(relation)} <span class="quiet">(this)</span></>;
}

// A text with marked words: by offsets in code points, never by markup.
export function Marked({ evidence }: { evidence: Pick<Evidence, 'text' | 'marks'> }) {
  const letters = [...evidence.text];
  const words = (start: number, end?: number) => shown(letters.slice(start, end).join(''), 20_000);
  const parts: ComponentChildren[] = [];
  let at = 0;
  for (const { start, end } of [...evidence.marks].sort((a, b) => a.start - b.start)) {
    if (start < at || end > letters.length || end <= start) continue;
    parts.push(words(at, start), <mark>{words(start, end)}</mark>);
    at = end;
  }
  return <>{parts}{words(at)}</>;
}

export const percent = (share: number) => `${Math.round(share * 100)} %`;

export const Empty = ({ title, children }: { title: string; children?: ComponentChildren }) => <div class="empty"><h2>{title}</h2>{children}</div>;
export const Loading = ({ what }: { what: string }) => <p class="loading" role="status">Loading {what} …</p>;

// Fetches when `key` changes; null asks nothing.
export function useFetched<T>(key: string | null, fetch: () => Promise<T>): { value: T | undefined; failed: Error | undefined; again: () => void } {
  const [answer, setAnswer] = useState<{ key: string | null; value?: T; failed?: Error }>({ key: null });
  const [turn, setTurn] = useState(0);
  const wanted = useRef(key);
  wanted.current = key;
  useEffect(() => {
    if (key === null) return;
    const settle = (result: { value?: T; failed?: Error }) => { if (wanted.current === key) setAnswer({ key, ...result }); };
    fetch().then((value) => settle({ value }), (failed) => settle({ failed }));
  }, [key, turn]);
  const fits = answer.key === key;
  return { value: fits ? answer.value : undefined, failed: fits ? answer.failed : undefined, again: () => setTurn(turn + 1) };
}

export function Failed({ error, again }: { error: Error & { hint?: string }; again: () => void }) {
  return <div class="note trouble" role="alert"><strong>{error.message}</strong> {error.hint} <button type="button" onClick={again}>Try again</button></div>;
}

// A dialog of the platform: focus stays inside, Esc closes, focus comes back.
export function Dialog({ title, onClose, children }: { title: string; onClose: () => void; children: ComponentChildren }) {
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => { element.current?.showModal(); }, []);
  const close = () => element.current?.close();
  return (
    <dialog ref={element} aria-labelledby="dialog-title" onClose={onClose} onClick={(event) => { if (event.target === element.current) close(); }}>
      <div class="dialog-head"><h2 id="dialog-title">{title}</h2><button type="button" class="plain" aria-label="Close" onClick={close}>✕</button></div>
      {children}
    </dialog>
  );
}

export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const area = document.createElement('textarea');
    area.value = text;
    document.body.append(area);
    area.select();
    const done = document.execCommand('copy');
    area.remove();
    return done;
  }
}
