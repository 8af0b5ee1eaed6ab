// What keys do in the picture. All that the mouse can do.
import { act, collapse, commit, currentCamera, focused, hide, nameOf, open, relationLabel, say, select, showMore, state, togglePin, visible } from '../app.ts';
import { move } from '../model/state.ts';
import { setCamera, zoomBy } from './Picture.tsx';

// The nearest node in a direction: what lies straight ahead before what lies aside.
function towards(id: string, dx: number, dy: number): string | null {
  const { nodes } = visible.value;
  const here = nodes.find(({ node }) => node.id === id)?.placed;
  if (!here) return nodes[0]?.node.id ?? null;
  let best: string | null = null, least = Infinity;
  for (const { placed } of nodes) {
    const along = (placed.x - here.x) * dx + (placed.y - here.y) * dy, aside = Math.abs((placed.x - here.x) * dy) + Math.abs((placed.y - here.y) * dx);
    if (along <= 1 || aside > along * 2.5) continue;
    const cost = along + aside * 2;
    if (cost < least) [least, best] = [cost, placed.id];
  }
  return best;
}

// Facts of the node in the picture, by relation, then by name.
const factsOf = (id: string) => visible.value.edges.filter((edge) => edge.from === id || edge.to === id)
  .map((edge) => ({ edge, other: edge.from === id ? edge.to : edge.from }))
  .sort((a, b) => a.edge.relation.localeCompare(b.edge.relation) || nameOf(a.other).localeCompare(nameOf(b.other)));

// Goes on when what was asked for has come, unless the focus went elsewhere meanwhile.
function whenThere(selector: string, go: (found: HTMLElement) => void, tries = 100) {
  requestAnimationFrame(() => requestAnimationFrame(() => {
    const found = document.querySelector<HTMLElement>(selector);
    if (found && !document.querySelector('.side .loading')) go(found);
    else if (tries > 0 && document.activeElement?.id === 'picture') setTimeout(() => whenThere(selector, go, tries - 1), 40);
  }));
}

// The keyboard goes on where the facts of the selection are listed.
const toDetails = () => whenThere('.side .fact-head, .side .evidence .link', (found) => found.focus());

const openExpand = () => whenThere('#expand', (choice) => {
  (choice as HTMLDetailsElement).open = true;
  choice.querySelector('button')?.focus();
});

let round: { id: string; at: number } = { id: '', at: -1 };

// The next neighbor, or the next fact: the same walk, choosing the line on the way.
function neighbor(id: string, step: number) {
  const from = round.id && visible.value.nodes.some(({ node }) => node.id === round.id) && factsOf(round.id).some(({ other }) => other === id) ? round.id : id;
  const facts = factsOf(from);
  if (!facts.length) return say('It has no neighbor in the picture');
  const at = from === round.id ? (round.at + step + facts.length) % facts.length : 0;
  round = { id: from, at };
  const { edge, other } = facts[at];
  focused.value = other;
  return say(`${nameOf(edge.from)} ${relationLabel(edge.relation)} ${nameOf(edge.to)}`);
}

function nextFact(id: string) {
  const facts = factsOf(id);
  if (!facts.length) return say('It has no fact in the picture');
  const selected = state.value.selected;
  const at = facts.findIndex(({ edge }) => selected?.kind === 'edge' && selected.id === edge.id);
  return select({ kind: 'edge', id: facts[(at + 1) % facts.length].edge.id });
}

const arrows: Record<string, [number, number]> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

function arrow(event: KeyboardEvent, id: string) {
  const [dx, dy] = arrows[event.key], camera = currentCamera();
  if (event.altKey) {
    const node = state.value.nodes.find((one) => one.id === id);
    if (node) act((s) => move({ ...s, camera }, id, node.x + (dx * 20) / camera.k, node.y + (dy * 20) / camera.k), `Move ${nameOf(id)}`);
    return;
  }
  if (event.shiftKey) return setCamera({ ...camera, x: camera.x + (dx * 60) / camera.k, y: camera.y + (dy * 60) / camera.k });
  const next = towards(id, dx, dy);
  if (!next) return say('Nothing further in this direction');
  focused.value = next;
}

export function pictureKey(event: KeyboardEvent, id: string | null, order: readonly string[]) {
  if (event.ctrlKey || event.metaKey) return;
  const step = (by: number) => { if (id) focused.value = order[Math.max(0, Math.min(order.length - 1, order.indexOf(id) + by))]; };
  const acts: Record<string, () => void> = {
    Home: () => { focused.value = order[0] ?? null; }, End: () => { focused.value = order[order.length - 1] ?? null; },
    PageDown: () => step(1), PageUp: () => step(-1),
    '+': () => zoomBy(1.25), '=': () => zoomBy(1.25), '-': () => zoomBy(0.8), '0': () => setCamera(null),
    Escape: () => select(null),
    t: () => commit({ ...state.value, table: true }, 'Show the table'),
    ...(id ? {
      Enter: () => { select({ kind: 'node', id }); toDetails(); }, ' ': () => select({ kind: 'node', id }),
      o: () => void open(id), e: () => { select({ kind: 'node', id }); openExpand(); }, c: () => collapse(id), h: () => { hide(id); focused.value = null; }, p: () => togglePin(id),
      n: () => neighbor(id, 1), N: () => neighbor(id, -1), f: () => nextFact(id), d: toDetails, m: () => showMore(id),
    } : {}),
  };
  if (event.key in arrows && id) arrow(event, id);
  else if (acts[event.key]) acts[event.key]();
  else return;
  event.preventDefault();
}
