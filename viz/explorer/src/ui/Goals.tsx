// Who pursues what: with modality, quantity, deadline, how many sentences and when they were said.
import { api, type Node, type Pursuit } from '../api.ts';
import { amend, commit, nameOf, remember, select, state, stats, typeOf } from '../app.ts';
import { csv, download } from '../model/csv.ts';
import type { State } from '../model/state.ts';
import { hasWords, plural } from '../model/text.ts';
import { EdgeDetails } from './Details.tsx';
import { Empty, Failed, Loading, Name, TypeIcon, useFetched } from './parts.tsx';
import { Sortable, type Column } from './Sortable.tsx';

interface Row { id: string; actor: Node; goal: Node; modality: string; quantity: string; deadline: string; sentences: number; first: string; last: string }

const attribute = (node: Node, name: string) => (node.attributes[name] ?? []).join('; ');

const rowOf = ({ actor, goal, edge }: Pursuit): Row => ({
  id: edge.id, actor, goal, modality: attribute(goal, 'modality'), quantity: attribute(goal, 'quantity'), deadline: attribute(goal, 'deadline'),
  sentences: edge.evidence, first: edge.first ?? '', last: edge.last ?? '',
});

const change = (part: Partial<State['goals']>, what: string) => commit({ ...state.value, goals: { ...state.value.goals, ...part } }, what);

const columns: Column<Row>[] = [
  { key: 'actor', label: 'Who', value: (row) => row.actor.name, show: (row) => <button type="button" class="cell" title="Only these goals" onClick={() => change({ actor: row.actor.id }, `Goals of ${row.actor.name}`)}><TypeIcon type={row.actor.type} size={14} /> <Name text={row.actor.name} most={120} /></button> },
  { key: 'goal', label: 'Goal', value: (row) => row.goal.name, show: (row) => <button type="button" class="link" onClick={() => select({ kind: 'edge', id: row.id })}><Name text={row.goal.name} most={240} /></button> },
  { key: 'modality', label: 'Modality', value: (row) => row.modality },
  { key: 'quantity', label: 'Quantity', value: (row) => row.quantity },
  { key: 'deadline', label: 'Deadline', value: (row) => row.deadline },
  { key: 'sentences', label: 'Sentences', value: (row) => row.sentences, number: true },
  { key: 'first', label: 'First said', value: (row) => row.first, short: true },
  { key: 'last', label: 'Last said', value: (row) => row.last, short: true },
];

function passes(row: Row): boolean {
  const { actor, text, modality, deadline } = state.value.goals;
  const where = [row.actor.name, ...row.actor.aliases, row.goal.name, ...row.goal.aliases, typeOf(row.actor.type).label].join(' ');
  return (!actor || row.actor.id === actor) && hasWords(where, text) && (!modality || row.modality.split('; ').includes(modality)) && (!deadline || row.deadline !== '');
}

const save = (rows: Row[]) => download('stemma-goals.csv', 'text/csv', csv([
  ['actor', 'actor type', 'goal', 'modality', 'quantity', 'deadline', 'sentences', 'first', 'last', 'edge'],
  ...rows.map((row) => [row.actor.name, row.actor.type, row.goal.name, row.modality, row.quantity, row.deadline, row.sentences, row.first, row.last, row.id]),
]));

export function Goals() {
  const { goals, selected } = state.value;
  const got = useFetched(`goals ${stats.value?.generation}`, async () => {
    const answer = await api.goals();
    remember({ nodes: answer.pursuits.flatMap(({ actor, goal }) => [actor, goal]), edges: answer.pursuits.map(({ edge }) => edge) });
    return answer;
  });
  if (got.failed) return <div class="page"><h1>Goals</h1><Failed error={got.failed} again={got.again} /></div>;
  if (!got.value) return <div class="page"><h1>Goals</h1><Loading what="goals" /></div>;
  const all = got.value.pursuits.map(rowOf);
  if (!all.length) return <div class="page"><h1>Goals</h1><Empty title="No goal has been read yet"><p>Goals are read from sentences such as “The board must repair the quay by 2030”. Add documents that say what somebody is to do.</p></Empty></div>;
  const rows = all.filter(passes);
  const modalities = [...new Set(all.flatMap((row) => row.modality.split('; ')))].filter(Boolean).sort();
  return (
    <div class="board">
      <section aria-label="Goals">
        <h1>Goals: who pursues what</h1>
        <div class="row">
          {goals.actor && <button type="button" class="only" aria-label={`All actors, not only ${nameOf(goals.actor).slice(0, 80)}`} onClick={() => change({ actor: '' }, 'Goals of all')}><Name text={nameOf(goals.actor)} most={60} /> <span aria-hidden="true">✕</span></button>}
          <input type="search" aria-label="Filter by words" placeholder="Words in actor or goal" value={goals.text} onInput={(event) => amend({ ...state.value, goals: { ...goals, text: event.currentTarget.value } })} />
          <select aria-label="Modality" value={goals.modality} onChange={(event) => change({ modality: event.currentTarget.value }, 'Filter goals')}>
            <option value="">any modality</option>{modalities.map((name) => <option key={name} value={name}>{name}</option>)}
          </select>
          <label><input type="checkbox" checked={goals.deadline} onChange={(event) => change({ deadline: event.currentTarget.checked }, 'Filter goals')} /> with a deadline</label>
          <span class="quiet" role="status">{rows.length === all.length ? plural(all.length, 'goal') : `${rows.length} of ${plural(all.length, 'goal')}`}{got.value.total > all.length ? ` (the best of ${got.value.total})` : ''}</span>
          <button type="button" class="end" onClick={() => save(rows)} disabled={!rows.length}>Save as CSV</button>
        </div>
        <Sortable columns={columns} rows={rows} sort={goals.sort} onSort={(sort) => change({ sort }, 'Sort goals')} label="Table of goals" chosen={(row) => selected?.id === row.id} empty="No goal passes the filters. Take some away." />
      </section>
      {selected?.kind === 'edge' && <aside class="side" aria-label="Details"><EdgeDetails key={selected.id} id={selected.id} /></aside>}
    </div>
  );
}
