// The picture as a file, and its address.
import { say, state } from '../app.ts';
import { exportPng, exportSvg } from '../picture/export.ts';
import { copy, Menu } from './parts.tsx';

export function ExportMenu() {
  const { view } = state.value;
  const hasPicture = (view === 'graph' || view === 'start') && state.value.nodes.length > 0;
  const link = async () => say((await copy(location.href)) ? 'The link is copied' : 'The browser did not allow copying');
  return (
    <Menu kind="menu" label="Share">
      <li><button type="button" onClick={() => void link()}>Copy link to this view</button></li>
      <li><button type="button" disabled={!hasPicture} onClick={exportSvg}>Save picture as SVG</button></li>
      <li><button type="button" disabled={!hasPicture} onClick={exportPng}>Save picture as PNG</button></li>
    </Menu>
  );
}
