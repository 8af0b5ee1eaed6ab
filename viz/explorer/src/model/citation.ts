// A passage as a citation: as text, for BibTeX and for reference managers (CSL-JSON).
import type { Doc, Evidence } from '../api.ts';

export interface Cited { document: Pick<Doc, 'id' | 'name' | 'title'>; evidence: Pick<Evidence, 'text' | 'start' | 'end' | 'page'>; date?: string; author?: string }

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
const tex = (text: string) => oneLine(text).replace(/\\/g, '\\textbackslash ').replace(/[{}]/g, (c) => `\\${c}`).replace(/[&%$#_]/g, (c) => `\\${c}`)
  .replace(/~/g, '\\textasciitilde ').replace(/\^/g, '\\textasciicircum ');
// Where the document has pages, one cites by them.
const place = (c: Cited) => (c.evidence.page ? `p. ${c.evidence.page}` : c.evidence.start === undefined ? '' : `characters ${c.evidence.start}–${c.evidence.end}`);

export function citationText(c: Cited): string {
  const from = [c.author, c.document.title, c.date, c.document.name, place(c)].filter(Boolean).map((part) => oneLine(part!));
  return `“${oneLine(c.evidence.text)}” (${from.join(', ')})`;
}

export function bibtex(c: Cited): string {
  const fields: [string, string | undefined][] = [
    ['title', c.document.title], ['author', c.author], ['year', c.date?.match(/^-?\d{4}/)?.[0]], ['date', c.date],
    ['howpublished', c.document.name], ['pages', c.evidence.page], ['note', c.evidence.page ? undefined : place(c)], ['annote', c.evidence.text],
  ];
  const lines = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = {${tex(value!)}}`);
  return `@misc{${c.document.id.replace(/^document-/, '').replace(/[^a-z0-9-]/g, '') || 'document'},\n${lines.join(',\n')}\n}\n`;
}

export function cslJson(c: Cited): string {
  const parts = c.date?.match(/^(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?/);
  const item: Record<string, unknown> = { id: c.document.id, type: 'document', title: c.document.title, 'archive_location': c.document.name };
  if (c.author) item.author = [{ literal: c.author }];
  if (parts) item.issued = { 'date-parts': [parts.slice(1).filter(Boolean).map(Number)] };
  if (c.evidence.page) item.page = c.evidence.page;
  item.note = [`“${oneLine(c.evidence.text)}”`, c.evidence.page ? '' : place(c)].filter(Boolean).join(', ');
  return `${JSON.stringify([item], null, 2)}\n`;
}
