// Is the server there? After a failure it is asked again every three seconds, and the page goes on by itself.
import { Trouble } from './api.ts';
import { attempt, back, loadStats, ready, refresh, start, stats, trouble } from './app.ts';

export function watchServer() {
  setInterval(async () => {
    if (document.hidden) return;
    if (trouble.value?.offline) {
      if (!(await fetch('/healthz').then((answer) => answer.ok, () => false))) return;
      await attempt(async () => (ready.value ? refresh() : start()));
      ++back.value;
    }
  }, 3000);
  // Somebody else may have read more documents into the store.
  setInterval(async () => {
    if (document.hidden || trouble.value || !ready.value) return;
    const before = stats.value?.generation;
    await loadStats().catch((error: unknown) => { if (error instanceof Trouble && error.offline) trouble.value = error; });
    if (before !== undefined && stats.value && stats.value.generation !== before) await refresh();
  }, 15_000);
}
