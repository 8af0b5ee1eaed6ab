// All tests of the explorer in one process, with one browser: node run.mjs (see support.mjs for what it needs).
import { after } from 'node:test';
import { close } from './support.mjs';

await import('./model.mjs');
await import('./views.mjs');
await import('./picture.mjs');
await import('./keyboard.mjs');
await import('./accessibility.mjs');
await import('./hostile.mjs');
after(close);
