// Small things that many places use.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Trouble, type Evidence } from '../api.ts';
import { back, relationLabel, trouble, typeOf } from '../app.ts';
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
  return <><span aria-hidden="true">←</span> {relationLabel(relation)} this</>;
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

const isOffline = (error: unknown): error is Trouble => error instanceof Trouble && error.offline;

// Fetches when `key` changes, and again when the server came back; null asks nothing.
export function useFetched<T>(key: string | null, fetch: () => Promise<T>): { value: T | undefined; failed: Error | undefined; again: () => void } {
  const [answer, setAnswer] = useState<{ key: string | null; value?: T; failed?: Error }>({ key: null });
  const [turn, setTurn] = useState(0);
  const wanted = useRef(key);
  wanted.current = key;
  useEffect(() => {
    if (key === null) return;
    const settle = (result: { value?: T; failed?: Error }) => { if (wanted.current === key) setAnswer({ key, ...result }); };
    fetch().then((value) => settle({ value }), (failed) => {
      if (isOffline(failed)) trouble.value = failed;
      settle({ failed });
    });
  }, [key, turn]);
  useEffect(() => { if (isOffline(answer.failed)) setTurn(turn + 1); }, [back.value]);
  const fits = answer.key === key;
  return { value: fits ? answer.value : undefined, failed: fits ? answer.failed : undefined, again: () => setTurn(turn + 1) };
}

// What stands between backticks is to be typed.
export const Hint = ({ text }: { text: string }) => <>{text.split('`').map((part, i) => (i % 2 ? <code key={i}>{part}</code> : part))}</>;

// That the server is away is told at the top of the page already.
export function Failed({ error, again }: { error: Error & { hint?: string }; again: () => void }) {
  if (isOffline(error)) return <p class="loading" role="status">Waiting for the server … <button type="button" onClick={again}>Try again</button></p>;
  return <div class="note trouble" role="alert"><strong>{error.message}</strong> <Hint text={error.hint ?? ''} /> <button type="button" onClick={again}>Try again</button></div>;
}

// A button with a list of acts that closes when one is chosen, with Esc, and when the focus goes elsewhere.
export function Menu({ label, kind, id, children }: { label: string; kind: 'menu' | 'expand'; id?: string; children: ComponentChildren }) {
  const menu = useRef<HTMLDetailsElement>(null);
  const close = () => { menu.current!.open = false; menu.current!.querySelector('summary')!.focus(); };
  const leave = (event: FocusEvent) => { if (!menu.current?.contains(event.relatedTarget as Element | null)) menu.current!.open = false; };
  return (
    <details class={kind} id={id} ref={menu} onKeyDown={(event) => { if (event.key === 'Escape' && menu.current!.open) close(); }} onFocusOut={leave}>
      <summary>{label}</summary>
      <ul onClick={(event) => { if ((event.target as Element).closest('button')) close(); }}>{children}</ul>
    </details>
  );
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
