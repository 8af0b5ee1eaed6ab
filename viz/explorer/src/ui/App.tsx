import { useEffect } from 'preact/hooks';
import { busy, go, goHome, log, ready, redo, said, state, stats, told, trouble, undo } from '../app.ts';
import { helpOpen } from '../keys.ts';
import * as model from '../model/state.ts';
import { themeName, toggleTheme } from '../theme.ts';
import { Documents, Dropping } from './Documents.tsx';
import { Doubles } from './Doubles.tsx';
import { ExportMenu } from './ExportMenu.tsx';
import { Goals } from './Goals.tsx';
import { GraphView } from './GraphView.tsx';
import { Help } from './Help.tsx';
import { Hint, Loading } from './parts.tsx';
import { PathView } from './PathView.tsx';
import { Reader } from './Reader.tsx';
import { Search } from './Search.tsx';

const views: [model.View, string][] = [['graph', 'Graph'], ['goals', 'Goals'], ['path', 'Path'], ['documents', 'Documents'], ['doubles', 'Doubles']];

function Header() {
  const { view } = state.value;
  const active = view === 'start' ? 'graph' : view === 'document' ? 'documents' : view;
  const last = log.value.entries[log.value.at].what;
  const dark = themeName.value === 'dark';
  return (
    <header>
      <a class="skip" href="#main" onClick={(event) => { event.preventDefault(); document.getElementById('main')?.focus(); }}>Skip to content</a>
      <button type="button" class="plain home" onClick={() => void goHome()} title="To the start">Stemma</button>
      <Search />
      <nav aria-label="Views">
        {views.map(([name, label]) => <button type="button" key={name} class="tab" aria-current={active === name ? 'page' : undefined} onClick={() => go(name)}>{label}</button>)}
      </nav>
      <div class="tools">
        <button type="button" class="plain" disabled={!model.canUndo(log.value)} onClick={undo} title={`Undo: ${last} (Ctrl+Z)`} aria-label="Undo">↶</button>
        <button type="button" class="plain" disabled={!model.canRedo(log.value)} onClick={redo} title="Redo (Ctrl+Shift+Z)" aria-label="Redo">↷</button>
        <ExportMenu />
        <button type="button" class="plain" onClick={toggleTheme} aria-label={dark ? 'Light colours' : 'Dark colours'} title="Light or dark">{dark ? '☀' : '☾'}</button>
        <button type="button" class="plain" onClick={() => { helpOpen.value = true; }} aria-label="Help and keys" title="Help and keys (?)">?</button>
      </div>
    </header>
  );
}

function Troubled() {
  const wrong = trouble.value;
  if (!wrong) return null;
  return (
    <div class="note trouble" role="alert">
      <strong>{wrong.message}</strong> <Hint text={wrong.hint} />{wrong.offline ? ' Trying again every 3 seconds …' : ''}
      {!wrong.offline && <button type="button" class="plain" onClick={() => { trouble.value = null; }} aria-label="Dismiss">✕</button>}
    </div>
  );
}

function Main() {
  if (!ready.value) return trouble.value ? <h1 class="unseen">Stemma</h1> : <Loading what="the graph" />;
  const { view } = state.value;
  if (stats.value?.nodes === 0 && (view === 'start' || view === 'graph')) return <Documents first />;
  switch (view) {
    case 'goals': return <Goals />;
    case 'path': return <PathView />;
    case 'documents': return <Documents />;
    case 'document': return <Reader />;
    case 'doubles': return <Doubles />;
    default: return <GraphView />;
  }
}

const titles: Record<string, string> = { start: 'Start', goals: 'Goals', path: 'Path', documents: 'Documents', document: 'Document', doubles: 'Doubles' };

export function App() {
  const { view, title } = state.value;
  useEffect(() => { document.title = `${view === 'graph' ? title || 'Graph' : titles[view]} · Stemma`; }, [view, title]);
  return (
    <>
      <Header />
      <Troubled />
      <Dropping />
      <main id="main" tabindex={-1} aria-busy={busy.value > 0}><Main /></main>
      <div class="said" role="status" aria-live="polite">{said.value.words && <span key={said.value.turn}>{said.value.words}</span>}</div>
      <div class="unseen" role="status" aria-live="polite" id="told">{told.value}</div>
      {busy.value > 0 && <div class="bar" aria-hidden="true" />}
      {helpOpen.value && <Help onClose={() => { helpOpen.value = false; }} />}
    </>
  );
}
