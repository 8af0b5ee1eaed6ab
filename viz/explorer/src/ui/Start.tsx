// What is in here, and where to start.
import { api, type DateEntry, type Node, type Pursuit } from '../api.ts';
import { commit, go, open, remember, showYear, state, stats, typeOf } from '../app.ts';
import { initial } from '../model/state.ts';
import { plural, shown } from '../model/text.ts';
import { Failed, Loading, Name, TypeIcon, useFetched } from './parts.tsx';

const kActors = ['person', 'organization', 'leading_group', 'place', 'event'];

async function entries(): Promise<Node[]> {
  const best = await Promise.all(kActors.map((type) => api.best(2, type)));
  const all = best.flatMap((part) => part.nodes).sort((a, b) => b.degree - a.degree).slice(0, 6);
  remember({ nodes: all });
  return all;
}

interface Question { text: string; ask: () => void }

const most = <T,>(counts: Map<T, number>) => [...counts].sort((a, b) => b[1] - a[1])[0];
const quoted = (name: string) => `“${shown(name, 60)}”`;

function ofGoals(pursuits: Pursuit[]): Question | null {
  const actors = new Map(pursuits.filter(({ actor }) => actor.type !== 'document').map(({ actor }) => [actor.id, actor]));
  const counts = new Map<string, number>();
  for (const { actor } of pursuits) if (actors.has(actor.id)) counts.set(actor.id, (counts.get(actor.id) ?? 0) + 1);
  const [busiest] = most(counts) ?? [];
  if (!busiest) return null;
  const ask = () => {
    remember({ nodes: [actors.get(busiest)!] });
    commit({ ...state.value, view: 'goals', goals: { ...initial.goals, actor: busiest } }, 'Ask for goals', true);
  };
  return { text: `Which goals does ${quoted(actors.get(busiest)!.name)} pursue?`, ask };
}

// The work that most documents cite, among the best connected.
async function ofWorks(): Promise<Question | null> {
  const { nodes } = await api.best(6, 'work');
  const cited = await Promise.all(nodes.map(async ({ id }) => (await api.relationsOf(id)).relations.find(({ relation, direction }) => relation === 'cites' && direction === 'in')?.count ?? 0));
  const work = nodes[cited.indexOf(Math.max(0, ...cited))];
  return work && Math.max(...cited) > 0 ? { text: `Who cites ${quoted(work.name)}?`, ask: () => { remember({ nodes: [work] }); void open(work.id); } } : null;
}

function ofYears(dates: DateEntry[]): Question | null {
  const counts = new Map<number, number>();
  for (const { first, last, statements } of dates) {
    const year = Number(first.slice(0, -6));
    if (statements && year === Number(last.slice(0, -6))) counts.set(year, (counts.get(year) ?? 0) + statements);
  }
  const [year] = most(counts) ?? [];
  return year === undefined ? null : { text: `What is dated ${year}?`, ask: () => void showYear(year, dates) };
}

// For stores without goals, works or dates.
function ofAny([first, second]: Node[]): Question[] {
  const known: Question[] = first ? [{ text: `What is known of ${quoted(first.name)}?`, ask: () => void open(first.id) }] : [];
  return !first || !second ? known : [
    { text: `How do ${quoted(first.name)} and ${quoted(second.name)} hang together?`, ask: () => commit({ ...state.value, view: 'path', path: { from: first.id, to: second.id } }, 'Ask for a path', true) },
    ...known, { text: `What is known of ${quoted(second.name)}?`, ask: () => void open(second.id) },
  ];
}

async function questions(): Promise<Question[]> {
  const [goals, dates, works, best] = await Promise.all([api.goals(), api.timeline(), ofWorks(), entries()]);
  return [ofGoals(goals.pursuits), works, ofYears(dates.dates), ...ofAny(best)].filter((one) => one !== null).slice(0, 3);
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
