// The picture or its table, the legend, the strip of time, and beside them what is chosen.
import { useState } from 'preact/hooks';
import { act, commit, state, visible } from '../app.ts';
import { plural } from '../model/text.ts';
import { Details } from './Details.tsx';
import { Filters, Legend } from './Legend.tsx';
import { Name } from './parts.tsx';
import { Picture } from './Picture.tsx';
import { Start } from './Start.tsx';
import { Table } from './Table.tsx';
import { Timeline } from './Timeline.tsx';

export function GraphView() {
  const { view, title, table, selected, time } = state.value;
  const { nodes, edges, undated } = visible.value;
  const [strip, setStrip] = useState(innerWidth > 900);  // on a phone the facts come before it
  return (
    <div class="graph-view">
      <section class="stage" aria-label="Graph">
        <div class="stage-head">
          <h1 title={title}><Name text={title || 'The graph'} most={120} /></h1>
          <span class="quiet">{plural(nodes.length, 'entity', 'entities')}, {plural(edges.length, 'fact')}{undated ? `; ${undated} without a date are hidden` : ''}</span>
          <button type="button" class="end" aria-pressed={table} onClick={() => commit({ ...state.value, table: !table }, table ? 'Show the picture' : 'Show the table')}>Table</button>
        </div>
        <Legend />
        {time && !edges.length && <p class="note bare">No fact here was said in these years{undated ? `: ${plural(undated, 'fact')} ${undated === 1 ? 'comes' : 'come'} from documents without a date` : ''}. <button type="button" onClick={() => act((s) => ({ ...s, time: null }), 'Clear the time range')}>All times</button></p>}
        {table ? <Table /> : <Picture />}
        <Filters />
        <div class="strip-head"><button type="button" class="plain" aria-expanded={strip} onClick={() => setStrip(!strip)}>{strip ? '▾' : '▸'} Timeline</button>{strip && ' How often a time is named. Drag over it to keep what was said in those years.'}</div>
        {strip && <Timeline />}
      </section>
      <aside class={view === 'start' && !selected ? 'side first' : 'side'} aria-label="Details">{view === 'start' && !selected ? <Start /> : <Details />}</aside>
    </div>
  );
}
