// What is in here, and where to start.
import { api, type Node } from '../api.ts';
import { commit, go, open, remember, state, stats, typeOf } from '../app.ts';
import { plural, shown } from '../model/text.ts';
import { Failed, Loading, Name, TypeIcon, useFetched } from './parts.tsx';

async function entries(): Promise<Node[]> {
  const best = await Promise.all(['person', 'organization', 'leading_group', 'place', 'event'].map((type) => api.best(2, type)));
  const all = best.flatMap((part) => part.nodes).sort((a, b) => b.degree - a.degree).slice(0, 6);
  remember({ nodes: all });
  return all;
}

interface Question { text: string; ask: () => void }

async function questions(): Promise<Question[]> {
  const [goals, dates, works] = await Promise.all([api.goals(), api.timeline(), api.best(1, 'work')]);
  const found: Question[] = [];
  const facts = new Map<string, { name: string; count: number }>();
  for (const { actor } of goals.pursuits) if (actor.type !== 'document') facts.set(actor.id, { name: actor.name, count: (facts.get(actor.id)?.count ?? 0) + 1 });
  const [busiest] = [...facts.values()].sort((a, b) => b.count - a.count);
  if (busiest) found.push({ text: `Which goals does ${shown(busiest.name, 60)} pursue?`, ask: () => commit({ ...state.value, view: 'goals', goals: { ...state.value.goals, text: busiest.name } }, 'Ask for goals', true) });
  const [work] = works.nodes;
  if (work) found.push({ text: `Who cites “${shown(work.name, 60)}”?`, ask: () => { remember({ nodes: [work] }); void open(work.id); } });
  const years = new Map<number, number>();
  for (const { first, last, statements, mentions } of dates.dates) {
    const year = Number(first.slice(0, -6));
    if (year === Number(last.slice(0, -6))) years.set(year, (years.get(year) ?? 0) + statements * 3 + mentions);
  }
  const [best] = [...years].sort((a, b) => b[1] - a[1]);
  if (best) found.push({ text: `What is said of ${best[0]}?`, ask: () => commit({ ...state.value, view: 'graph', time: [best[0], best[0] + 1], hiddenRelations: [] }, `Time range ${best[0]}`, true) });
  return found;
}

export function Start() {
  const counts = stats.value;
  const best = useFetched(`best ${counts?.generation}`, entries);
  const asked = useFetched(`questions ${counts?.generation}`, questions);
  return (
    <div class="start">
      <h2>What is in here</h2>
      {counts && <p>{plural(counts.nodes, 'entity', 'entities')} and {plural(counts.edges, 'fact')}, each with its sentence, from <button type="button" class="link" onClick={() => go('documents')}>{plural(counts.documents, 'document')}</button>.</p>}
      <h3>Begin with a question</h3>
      {asked.failed ? <Failed error={asked.failed} again={asked.again} /> : !asked.value ? <Loading what="questions" /> : (
        <ul class="questions">{asked.value.map(({ text, ask }) => <li key={text}><button type="button" onClick={ask}><bdi>{text}</bdi></button></li>)}</ul>
      )}
      <h3>Or with the best connected</h3>
      {best.failed ? <Failed error={best.failed} again={best.again} /> : !best.value ? <Loading what="entities" /> : (
        <ol class="entries">
          {best.value.map((node) => <li key={node.id}><button type="button" class="link" onClick={() => void open(node.id)}><TypeIcon type={node.type} /> <Name text={node.name} most={120} /></button> <span class="quiet">{typeOf(node.type).label}, {plural(node.degree, 'link')}</span></li>)}
        </ol>
      )}
      <p class="quiet">Click a node for its facts; every fact opens its sentence. Press <kbd>/</kbd> to search and <kbd>?</kbd> for all keys.</p>
    </div>
  );
}
