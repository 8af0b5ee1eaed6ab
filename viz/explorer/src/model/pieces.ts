// A text in paragraphs, and these in pieces that lie wholly inside or outside of each mention, note mark and passage.
import type { Mention, Note, PageStart } from '../api.ts';
import { codePointIndex } from './text.ts';

export interface Piece { text: string; mention?: Mention; note?: Note; passage: boolean; page?: string }

interface Placed<T> { start: number; end: number; one: T }

// Of overlapping ones the longest that starts first.
function apart<T extends { start: number; end: number }>(all: readonly T[], at: (offset: number) => number): Placed<T>[] {
  const sorted = all.map((one) => ({ start: at(one.start), end: at(one.end), one })).sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Placed<T>[] = [];
  for (const placed of sorted) if (placed.end > placed.start && (!kept.length || kept[kept.length - 1].end <= placed.start)) kept.push(placed);
  return kept;
}

export function piecesOf(text: string, mentions: readonly Mention[], notes: readonly Note[], passage: { start?: number; end?: number } | null, pages: readonly PageStart[] = []): Piece[][] {
  const at = codePointIndex(text);
  const marked = apart(mentions, at), noted = apart(notes, at);
  const [from, to] = passage?.end ? [at(passage.start ?? 0), at(passage.end)] : [0, 0];
  const begins = pages.map(({ label, start }) => ({ label, at: at(start) }));
  const cuts = [...new Set([...begins.map((page) => page.at), ...marked.flatMap(({ start, end }) => [start, end]), ...noted.flatMap(({ start, end }) => [start, end]), from, to])].sort((a, b) => a - b);
  const paragraphs: Piece[][] = [];
  let cut = 0, mention = 0, note = 0, page = 0;
  for (const match of text.matchAll(/\S[\s\S]*?(?=\n\s*\n|\s*$(?![\s\S]))/g)) {
    const pieces: Piece[] = [];
    const end = match.index + match[0].length;
    for (let start = match.index; start < end;) {
      while (cut < cuts.length && cuts[cut] <= start) ++cut;
      const stop = Math.min(end, cuts[cut] ?? end);
      while (mention < marked.length && marked[mention].end <= start) ++mention;
      while (note < noted.length && noted[note].end <= start) ++note;
      let label: string | undefined;
      while (page < begins.length && begins[page].at <= start) ({ label } = begins[page++]);
      const m = marked[mention], n = noted[note];
      pieces.push({
        text: text.slice(start, stop), passage: start >= from && stop <= to,
        ...(label !== undefined ? { page: label } : {}), ...(m && m.start <= start ? { mention: m.one } : {}), ...(n && n.start <= start ? { note: n.one } : {}),
      });
      start = stop;
    }
    paragraphs.push(pieces);
  }
  return paragraphs;
}
