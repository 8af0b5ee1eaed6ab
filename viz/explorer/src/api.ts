// The HTTP API, typed. Every failure is a Trouble that says what to do next.

export interface Node { id: string; type: string; name: string; aliases: string[]; attributes: Record<string, string[]>; degree: number; rank: number }
export interface Edge { id: string; from: string; relation: string; to: string; weight: number; confidence: number; evidence: number; first?: string; last?: string }
export type Direction = 'in' | 'out' | 'both';
export interface GraphPart { nodes: Node[]; edges: Edge[]; omitted: { node: string; relation: string; direction: Direction; count: number }[]; omitted_total: number }
export interface Hit extends Node { matched: string; how: 'exact' | 'prefix' | 'word' | 'typo' }
export interface Evidence {
  document?: string; document_title?: string; page?: string; start?: number; end?: number;
  text: string; rule: string; confidence: number; marks: { start: number; end: number }[];
}
export interface TextSentence { start: number; end: number; text: string; marks: { start: number; end: number }[]; nodes: string[]; edges: string[] }
export interface TextHit { document?: string; document_title: string; score: number; found: number; sentences: TextSentence[] }
export interface RelationCount { relation: string; direction: 'in' | 'out'; count: number }
export interface Pursuit { actor: Node; goal: Node; edge: Edge }
export interface Proposal { one: string; other: string; one_name: string; other_name: string; reason: string }
export interface DateEntry { id: string; name: string; edtf: string; first: string; last: string; statements: number; mentions: number }
export interface Hop { edge: Edge; forward: boolean; evidence: Evidence }
export interface Path { nodes: Node[]; hops: Hop[] }
export interface Doc { id: string; name: string; title: string; format: string; language: string; bytes: number; characters: number; entities: number; statements: number; sha256: string; attributes?: Record<string, string[]> }
export interface Job { id: number; name: string; bytes: number; state: 'waiting' | 'reading' | 'done' | 'failed'; outcome?: string; entities?: number; statements?: number; warnings?: string[]; reason?: string; hint?: string }
export interface Mention { start: number; end: number; node: string; type: string; name: string; rule: string; confidence: number }
export interface Note { label: string; start: number; end: number; note_start: number; note_end: number }
export interface PageStart { label: string; start: number }
export interface Stats { documents: number; nodes: number; edges: number; evidence: number; types: { name: string; count: number }[]; relations: { name: string; count: number }[]; generation: number; uuid: string }
export interface TypeInfo { name: string; label: string; colour: string; shape: string }
export interface RelationInfo { name: string; label: string }

export class Trouble extends Error {
  constructor(message: string, readonly hint: string, readonly status = 0) { super(message); }
  get offline() { return this.status === 0; }
}

// "there is no node x" to "There is no node x."
export const sentence = (words: string) => `${words.slice(0, 1).toUpperCase()}${words.slice(1)}${/[.!?…:]$/.test(words) || !words ? '' : '.'}`;

type Query = Record<string, string | number | boolean | string[] | undefined>;

function address(path: string, query: Query = {}): string {
  const pairs = Object.entries(query).filter(([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && !value.length));
  return `/api/v1/${path}${pairs.length ? '?' : ''}${pairs.map(([key, value]) => `${key}=${encodeURIComponent(String(value))}`).join('&')}`;
}

async function ask<T>(url: string, options: RequestInit = {}): Promise<T> {
  let response: Response;
  try {
    response = await fetch(url, options);
  } catch {
    throw new Trouble('The server cannot be reached.', 'Start it again with `stemma serve`; this page goes on by itself.');
  }
  const body = await response.json().catch(() => ({}));
  if (!response.ok) throw new Trouble(sentence(body.detail ?? `The server answered ${response.status}`), sentence(body.hint ?? 'Try again'), response.status);
  return body as T;
}

const id = encodeURIComponent;
const get = <T>(path: string, query?: Query) => ask<T>(address(path, query));

export const api = {
  stats: () => get<Stats>('stats'),
  types: () => get<{ types: TypeInfo[] }>('types'),
  relations: () => get<{ relations: RelationInfo[] }>('relations'),
  search: (q: string, limit = 12, type = '') => get<{ results: Hit[] }>('search', { q, limit, type }),
  searchTexts: (q: string, limit = 4) => get<{ total: number; results: TextHit[] }>('search/text', { q, limit, sentences: 1, facets: false }),
  best: (limit: number, type = '') => get<{ nodes: Node[] }>('nodes', { limit, type }),
  neighborhood: (node: string, query: Query) => get<GraphPart>(`nodes/${id(node)}/neighborhood`, { dates: true, ...query }),
  relationsOf: (node: string) => get<{ relations: RelationCount[] }>(`nodes/${id(node)}/relations`),
  part: (nodes: readonly string[]) =>
    ask<GraphPart>(address('graph'), { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ nodes }) }),
  evidence: (edge: string) => get<{ edge: Edge; evidence: Evidence[] }>(`edges/${id(edge)}/evidence`, { limit: 100 }),
  goals: () => get<{ pursuits: Pursuit[]; total: number }>('goals', { limit: 10000 }),
  proposals: () => get<{ proposals: Proposal[]; total: number }>('proposals', { limit: 2000 }),
  timeline: () => get<{ dates: DateEntry[] }>('timeline'),
  paths: (from: string, to: string) => get<{ paths: Path[] }>('paths', { from, to, k: 3 }),
  documents: (offset = 0) => get<{ documents: Doc[]; total: number; reading: string }>('documents', { offset, limit: 1000 }),
  document: (document: string) => get<Doc>(`documents/${id(document)}`),
  text: (document: string) => get<{ text: string; pages?: PageStart[] }>(`documents/${id(document)}/text`),
  mentions: (document: string) => get<{ mentions: Mention[]; notes: Note[] }>(`documents/${id(document)}/mentions`),
  jobs: () => get<{ writable: boolean; jobs: Job[] }>('jobs'),
  handIn: (name: string, file: Blob) =>
    ask<Job>(address('documents', { name }), { method: 'POST', headers: { 'Content-Type': 'application/octet-stream' }, body: file }),
  remove: (document: string) => ask<{ removed: string }>(address(`documents/${id(document)}`), { method: 'DELETE' }),
};
