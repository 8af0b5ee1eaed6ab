// The node or the fact that is chosen: facts by relation, each a click from its sentence.
import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import { api, type Edge, type RelationCount } from '../api.ts';
import { collapse, commit, edges, expand, hide, kExpand, nameOf, nodes, open, read, relationLabel, remember, select, showMore, state, togglePin, typeOf } from '../app.ts';
import { dayLabel } from '../model/days.ts';
import { broughtBy, has } from '../model/state.ts';
import { plural, shown } from '../model/text.ts';
import { EvidenceList } from './EvidenceList.tsx';
import { Empty, Failed, Loading, Menu, Name, percent, RelationName, TypeIcon, useFetched } from './parts.tsx';

function ExpandChoice({ id, counts }: { id: string; counts: RelationCount[] }) {
  const here = new Map<string, number>();
  const placed = new Set(state.value.nodes.map((node) => node.id));
  for (const { from, to, relation } of edges.value.values()) {
    if ((from !== id && to !== id) || !placed.has(from) || !placed.has(to)) continue;
    const key = relation + (from === id ? 'out' : 'in');
    here.set(key, (here.get(key) ?? 0) + 1);
  }
  const left = (one: RelationCount) => Math.max(0, one.count - (here.get(one.relation + one.direction) ?? 0));
  const total = counts.filter((one) => one.relation !== 'mentions').reduce((sum, one) => sum + left(one), 0);
  return (
    <Menu kind="expand" id="expand" label="Expand …">
      {total > 0 && <li><button type="button" onClick={() => void expand(id, null, 'both')}>{total > kExpand ? `The best ${kExpand} of ${total} not here yet` : `All ${total} not here yet`}</button></li>}
      {counts.map((one) => (
        <li key={one.relation + one.direction}>
          <button type="button" onClick={() => void expand(id, one.relation, one.direction)}>
            <RelationName relation={one.relation} direction={one.direction} /> <span class="count">{one.count}</span>
            <span class="quiet">{left(one) === 0 ? ' all here' : left(one) > kExpand ? `, ${kExpand} at a time` : ''}</span>
          </button>
        </li>
      ))}
    </Menu>
  );
}

function Fact({ edge, other }: { edge: Edge; other: string }) {
  const [isOpen, setOpen] = useState(false);
  const notes = [edge.evidence > 1 && `${edge.evidence} sentences`, edge.confidence < 0.7 && `doubtful, ${percent(edge.confidence)}`, dayLabel(edge.first, edge.last)].filter(Boolean);
  return (
    <li class="fact">
      <button type="button" class="fact-head" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <TypeIcon type={nodes.value.get(other)?.type ?? ''} size={14} /> <Name text={nameOf(other)} most={200} /> <span class="quiet">{notes.join(' · ')}</span>
      </button>
      {isOpen && <div class="fact-body"><EvidenceList edge={edge.id} /><button type="button" class="link go" onClick={() => void open(other)}>Go to “<Name text={nameOf(other)} most={60} />”</button></div>}
    </li>
  );
}

async function factsOf(id: string, counts: RelationCount[]): Promise<Edge[]> {
  const telling = counts.map((one) => one.relation).filter((name) => name !== 'mentions');
  const ask = (relation: string, most: number) => api.neighborhood(id, { relation, per_node: most, limit: most });
  const parts = await Promise.all([
    ...(telling.length ? [ask([...new Set(telling)].join(','), 1000)] : []),
    ...(counts.length > telling.length ? [ask('mentions', 200)] : []),
  ]);
  remember({ nodes: parts.flatMap((part) => part.nodes) });
  return parts.flatMap((part) => part.edges).filter((edge) => edge.from === id || edge.to === id);
}

function Facts({ id, counts }: { id: string; counts: RelationCount[] }) {
  const [whole, setWhole] = useState<readonly string[]>([]);
  const got = useFetched(`facts ${id}`, () => factsOf(id, counts));
  if (got.failed) return <Failed error={got.failed} again={got.again} />;
  if (!got.value) return <Loading what="facts" />;
  if (!got.value.length) return <p class="note">Nothing is said of it but its name.</p>;
  const order = [...counts].sort((a, b) => Number(a.relation === 'mentions') - Number(b.relation === 'mentions'));
  return (
    <>
      {order.map(({ relation, direction, count }) => {
        const key = relation + direction;
        const facts = got.value!.filter((edge) => edge.relation === relation && (direction === 'out' ? edge.from : edge.to) === id);
        const some = whole.includes(key) ? facts : facts.slice(0, 8);
        if (!facts.length) return null;
        return (
          <section key={key} aria-label={relationLabel(relation)}>
            <h3><RelationName relation={relation} direction={direction} /> <span class="count">{count}</span></h3>
            <ul class="facts">{some.map((edge) => <Fact key={edge.id} edge={edge} other={direction === 'out' ? edge.to : edge.from} />)}</ul>
            {facts.length > some.length && <button type="button" class="link" onClick={() => setWhole([...whole, key])}>+{facts.length - some.length} more</button>}
            {some.length === facts.length && count > facts.length && <p class="quiet">+{count - facts.length} more are in the store.</p>}
          </section>
        );
      })}
    </>
  );
}

function NodeDetails({ id }: { id: string }) {
  const node = nodes.value.get(id);
  const counts = useFetched(`counts ${id}`, async () => {
    if (!nodes.value.has(id)) remember(await api.part([id]));
    return (await api.relationsOf(id)).relations;
  });
  if (counts.failed) return <Failed error={counts.failed} again={counts.again} />;
  if (!node) return <Loading what="the entity" />;
  const placed = state.value.nodes.find((one) => one.id === id);
  const came = broughtBy(state.value, id).length;
  const attributes = Object.entries(node.attributes).filter(([name, values]) => name !== 'reading' && values.join() !== node.name);
  return (
    <div class="details">
      <p class="kicker"><TypeIcon type={node.type} /> {typeOf(node.type).label}</p>
      <h2><Name text={node.name} /></h2>
      {node.aliases.length > 0 && <p class="quiet">also: <Name text={node.aliases.join(', ')} most={300} /></p>}
      {attributes.length > 0 && <dl>{attributes.map(([name, values]) => <Fragment key={name}><dt>{name}</dt><dd><Name text={values.join('; ')} /></dd></Fragment>)}</dl>}
      <div class="row">
        {node.type === 'document' && <button type="button" onClick={() => read(id)}>Read</button>}
        {counts.value && <ExpandChoice id={id} counts={counts.value} />}
        {placed?.more && <button type="button" onClick={() => showMore(id)} title={`Add the next ${Math.min(kExpand, placed.more.count)} (m)`}>+{placed.more.count} more</button>}
        {came > 0 && <button type="button" onClick={() => collapse(id)}>Collapse ({came})</button>}
        {placed && <button type="button" onClick={() => togglePin(id)} aria-pressed={!!placed.pinned}>Pin</button>}
        {placed && <button type="button" onClick={() => hide(id)}>Hide</button>}
        {state.value.title !== `Neighborhood of ${node.name}` && <button type="button" onClick={() => void open(id)}>Open its neighborhood</button>}
        <button type="button" onClick={() => commit({ ...state.value, view: 'path', path: { from: id, to: state.value.path?.to ?? '' } }, 'Look for a path', true)}>Path from here</button>
      </div>
      {counts.value ? <Facts key={id} id={id} counts={counts.value} /> : <Loading what="facts" />}
    </div>
  );
}

function End({ id }: { id: string }) {
  const show = () => (has(state.value, id) ? select({ kind: 'node', id }) : void open(id));
  return <button type="button" class="link" onClick={show}><TypeIcon type={nodes.value.get(id)?.type ?? ''} /> <Name text={nameOf(id)} /></button>;
}

export function EdgeDetails({ id }: { id: string }) {
  const edge = edges.value.get(id);
  if (!edge) return <p class="note">This fact is no longer in the store.</p>;
  return (
    <div class="details">
      <p class="kicker">Fact</p>
      <h2 class="statement"><End id={edge.from} /> <span class="relation">{shown(relationLabel(edge.relation))}</span> <End id={edge.to} /></h2>
      <p class="quiet">{plural(edge.evidence, 'sentence')} · confidence {percent(edge.confidence)}{edge.first ? ` · said ${dayLabel(edge.first, edge.last)}` : ''}</p>
      <EvidenceList edge={id} />
    </div>
  );
}

export function Details() {
  const { selected } = state.value;
  if (!selected) return <Empty title="Nothing is chosen"><p>Click a node or a line, or move with the arrow keys and press Enter.</p></Empty>;
  return selected.kind === 'node' ? <NodeDetails key={selected.id} id={selected.id} /> : <EdgeDetails key={selected.id} id={selected.id} />;
}
