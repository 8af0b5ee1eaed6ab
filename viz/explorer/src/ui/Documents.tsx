// The documents: what was read from each, and the place to hand in more.
import { useEffect, useRef, useState } from 'preact/hooks';
import { api, type Doc } from '../api.ts';
import { attempt, go, read, refresh, say, stats } from '../app.ts';
import { earlierRules, stateOf } from '../model/documents.ts';
import { hasWords, plural } from '../model/text.ts';
import { chosenFiles, failed, filesOf, handIn, learnWritable, progress, reasonOf, summary, uploads, writable, type Upload } from '../uploads.ts';
import { Dialog, Empty, Failed, Hint, Loading, Name, useFetched } from './parts.tsx';
import { Sortable, type Column } from './Sortable.tsx';

const marks: Record<string, string> = { waiting: 'waits', reading: 'is being read …', done: 'read', failed: 'failed' };

function UploadRow({ name, job, trouble }: Upload) {
  const wrong = trouble ?? (job?.state === 'failed' ? reasonOf({ message: job.reason ?? '', hint: job.hint }) : '');
  const result = job?.state === 'done' ? `${job.outcome}: ${plural(job.entities ?? 0, 'entity', 'entities')}, ${plural(job.statements ?? 0, 'statement')}` : '';
  return (
    <li class={wrong ? 'wrong' : job?.state ?? 'sending'}>
      <Name text={name} most={120} /> <span class="state">{wrong ? <>failed: <Hint text={wrong} /></> : result || (job ? marks[job.state] : 'is being sent …')}</span>
      {(job?.warnings ?? []).map((warning) => <div key={warning} class="quiet"><Name text={warning} /></div>)}
    </li>
  );
}

function Uploads() {
  const all = uploads.value;
  if (!all.length) return null;
  const { ended } = progress.value;
  const order = [...all].sort((a, b) => Number(failed(b)) - Number(failed(a)));
  return (
    <section aria-label="Files handed in">
      <p class="row"><progress max={all.length} value={ended} aria-label="Files read" /> {summary()}
        {ended === all.length && <button type="button" class="small" onClick={() => { uploads.value = []; }}>Clear the list</button>}</p>
      <ul class="uploads" tabindex={0} aria-label="Files handed in">{order.map((one) => <UploadRow key={one.name} {...one} />)}</ul>
    </section>
  );
}

function DropZone() {
  const files = useRef<HTMLInputElement>(null), folder = useRef<HTMLInputElement>(null);
  useEffect(() => { folder.current!.webkitdirectory = true; }, []);
  const take = (input: HTMLInputElement) => {
    const chosen = chosenFiles(input.files);
    input.value = '';
    void handIn(chosen);
  };
  return (
    <div class="drop">
      <p>Drop files or folders anywhere on this page to read them: texts, web pages, PDF, office and e-book files.</p>
      <div class="row middle">
        <button type="button" onClick={() => files.current?.click()}>Choose files …</button>
        <button type="button" onClick={() => folder.current?.click()}>Choose a folder …</button>
      </div>
      <input ref={files} type="file" multiple hidden aria-label="Files to read" onChange={(event) => take(event.currentTarget)} />
      <input ref={folder} type="file" hidden aria-label="Folder to read" onChange={(event) => take(event.currentTarget)} />
    </div>
  );
}

// Wherever one is, files may be dropped: what a browser would do else is to leave the page for the file.
export function Dropping() {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files');
    const enter = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => { if (!event.relatedTarget) setOver(false); };
    const drop = async (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(false);
      const coming = filesOf(event.dataTransfer!.items);  // asked for at once: later they are gone
      if (writable.value === null) await learnWritable().catch(() => undefined);
      go('documents');
      if (!writable.value) return say('This server only reads: it takes no files');
      const files = await coming.catch(() => []);
      return files.length ? handIn(files) : say('There is no file in what was dropped');
    };
    const dropped = (event: DragEvent) => void drop(event);
    addEventListener('dragover', enter);
    addEventListener('dragleave', leave);
    addEventListener('drop', dropped);
    return () => { removeEventListener('dragover', enter); removeEventListener('dragleave', leave); removeEventListener('drop', dropped); };
  }, []);
  return over ? <div class="dropping" aria-hidden="true">Drop to read</div> : null;
}

interface Row extends Doc { state: string }

async function allDocuments(): Promise<Row[]> {
  const all: Row[] = [];
  for (let total = 1; all.length < total;) {
    const part = await api.documents(all.length);
    if (!part.documents.length) break;
    all.push(...part.documents.map((doc) => ({ ...doc, state: stateOf(doc.attributes?.reading?.[0], part.reading) })));
    total = part.total;
  }
  return all;
}

export function Documents({ first = false }: { first?: boolean }) {
  const got = useFetched(`documents ${stats.value?.generation}`, allDocuments);
  useFetched('writable', learnWritable);
  const last = useRef<Row[] | undefined>(undefined);
  const docs = (last.current = got.value ?? last.current);  // the old ones until the new ones are there
  const [words, setWords] = useState('');
  const some = (docs ?? []).filter((doc) => hasWords(`${doc.title} ${doc.name}`, words));
  const [sort, setSort] = useState('title');
  const [leaving, setLeaving] = useState<Doc | null>(null);
  const columns: Column<Row>[] = [
    { key: 'title', label: 'Title', value: (doc) => doc.title, show: (doc) => <button type="button" class="link" onClick={() => read(doc.id)}><Name text={doc.title} most={200} /></button> },
    { key: 'name', label: 'File', value: (doc) => doc.name },
    { key: 'characters', label: 'Characters', value: (doc) => doc.characters, show: (doc) => doc.characters.toLocaleString('en'), number: true },
    { key: 'entities', label: 'Entities', value: (doc) => doc.entities, number: true },
    { key: 'statements', label: 'Statements', value: (doc) => doc.statements, number: true },
    { key: 'state', label: 'State', value: (doc) => doc.state },
    ...(writable.value ? [{ key: 'remove', label: 'Remove', value: () => '', show: (doc: Doc) => <button type="button" class="small" aria-label={`Remove ${doc.title.slice(0, 80)}`} onClick={() => setLeaving(doc)}>Remove</button> }] : []),
  ];
  const remove = (doc: Doc) => attempt(async () => {
    await api.remove(doc.id);
    say(`${doc.title} is out`);
    await refresh();
    got.again();
  });
  return (
    <div class="page filled">
      <h1>{first ? 'Nothing has been read yet' : 'Documents'}</h1>
      {writable.value === false && <p class="note">This server only reads. To add documents: <code>stemma ingest FOLDER</code>.</p>}
      {writable.value && <DropZone />}
      <Uploads />
      {got.failed ? <Failed error={got.failed} again={got.again} /> : !docs ? <Loading what="documents" /> : !docs.length
        ? <Empty title="No documents"><p>Drop some here, or run <code>stemma ingest FOLDER</code> beside the server: this page notices.</p></Empty>
        : <>
          <div class="row">
            <input type="search" aria-label="Filter by words" placeholder="Words in title or file" value={words} onInput={(event) => setWords(event.currentTarget.value)} />
            <span class="quiet" role="status">{some.length === docs.length ? plural(docs.length, 'document') : `${some.length} of ${plural(docs.length, 'document')}`}, {plural(some.reduce((sum, doc) => sum + doc.characters, 0), 'character')}</span>
          </div>
          {docs.some((doc) => doc.state === earlierRules) && <p class="note">Some were read by earlier rules. To read them again: <code>stemma ingest FOLDER</code>, or drop the files here.</p>}
          <Sortable columns={columns} rows={some} sort={sort} onSort={setSort} label="Documents" empty="No title and no file has all these words. Take some out." />
        </>}
      {leaving && (
        <Dialog title="Remove this document?" onClose={() => setLeaving(null)}>
          <p><Name text={leaving.title} /></p>
          <p>What only this document says leaves the graph with it. A file in a folder of yours stays there; a copy that was handed in here is deleted.</p>
          <form method="dialog" class="row"><button type="submit" class="danger" onClick={() => void remove(leaving)}>Remove</button><button type="submit">Keep</button></form>
        </Dialog>
      )}
    </div>
  );
}
