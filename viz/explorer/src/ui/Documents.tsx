// The documents: what was read from each, and the place to hand in more.
import { useEffect, useRef, useState } from 'preact/hooks';
import { api, type Doc, type Job } from '../api.ts';
import { attempt, read, refresh, say, stats } from '../app.ts';
import { plural } from '../model/text.ts';
import { Dialog, Empty, Failed, Loading, Name, useFetched } from './parts.tsx';
import { Sortable, type Column } from './Sortable.tsx';

interface Upload { name: string; job?: Job; trouble?: string }

// Files of a folder that was dropped, with their paths below it.
async function filesOf(items: DataTransferItemList): Promise<{ name: string; file: File }[]> {
  const found: { name: string; file: File }[] = [];
  const walk = async (entry: FileSystemEntry, path: string): Promise<void> => {
    if (entry.name.startsWith('.')) return;
    if (entry.isFile) found.push({ name: path + entry.name, file: await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject)) });
    else {
      const reader = (entry as FileSystemDirectoryEntry).createReader();
      const some = () => new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
      for (let list = await some(); list.length; list = await some()) for (const child of list) await walk(child, `${path}${entry.name}/`);
    }
  };
  for (const entry of [...items].map((item) => item.webkitGetAsEntry()).filter((entry): entry is FileSystemEntry => entry !== null)) await walk(entry, '');
  return found;
}

function useUploads(again: () => void) {
  const [uploads, setUploads] = useState<Upload[]>([]);
  const open = uploads.some(({ job }) => job && (job.state === 'waiting' || job.state === 'reading'));
  const change = (name: string, part: Partial<Upload>) => setUploads((all) => all.map((one) => (one.name === name ? { ...one, ...part } : one)));
  useEffect(() => {
    if (!open) return;
    const timer = setInterval(async () => {
      const answer = await api.jobs().catch(() => null);
      if (!answer) return;
      const byId = new Map(answer.jobs.map((job) => [job.id, job]));
      setUploads((all) => all.map((one) => ({ ...one, job: one.job && (byId.get(one.job.id) ?? one.job) })));
    }, 400);
    return () => { clearInterval(timer); void refresh().then(again); };
  }, [open]);
  const hand = async (files: { name: string; file: File }[]) => {
    setUploads((all) => [...files.map(({ name }) => ({ name })), ...all.filter((one) => !files.some(({ name }) => name === one.name))]);
    for (const { name, file } of files) {
      try {
        change(name, { job: await api.handIn(name, file) });
      } catch (error) {
        const { message, hint } = error as { message: string; hint?: string };
        change(name, { trouble: `${message}${hint ? `; ${hint}` : ''}` });
      }
    }
    say(`${plural(files.length, 'file')} handed in`);
  };
  return { uploads, hand };
}

const marks: Record<string, string> = { waiting: 'waits', reading: 'is being read …', done: 'read', failed: 'failed' };

function UploadRow({ name, job, trouble }: Upload) {
  const wrong = trouble ?? (job?.state === 'failed' ? `${job.reason}${job.hint ? `; ${job.hint}` : ''}` : '');
  const result = job?.state === 'done' ? `${job.outcome}: ${plural(job.entities ?? 0, 'entity', 'entities')}, ${plural(job.statements ?? 0, 'statement')}` : '';
  return (
    <li class={wrong ? 'wrong' : job?.state ?? 'sending'}>
      <Name text={name} most={120} /> <span class="state">{wrong ? `failed: ${wrong}` : result || (job ? marks[job.state] : 'is being sent …')}</span>
      {(job?.warnings ?? []).map((warning) => <div key={warning} class="quiet"><Name text={warning} /></div>)}
    </li>
  );
}

function DropZone({ hand }: { hand: (files: { name: string; file: File }[]) => void }) {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  useEffect(() => {
    const enter = (event: DragEvent) => { event.preventDefault(); setOver(true); };
    const leave = (event: DragEvent) => { if (!event.relatedTarget) setOver(false); };
    const drop = (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      if (event.dataTransfer) void filesOf(event.dataTransfer.items).then((files) => files.length && hand(files));
    };
    addEventListener('dragover', enter);
    addEventListener('dragleave', leave);
    addEventListener('drop', drop);
    return () => { removeEventListener('dragover', enter); removeEventListener('dragleave', leave); removeEventListener('drop', drop); };
  }, []);
  return (
    <div class={`drop ${over ? 'over' : ''}`}>
      <p>Drop files or folders anywhere on this page to read them: texts, web pages, PDF, office and e-book files.</p>
      <button type="button" onClick={() => input.current?.click()}>Choose files …</button>
      <input ref={input} type="file" multiple hidden aria-label="Files to read" onChange={(event) => {
        const files = [...(event.currentTarget.files ?? [])].map((file) => ({ name: file.name, file }));
        event.currentTarget.value = '';
        if (files.length) hand(files);
      }} />
    </div>
  );
}

async function allDocuments(): Promise<Doc[]> {
  const all: Doc[] = [];
  for (let total = 1; all.length < total;) {
    const part = await api.documents(all.length);
    if (!part.documents.length) break;
    all.push(...part.documents);
    total = part.total;
  }
  return all;
}

export function Documents({ first = false }: { first?: boolean }) {
  const got = useFetched(`documents ${stats.value?.generation}`, allDocuments);
  const writable = useFetched('writable', async () => (await api.jobs()).writable);
  const [sort, setSort] = useState('title');
  const [leaving, setLeaving] = useState<Doc | null>(null);
  const { uploads, hand } = useUploads(got.again);
  const columns: Column<Doc>[] = [
    { key: 'title', label: 'Title', value: (doc) => doc.title, show: (doc) => <button type="button" class="link" onClick={() => read(doc.id)}><Name text={doc.title} most={200} /></button> },
    { key: 'name', label: 'File', value: (doc) => doc.name },
    { key: 'characters', label: 'Characters', value: (doc) => doc.characters, show: (doc) => doc.characters.toLocaleString('en'), number: true },
    { key: 'entities', label: 'Entities', value: (doc) => doc.entities, number: true },
    { key: 'statements', label: 'Statements', value: (doc) => doc.statements, number: true },
    ...(writable.value ? [{ key: 'remove', label: 'Remove', value: () => '', show: (doc: Doc) => <button type="button" class="small" aria-label={`Remove ${doc.title.slice(0, 80)}`} onClick={() => setLeaving(doc)}>Remove</button> }] : []),
  ];
  const remove = (doc: Doc) => attempt(async () => {
    await api.remove(doc.id);
    say(`${doc.title} is out`);
    await refresh();
    got.again();
  });
  return (
    <div class="page">
      <h1>{first ? 'Nothing has been read yet' : 'Documents'}</h1>
      {writable.value === false && <p class="note">This server only reads. To add documents: <code>stemma ingest FOLDER</code>.</p>}
      {writable.value && <DropZone hand={(files) => void hand(files)} />}
      {uploads.length > 0 && <ul class="uploads" aria-label="Files handed in" aria-live="polite">{uploads.map((one) => <UploadRow key={one.name} {...one} />)}</ul>}
      {got.failed ? <Failed error={got.failed} again={got.again} /> : !got.value ? <Loading what="documents" /> : !got.value.length
        ? <Empty title="No documents"><p>Drop some here, or run <code>stemma ingest FOLDER</code> beside the server: this page notices.</p></Empty>
        : <><p class="quiet">{plural(got.value.length, 'document')}, {plural(got.value.reduce((sum, doc) => sum + doc.characters, 0), 'character')}</p><Sortable columns={columns} rows={got.value} sort={sort} onSort={setSort} label="Documents" empty="" /></>}
      {leaving && (
        <Dialog title="Remove this document?" onClose={() => setLeaving(null)}>
          <p><Name text={leaving.title} /></p>
          <p>All that only it said leaves the graph with it. The file it was read from stays where it is, but for files that were handed in here.</p>
          <form method="dialog" class="row"><button type="submit" class="danger" onClick={() => void remove(leaving)}>Remove</button><button type="submit">Keep</button></form>
        </Dialog>
      )}
    </div>
  );
}
