// Light or dark: as the system says, until somebody chooses.
import { signal } from '@preact/signals';
import { themes } from './picture/display.ts';

const dark = matchMedia('(prefers-color-scheme: dark)');
const stored = () => { try { return localStorage.getItem('stemma-theme'); } catch { return null; } };
const current = (): 'light' | 'dark' => { const chosen = stored(); return chosen === 'light' || chosen === 'dark' ? chosen : dark.matches ? 'dark' : 'light'; };

export const themeName = signal<'light' | 'dark'>(current());
export const theme = () => themes[themeName.value];

export function applyTheme() {
  themeName.value = current();
  document.documentElement.dataset.theme = themeName.value;
}
dark.addEventListener('change', applyTheme);

export function toggleTheme() {
  try { localStorage.setItem('stemma-theme', themeName.value === 'dark' ? 'light' : 'dark'); } catch { /* private window: for this page only */ }
  themeName.value = themeName.value === 'dark' ? 'light' : 'dark';
  document.documentElement.dataset.theme = themeName.value;
}
