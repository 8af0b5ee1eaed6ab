// What the colours and shapes mean, how many there are, and what is shown: one row of switches.
import { edges, filter, nodes, relationLabel, state, stats, typeOf, visible } from '../app.ts';
import { toggleRelation, toggleType } from '../model/state.ts';
import { kDoubtful } from '../picture/display.ts';
import { percent, TypeIcon } from './parts.tsx';

function counted<T>(all: Iterable<T>, key: (one: T) => string | undefined): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of all) {
    const name = key(one);
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

export function Legend() {
  const { hiddenTypes } = state.value;
  const here = counted(state.value.nodes, ({ id }) => nodes.value.get(id)?.type);
  return (
    <div class="legend" role="group" aria-label="Types: legend and filter">
      {(stats.value?.types ?? []).map(({ name, count }) => {
        const hidden = hiddenTypes.includes(name);
        return (
          <button type="button" key={name} class="chip" aria-pressed={!hidden} onClick={() => filter((s) => toggleType(s, name), `${hidden ? 'Show' : 'Hide'} type ${typeOf(name).label}`)} title={`${here.get(name) ?? 0} in the picture, ${count} in the store`}>
            <TypeIcon type={name} /> {typeOf(name).label} <span class="count">{here.get(name) ? `${here.get(name)} / ${count}` : count}</span>
          </button>
        );
      })}
    </div>
  );
}

export function Filters() {
  const { hiddenRelations, least } = state.value;
  const placed = new Set(state.value.nodes.map((node) => node.id));
  const among = counted(edges.value.values(), (edge) => (placed.has(edge.from) && placed.has(edge.to) ? edge.relation : undefined));
  const filtered = least > 0 || hiddenRelations.some((name) => name !== 'mentions');
  return (
    <details class="filters">
      <summary>Relations and confidence{filtered ? ' (filtered)' : ''}</summary>
      <div class="chips" role="group" aria-label="Relations shown">
        {[...among].sort((a, b) => b[1] - a[1]).map(([relation, count]) => (
          <button type="button" key={relation} class="chip" aria-pressed={!hiddenRelations.includes(relation)} onClick={() => filter((s) => toggleRelation(s, relation), `${hiddenRelations.includes(relation) ? 'Show' : 'Hide'} “${relationLabel(relation)}”`)}>
            {relationLabel(relation)} <span class="count">{count}</span>
          </button>
        ))}
      </div>
      <label class="slider">Confidence at least {percent(least)}
        <input type="range" min="0" max="1" step="0.05" value={least} onChange={(event) => { const value = Number(event.currentTarget.value); filter((s) => ({ ...s, least: value }), `Confidence at least ${percent(value)}`); }} />
      </label>
      <p class="quiet">Lines are dashed below {percent(kDoubtful)}. {visible.value.edges.length} facts are shown.</p>
    </details>
  );
}
