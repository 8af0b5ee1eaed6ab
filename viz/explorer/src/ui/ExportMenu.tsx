// The picture as a file, and its address.
import { useRef } from 'preact/hooks';
import { say, state } from '../app.ts';
import { exportPng, exportSvg } from '../picture/export.ts';
import { copy } from './parts.tsx';

export function ExportMenu() {
  const menu = useRef<HTMLDetailsElement>(null);
  const { view } = state.value;
  const hasPicture = (view === 'graph' || view === 'start') && state.value.nodes.length > 0;
  const run = (work: () => void) => { work(); menu.current!.open = false; menu.current!.querySelector('summary')?.focus(); };
  return (
    <details class="menu" ref={menu} onKeyDown={(event) => { if (event.key === 'Escape') run(() => undefined); }} onFocusOut={(event) => { if (!(event.currentTarget as HTMLElement).contains(event.relatedTarget as Element | null)) menu.current!.open = false; }}>
      <summary>Share</summary>
      <ul>
        <li><button type="button" onClick={() => run(() => void copy(location.href).then((done) => say(done ? 'The link is copied' : 'The browser did not allow copying')))}>Copy link to this view</button></li>
        <li><button type="button" disabled={!hasPicture} onClick={() => run(() => exportSvg())}>Save picture as SVG</button></li>
        <li><button type="button" disabled={!hasPicture} onClick={() => run(() => exportPng())}>Save picture as PNG</button></li>
      </ul>
    </details>
  );
}
