// The twin of the picture: the same facts as rows, to be sorted and taken away.
import { useState } from 'preact/hooks';
import { edges, nameOf, nodes, relationLabel, select, state, typeOf, visible } from '../app.ts';
import { csv, download } from '../model/csv.ts';
import { dayLabel } from '../model/days.ts';
import { shown } from '../model/text.ts';
import { Sortable, type Column } from './Sortable.tsx';
import { Name, percent, TypeIcon } from './parts.tsx';

interface Row { id: string; fromId: string; toId: string; from: string; fromType: string; relation: string; to: string; toType: string; sentences: number; confidence: number; first: string; last: string }

function rows(): Row[] {
  return visible.value.edges.map((edge) => ({
    id: edge.id, fromId: edge.from, toId: edge.to, from: nameOf(edge.from), fromType: nodes.value.get(edge.from)?.type ?? '', relation: relationLabel(edge.relation), to: nameOf(edge.to),
    toType: nodes.value.get(edge.to)?.type ?? '', sentences: edge.evidence, confidence: edge.confidence, first: edge.first ?? '', last: edge.last ?? '',
  }));
}

const end = (type: string, name: string) => <><TypeIcon type={type} size={14} /> <Name text={name} most={160} /></>;
const picked = (id: string, type: string, name: string) => <button type="button" class="cell" onClick={() => select({ kind: 'node', id })}>{end(type, name)}</button>;

const columns: Column<Row>[] = [
  { key: 'from', label: 'From', value: (row) => row.from, show: (row) => picked(row.fromId, row.fromType, row.from) },
  { key: 'relation', label: 'Relation', value: (row) => row.relation, show: (row) => <button type="button" class="link" title="Read the sentence" onClick={() => select({ kind: 'edge', id: row.id })}>{shown(row.relation)}</button>, short: true },
  { key: 'to', label: 'To', value: (row) => row.to, show: (row) => picked(row.toId, row.toType, row.to) },
  { key: 'sentences', label: 'Sentences', value: (row) => row.sentences, number: true },
  { key: 'confidence', label: 'Confidence', value: (row) => row.confidence, show: (row) => percent(row.confidence), number: true },
  { key: 'first', label: 'Said', value: (row) => row.first, show: (row) => dayLabel(row.first, row.last), short: true },
];

export function Table() {
  const [sort, setSort] = useState('-sentences');
  const all = rows();
  const save = () => download('stemma-facts.csv', 'text/csv', csv([
    ['from', 'from type', 'relation', 'to', 'to type', 'sentences', 'confidence', 'first', 'last', 'edge'],
    ...all.map((row) => [row.from, row.fromType, row.relation, row.to, row.toType, row.sentences, row.confidence, row.first, row.last, row.id]),
  ]));
  const linked = new Set(visible.value.edges.flatMap((edge) => [edge.from, edge.to]));
  const alone = visible.value.nodes.filter(({ node }) => !linked.has(node.id));
  const { selected } = state.value;
  void edges.value;
  return (
    <div class="table-view">
      <div class="row"><button type="button" onClick={save} disabled={!all.length}>Save as CSV</button></div>
      <Sortable columns={columns} rows={all} sort={sort} onSort={setSort} label="Facts of the picture" chosen={(row) => selected?.kind === 'edge' && selected.id === row.id} empty="No fact passes the filters." />
      {alone.length > 0 && <p class="quiet">Without a fact here: {alone.map(({ node }) => <span key={node.id}>{end(node.type, node.name)} ({typeOf(node.type).label}) </span>)}</p>}
    </div>
  );
}
