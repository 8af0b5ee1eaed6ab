// A document with all its mentions marked, its entities in the margin, its notes where they are cited.
import { Fragment } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { api, type Mention, type Note } from '../api.ts';
import { go, open, remember, state, typeOf } from '../app.ts';
import { piecesOf, type Piece } from '../model/pieces.ts';
import { plural, shown } from '../model/text.ts';
import { CopyCitation } from './EvidenceList.tsx';
import { Failed, Loading, Name, TypeIcon, useFetched } from './parts.tsx';

function NoteMark({ piece, text }: { piece: Piece; text: string }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" class="note-mark" aria-expanded={isOpen} aria-label={`Note ${piece.note!.label}`} onClick={() => setOpen(!isOpen)}>{shown(piece.text)}</button>
      {isOpen && <span class="note-text" role="note">{shown(text, 5000)}</span>}
    </>
  );
}

function Words({ piece, noteText, chosen, onPick }: { piece: Piece; noteText: (note: Note) => string; chosen: string | null; onPick: (id: string) => void }) {
  const classes = `${piece.passage ? 'passage' : ''} ${piece.mention && piece.mention.node === chosen ? 'chosen' : ''}`.trim();
  if (piece.note) return <NoteMark piece={piece} text={noteText(piece.note)} />;
  if (!piece.mention) return classes ? <mark class={classes}>{shown(piece.text, 1e7)}</mark> : <>{shown(piece.text, 1e7)}</>;
  const { mention } = piece;
  return (
    <span class={`mention ${classes}`} data-node={mention.node} style={{ textDecorationColor: typeOf(mention.type).colour }} title={`${typeOf(mention.type).label}: ${shown(mention.name, 200)} · rule ${mention.rule}`} onClick={() => onPick(mention.node)}>
      {piece.passage ? <mark class="passage">{shown(piece.text, 1e7)}</mark> : shown(piece.text, 1e7)}
    </span>
  );
}

interface Entity { id: string; name: string; type: string; count: number }

function entitiesOf(mentions: Mention[]): Entity[] {
  const found = new Map<string, Entity>();
  for (const { node, name, type } of mentions) {
    const known = found.get(node);
    if (known) ++known.count;
    else found.set(node, { id: node, name, type, count: 1 });
  }
  return [...found.values()];
}

interface MarginProps { mentions: Mention[]; chosen: string | null; onPick: (id: string) => void; type: string; onType: (type: string) => void }

function Margin({ mentions, chosen, onPick, type, onType }: MarginProps) {
  const [order, setOrder] = useState<'text' | 'count'>('count');
  useEffect(() => { document.querySelector('.margin .chosen')?.scrollIntoView({ block: 'nearest' }); }, [chosen]);
  const all = useMemo(() => entitiesOf(mentions), [mentions]);
  const sorted = (order === 'count' ? [...all].sort((a, b) => b.count - a.count) : all).filter((one) => !type || one.type === type);
  return (
    <>
      <h2>Named here <span class="count">{all.length}</span></h2>
      <div class="row">
        <select aria-label="Type" value={type} onChange={(event) => onType(event.currentTarget.value)}><option value="">all types</option>{[...new Set(all.map((one) => one.type))].map((name) => <option key={name} value={name}>{typeOf(name).label}</option>)}</select>
        <select aria-label="Order" value={order} onChange={(event) => setOrder(event.currentTarget.value as 'text' | 'count')}><option value="count">most often first</option><option value="text">as in the text</option></select>
      </div>
      <ul class="margin">
        {sorted.slice(0, 500).map((one) => (
          <li key={one.id} class={one.id === chosen ? 'chosen' : ''}>
            <button type="button" class="fact-head" aria-pressed={one.id === chosen} onClick={() => onPick(one.id)}><TypeIcon type={one.type} size={14} /> <Name text={one.name} most={140} /> <span class="count">{one.count}</span></button>
            {one.id === chosen && <button type="button" class="link" onClick={() => void open(one.id)}>Open its neighborhood</button>}
          </li>
        ))}
      </ul>
    </>
  );
}

export function Reader() {
  const wanted = state.value.document;
  const id = wanted?.id ?? null;
  const [chosen, setChosen] = useState<string | null>(null);
  const [turn, setTurn] = useState(0);
  const [type, setType] = useState('');
  const got = useFetched(id && `read ${id}`, async () => {
    const [document, { text, pages = [] }, marked, part] = await Promise.all([api.document(id!), api.text(id!), api.mentions(id!), api.part([id!])]);
    remember(part);
    return { document, text, pages, ...marked };
  });
  const paragraphs = useMemo(() => got.value && piecesOf(got.value.text, got.value.mentions.filter((one) => !type || one.type === type), got.value.notes, wanted, got.value.pages), [got.value, wanted, type]);
  useEffect(() => {
    if (got.value) document.querySelector('.text .passage')?.scrollIntoView({ block: 'center' });
  }, [got.value, wanted]);
  // Picking an entity again goes on to its next mention.
  const pick = (node: string) => {
    const next = node === chosen ? turn + 1 : 0;
    setChosen(node);
    setTurn(next);
    const places = document.querySelectorAll(`.text [data-node="${CSS.escape(node)}"]`);
    places[next % Math.max(1, places.length)]?.scrollIntoView({ block: 'center' });
  };
  if (!id) return <div class="page"><h1>Document</h1><p class="note">No document is chosen. <button type="button" class="link" onClick={() => go('documents')}>The list of documents</button></p></div>;
  if (got.failed) return <div class="page"><h1>Document</h1><Failed error={got.failed} again={got.again} /></div>;
  if (!got.value || !paragraphs) return <div class="page"><h1 class="unseen">Document</h1><Loading what="the document" /></div>;
  const { document: doc, text, mentions, pages } = got.value;
  const letters = [...text];
  const noteText = (note: Note) => letters.slice(note.note_start, note.note_end).join('');
  const passage = wanted?.end ? { document: doc.id, document_title: doc.title, page: pages.filter(({ start }) => start <= (wanted.start ?? 0)).pop()?.label, start: wanted.start, end: wanted.end, text: letters.slice(wanted.start, wanted.end).join(''), rule: '', confidence: 1, marks: [] } : null;
  return (
    <div class="reader">
      <article aria-label="Text" lang={doc.language}>
        <p class="row"><button type="button" onClick={() => history.back()}>← Back</button><button type="button" onClick={() => void open(doc.id)}>Its neighborhood</button>{passage && <CopyCitation evidence={passage} />}</p>
        <h1><Name text={doc.title} /></h1>
        <p class="quiet"><Name text={doc.name} /> · {plural(doc.characters, 'character')} · {plural(doc.statements, 'statement')} · <a href={`/api/v1/documents/${encodeURIComponent(doc.id)}/text?format=text`} target="_blank" rel="noopener">plain text</a></p>
        <div class="text">{paragraphs.map((pieces, i) => <p key={i}>{pieces.map((piece, j) => <Fragment key={j}>{piece.page !== undefined && <span class="page-mark"><span class="unseen">page </span>{shown(piece.page, 20)}</span>}<Words piece={piece} noteText={noteText} chosen={chosen} onPick={pick} /></Fragment>)}</p>)}</div>
      </article>
      <aside class="side" aria-label="Entities of the document"><Margin mentions={mentions} chosen={chosen} onPick={pick} type={type} onType={setType} /></aside>
    </div>
  );
}
