// The picture or its table, the legend, the strip of time, and beside them what is chosen.
import { useState } from 'preact/hooks';
import { commit, state, visible } from '../app.ts';
import { plural } from '../model/text.ts';
import { Details } from './Details.tsx';
import { Filters, Legend } from './Legend.tsx';
import { Name } from './parts.tsx';
import { Picture } from './Picture.tsx';
import { Start } from './Start.tsx';
import { Table } from './Table.tsx';
import { Timeline } from './Timeline.tsx';

export function GraphView() {
  const { view, title, table, selected } = state.value;
  const { nodes, edges, undated } = visible.value;
  const [strip, setStrip] = useState(true);
  return (
    <div class="graph-view">
      <section class="stage" aria-label="Graph">
        <div class="stage-head">
          <h1><Name text={title || 'The graph'} most={120} /></h1>
          <span class="quiet">{plural(nodes.length, 'entity', 'entities')}, {plural(edges.length, 'fact')}{undated ? `; ${undated} without a date are hidden` : ''}</span>
          <button type="button" class="end" aria-pressed={table} onClick={() => commit({ ...state.value, table: !table }, table ? 'Show the picture' : 'Show the table')}>Table</button>
        </div>
        <Legend />
        {table ? <Table /> : <Picture />}
        <Filters />
        <button type="button" class="plain strip-head" aria-expanded={strip} onClick={() => setStrip(!strip)}>{strip ? '▾' : '▸'} Timeline</button>
        {strip && <Timeline />}
      </section>
      <aside class="side" aria-label="Details">{view === 'start' && !selected ? <Start /> : <Details />}</aside>
    </div>
  );
}
