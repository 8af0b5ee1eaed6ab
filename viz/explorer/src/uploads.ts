// Files that are handed in: sent one after the other, followed by the server's events, or asked for where those do not
// come. What became of them stays when the view changes.
import { computed, effect, signal } from '@preact/signals';
import { api, sentence, type Job } from './api.ts';
import { go, refresh, say, stats } from './app.ts';
import { plural } from './model/text.ts';

export interface NamedFile { name: string; file: File }
export interface Upload { name: string; job?: Job; trouble?: string }

export const uploads = signal<readonly Upload[]>([]);
export const writable = signal<boolean | null>(null);  // null: not known yet
export const sending = signal(false);

const ended = ({ job, trouble }: Upload) => trouble !== undefined || job?.state === 'done' || job?.state === 'failed';
export const failed = ({ job, trouble }: Upload) => trouble !== undefined || job?.state === 'failed';
export const progress = computed(() => ({ all: uploads.value.length, ended: uploads.value.filter(ended).length, failed: uploads.value.filter(failed).length }));
const waitsForServer = computed(() => uploads.value.some((one) => one.job && !ended(one)));

export const learnWritable = async () => { writable.value = (await api.jobs()).writable; };

const change = (name: string, part: Partial<Upload>) => { uploads.value = uploads.value.map((one) => (one.name === name ? { ...one, ...part } : one)); };

function heard(jobs: readonly Job[]) {
  const byId = new Map(jobs.map((job) => [job.id, job]));
  if (!uploads.value.some(({ job }) => job && byId.has(job.id))) return;
  uploads.value = uploads.value.map((one) => (one.job && byId.has(one.job.id) ? { ...one, job: byId.get(one.job.id) } : one));
}

// Calls heard() as things go on, until what it answers is called.
function follow(): () => void {
  let timer: ReturnType<typeof setInterval> | undefined;
  const ask = () => { timer ??= setInterval(() => void api.jobs().then((answer) => heard(answer.jobs), () => undefined), 400); };
  const events = new EventSource('/api/v1/jobs/events');
  events.addEventListener('jobs', (event) => heard(JSON.parse(event.data).jobs));
  events.addEventListener('job', (event) => heard([JSON.parse(event.data)]));
  events.addEventListener('error', ask);
  events.addEventListener('open', () => { clearInterval(timer); timer = undefined; });
  return () => { events.close(); clearInterval(timer); };
}

// What has been read meanwhile is shown from time to time, and at the end.
const kShow = 3000;

effect(() => {
  if (!waitsForServer.value) return undefined;
  const stop = follow();
  const timer = setInterval(() => void refresh(), kShow);
  return () => {
    stop();
    clearInterval(timer);
    void refresh().then(() => { if (!waitsForServer.peek() && !sending.peek()) say(summary()); });
  };
});

export function summary(): string {
  const { all, ended: done, failed: bad } = progress.value;
  return `${done - bad === all ? plural(all, 'file') : `${done - bad} of ${plural(all, 'file')}`} read${bad ? `, ${bad} failed` : ''}`;
}

export async function handIn(files: readonly NamedFile[]) {
  if (!files.length) return;
  if (stats.value?.nodes === 0) go('documents');  // the empty start ends with the first document that is read
  const names = new Set(files.map(({ name }) => name));
  uploads.value = [...files.map(({ name }) => ({ name })), ...uploads.value.filter((one) => !names.has(one.name))];
  say(`${plural(files.length, 'file')} to be read`);
  sending.value = true;
  for (const { name, file } of files) {
    try {
      change(name, { job: await sent(name, file) });
    } catch (error) {
      change(name, { trouble: reasonOf(error as { message: string; hint?: string }) });
    }
  }
  sending.value = false;
}

export const reasonOf = ({ message, hint }: { message: string; hint?: string }) => [message, hint ?? ''].map(sentence).join(' ').trim();

const kMostBytes = 32 << 20;

// The server takes only so many that wait: then this waits too.
async function sent(name: string, file: File): Promise<Job> {
  if (file.size > kMostBytes) throw { message: 'it is larger than 32 MiB', hint: 'read it with `stemma ingest FILE` beside the server' };
  for (;;) {
    try {
      return await api.handIn(name, file);
    } catch (error) {
      if ((error as { status?: number }).status !== 503) throw error;
      await new Promise((later) => setTimeout(later, 1000));
    }
  }
}

// Files of what was dropped, with their paths below a folder; hidden ones are left out.
export async function filesOf(items: DataTransferItemList): Promise<NamedFile[]> {
  const found: NamedFile[] = [];
  const walk = async (entry: FileSystemEntry, path: string): Promise<void> => {
    if (entry.name.startsWith('.')) return;
    if (entry.isFile) {
      found.push({ name: path + entry.name, file: await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject)) });
      return;
    }
    const reader = (entry as FileSystemDirectoryEntry).createReader();
    // A browser gives a hundred at a time.
    const some = () => new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    for (let list = await some(); list.length; list = await some()) for (const child of list) await walk(child, `${path}${entry.name}/`);
  };
  for (const entry of [...items].map((item) => item.webkitGetAsEntry()).filter((entry): entry is FileSystemEntry => entry !== null)) await walk(entry, '');
  return found;
}

// Files that a choice of files or of a folder gave.
export const chosenFiles = (files: FileList | null): NamedFile[] =>
  [...(files ?? [])].map((file) => ({ name: file.webkitRelativePath || file.name, file })).filter(({ name }) => !name.split('/').some((part) => part.startsWith('.')));
