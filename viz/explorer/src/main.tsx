import { render } from 'preact';
import { attempt, followAddress, start } from './app.ts';
import { installKeys } from './keys.ts';
import { App } from './ui/App.tsx';
import { watchServer } from './server.ts';

const root = document.getElementById('app')!;
root.textContent = '';
render(<App />, root);
installKeys();
addEventListener('popstate', (event) => void followAddress(event));
void attempt(start).then(() => watchServer());
