// Keys that work everywhere. Those of the picture are at the picture (ui/Picture.tsx).
import { signal } from '@preact/signals';
import { redo, undo } from './app.ts';

export const helpOpen = signal(false);

const typing = (target: EventTarget | null) => target instanceof HTMLElement && (/^(INPUT|SELECT|TEXTAREA)$/.test(target.tagName) || target.isContentEditable);

export function installKeys() {
  addEventListener('keydown', (event) => {
    if ((event.ctrlKey || event.metaKey) && !event.altKey && !typing(event.target)) {
      const key = event.key.toLowerCase();
      if (key === 'z' || key === 'y') {
        event.preventDefault();
        if (key === 'y' || event.shiftKey) redo();
        else undo();
      }
      return;
    }
    if (typing(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '/') {
      event.preventDefault();
      const search = document.getElementById('search') as HTMLInputElement | null;
      search?.focus();
      search?.select();
    } else if (event.key === '?') {
      helpOpen.value = true;
    }
  });
}
