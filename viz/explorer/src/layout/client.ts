// Layouts are made beside the page, before anything is drawn.
import type { Edge } from '../api.ts';
import type { Placed } from '../model/state.ts';
import type { LayoutTask } from './force.ts';

declare const LAYOUT_WORKER: string;

interface Policy { createScriptURL(url: string): string }
const factory = (globalThis as { trustedTypes?: { createPolicy(name: string, rules: object): Policy } }).trustedTypes;
const policy = factory?.createPolicy('stemma', { createScriptURL: (url: string) => (url === LAYOUT_WORKER ? url : '') });

let worker: Worker | undefined;
let next = 0;
const waiting = new Map<number, (places: { id: string; x: number; y: number }[]) => void>();

function run(task: LayoutTask): Promise<{ id: string; x: number; y: number }[]> {
  if (!worker) {
    worker = new Worker(policy ? policy.createScriptURL(LAYOUT_WORKER) : LAYOUT_WORKER);
    worker.onmessage = (message) => {
      waiting.get(message.data.number)?.(message.data.places);
      waiting.delete(message.data.number);
    };
  }
  return new Promise((resolve) => {
    waiting.set(++next, resolve);
    worker!.postMessage({ number: next, task });
  });
}

// Places for `ids`; nodes that are placed already stay where they are. `near` is where new ones begin.
export async function place(ids: readonly string[], edges: readonly Edge[], old: readonly Placed[], near: string | null, aspect: number) {
  const kept = new Map(old.map((node) => [node.id, node]));
  const start = near ? kept.get(near) : undefined;
  const outward = start ? Math.atan2(start.y, start.x) : 0;
  const fresh = ids.filter((id) => !kept.has(id));
  const nodes = [...old.map((node) => ({ id: node.id, x: node.x, y: node.y, fixed: true })), ...fresh.map((id, i) => {
    const angle = start ? outward + ((i + 0.5) / fresh.length - 0.5) * Math.PI * 1.6 : i * 2.399963;
    const radius = start ? 110 + (i % 3) * 45 : 24 * Math.sqrt(i + 0.5);
    return { id, x: (start?.x ?? 0) + radius * Math.cos(angle), y: (start?.y ?? 0) + radius * Math.sin(angle), fixed: false };
  })];
  const known = new Set(nodes.map((node) => node.id));
  const links = edges.filter((edge) => known.has(edge.from) && known.has(edge.to) && edge.from !== edge.to);
  const places = await run({ nodes, edges: links.map((edge) => ({ source: edge.from, target: edge.to })), aspect });
  const wanted = new Set(fresh);
  return places.filter((node) => wanted.has(node.id));
}
