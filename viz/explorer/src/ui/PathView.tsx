// How two entities hang together: hop by hop, each with its sentence.
import { Fragment } from 'preact';
import { api, type Hit, type Path } from '../api.ts';
import { commit, nameOf, nodes, open, relationLabel, remember, showPath, state } from '../app.ts';
import { plural, shown } from '../model/text.ts';
import { EvidencePiece } from './EvidenceList.tsx';
import { Empty, Failed, Loading, Name, percent, TypeIcon, useFetched } from './parts.tsx';
import { NodePicker } from './Search.tsx';

function Way({ path, number }: { path: Path; number: number }) {
  const weakest = Math.min(...path.hops.map(({ edge }) => edge.confidence));
  return (
    <li class="way">
      <div class="row"><h2>Path {number}: {plural(path.hops.length, 'hop')}</h2> <span class="quiet">weakest confidence {percent(weakest)}</span> <button type="button" onClick={() => void showPath(path.nodes.map((node) => node.id))}>Show in the picture</button></div>
      <ol class="hops">
        {path.nodes.map((node, i) => (
          <Fragment key={node.id}>
            <li class="stop"><button type="button" class="link" onClick={() => void open(node.id)}><TypeIcon type={node.type} /> <Name text={node.name} most={160} /></button></li>
            {path.hops[i] && (
              <li class="hop">
                <p class="relation"><span aria-hidden="true">{path.hops[i].forward ? '↓' : '↑'}</span> {shown(relationLabel(path.hops[i].edge.relation))}{path.hops[i].forward ? '' : <span class="quiet"> read upwards</span>}</p>
                <EvidencePiece evidence={path.hops[i].evidence} />
              </li>
            )}
          </Fragment>
        ))}
      </ol>
    </li>
  );
}

function Ways({ from, to }: { from: string; to: string }) {
  const got = useFetched(`${from} ${to}`, async () => {
    const { paths } = await api.paths(from, to);
    remember({ nodes: paths.flatMap((path) => path.nodes), edges: [] });
    return paths;
  });
  if (got.failed) return <Failed error={got.failed} again={got.again} />;
  if (!got.value) return <Loading what="paths" />;
  if (!got.value.length) return <Empty title="They do not hang together"><p>No path of at most six hops joins them. Try another pair, or look at each one's neighborhood.</p></Empty>;
  return <ol class="ways">{got.value.map((path, i) => <Way key={i} path={path} number={i + 1} />)}</ol>;
}

export function PathView() {
  const path = state.value.path ?? { from: '', to: '' };
  useFetched(path.from || path.to ? `names ${path.from} ${path.to}` : null, async () => {
    const unknown = [path.from, path.to].filter((id) => id && !nodes.value.has(id));
    if (unknown.length) remember(await api.part(unknown));
  });
  const set = (end: 'from' | 'to') => (hit: Hit) => commit({ ...state.value, path: { ...path, [end]: hit.id } }, 'Look for a path', true);
  return (
    <div class="page">
      <h1>Path</h1>
      <p class="quiet">From whom to whom? The best paths with the sentence of each hop.</p>
      <div class="row pickers">
        <NodePicker id="path-from" label="From" placeholder="From …" initial={path.from && nameOf(path.from)} onPick={set('from')} />
        <button type="button" aria-label="Swap the ends" disabled={!path.from || !path.to} onClick={() => commit({ ...state.value, path: { from: path.to, to: path.from } }, 'Swap the ends')}>⇄</button>
        <NodePicker id="path-to" label="To" placeholder="To …" initial={path.to && nameOf(path.to)} onPick={set('to')} />
      </div>
      {path.from && path.to ? <Ways from={path.from} to={path.to} /> : <Empty title={path.from ? 'Where to?' : 'Choose two entities'}><p>Type a name or an alias into the fields above and pick one.</p></Empty>}
    </div>
  );
}
