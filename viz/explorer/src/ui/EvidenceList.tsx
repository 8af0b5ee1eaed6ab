// The sentences of a fact, with their words marked; where they stand, by which rule; to be cited.
import { useState } from 'preact/hooks';
import { api, type Evidence } from '../api.ts';
import { edges, nameOf, nodes, read, remember, say } from '../app.ts';
import { bibtex, citationText, cslJson, type Cited } from '../model/citation.ts';
import { shown } from '../model/text.ts';
import { copy, Failed, Loading, Marked, Name, percent, useFetched } from './parts.tsx';

// With date and author of the document, out of its own facts.
async function cited(evidence: Evidence): Promise<Cited> {
  const id = evidence.document!;
  const [document, facts] = await Promise.all([api.document(id), api.neighborhood(id, { relation: 'dated,authored_by', direction: 'out', per_node: 20 })]);
  remember({ nodes: facts.nodes });
  const own = facts.edges.filter((edge) => edge.from === id);
  const date = own.find((edge) => edge.relation === 'dated');
  const authors = own.filter((edge) => edge.relation === 'authored_by').map((edge) => nameOf(edge.to));
  return { document, evidence, date: date && nodes.value.get(date.to)?.attributes.edtf?.[0], author: authors.join(' and ') || undefined };
}

const forms: [string, string, (c: Cited) => string][] = [['text', 'text', citationText], ['bibtex', 'BibTeX', bibtex], ['csl', 'CSL-JSON', cslJson]];

export function CopyCitation({ evidence }: { evidence: Evidence }) {
  const [form, setForm] = useState('text');
  const take = async () => {
    const write = forms.find(([name]) => name === form)![2];
    say((await copy(write(await cited(evidence)))) ? 'The citation is copied' : 'The browser did not allow copying');
  };
  return (
    <span class="cite">
      <button type="button" class="small" onClick={() => void take()}>Copy citation</button>
      <select class="small" aria-label="Form of the citation" value={form} onChange={(event) => setForm(event.currentTarget.value)}>{forms.map(([name, label]) => <option key={name} value={name}>{label}</option>)}</select>
    </span>
  );
}

// What stands before and after; where that is an item of a list, also the line with a colon that leads to it.
const kNear = 400, kLead = 2500, kAfter = 200;
async function around({ document, start = 0, end = 0 }: Evidence) {
  const letters = [...(await api.text(document!)).text];
  const words = (from: number, to: number) => letters.slice(Math.max(0, from), to).join('').replace(/\s*\n\s*\n\s*/g, '\n');
  const far = words(start - kLead, start);
  const near = far.length > kNear ? far.slice(-kNear).replace(/^\S*\s/, '') : far;
  const lead = [...far.slice(0, far.length - near.length).matchAll(/[^\n]*:[ \t]*(?=\n)/g)].pop()?.[0].trim();
  return { before: lead ? `${lead} … ${near}` : near, after: words(end, end + kAfter).replace(/\s\S*$/, '') };
}

export function EvidencePiece({ evidence }: { evidence: Evidence }) {
  const [wide, setWide] = useState(false);
  const { value: more } = useFetched(wide && evidence.document ? `around ${evidence.document} ${evidence.start}` : null, () => around(evidence));
  return (
    <figure class="evidence">
      <blockquote>{more && <span class="quiet">… {shown(more.before, 2000)}</span>}<Marked evidence={evidence} />{more && <span class="quiet">{shown(more.after, 2000)} …</span>}</blockquote>
      <figcaption>
        {evidence.document ? <><button type="button" class="link" onClick={() => read(evidence.document!, evidence.start, evidence.end)} title="Read it in the document"><Name text={evidence.document_title || evidence.document} most={160} /></button><br />{evidence.page && <>page {shown(evidence.page, 20)} · </>}characters {evidence.start}–{evidence.end}</> : 'imported without a document'}
        {' · rule '}<code>{shown(evidence.rule, 60)}</code>{' · '}<span class="short">confidence {percent(evidence.confidence)}</span>{evidence.document && <><br /><button type="button" class="small" aria-pressed={wide} onClick={() => setWide(!wide)}>In context</button> <CopyCitation evidence={evidence} /></>}
      </figcaption>
    </figure>
  );
}

export function EvidenceList({ edge }: { edge: string }) {
  const [most, setMost] = useState(5);
  const got = useFetched(`evidence ${edge}`, async () => {
    const answer = await api.evidence(edge);
    if (!edges.value.has(edge)) remember({ edges: [answer.edge] });
    return answer.evidence;
  });
  if (got.failed) return <Failed error={got.failed} again={got.again} />;
  if (!got.value) return <Loading what="sentences" />;
  if (!got.value.length) return <p class="note">This fact was imported without a sentence.</p>;
  return (
    <>
      {got.value.slice(0, most).map((evidence, i) => <EvidencePiece key={i} evidence={evidence} />)}
      {got.value.length > most && <button type="button" class="link" onClick={() => setMost(most + 20)}>+{got.value.length - most} more sentences</button>}
    </>
  );
}
