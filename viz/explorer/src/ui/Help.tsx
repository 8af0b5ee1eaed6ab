import { Dialog } from './parts.tsx';

const keys: [string, string][] = [
  ['/', 'search'], ['Ctrl+Z, Ctrl+Shift+Z', 'undo and redo anything'], ['?', 'this help'],
  ['Arrow keys', 'to the next node in that direction'], ['n, N', 'to the next, the last neighbor of the node, by relation'],
  ['Page Down, Page Up, Home, End', 'through all nodes, the best connected first'], ['Enter', 'choose the node and go to its facts'], ['Space', 'choose it and stay'],
  ['f', 'choose its facts one after the other'], ['d', 'to the facts of what is chosen'], ['o', 'open its neighborhood'], ['e', 'expand: which relation?'], ['m', 'more of what was left out, the +N at the node'], ['c', 'collapse what it brought'],
  ['h', 'hide it'], ['p', 'pin or unpin it'], ['Alt+arrows', 'move the node'], ['Shift+arrows', 'move the picture'], ['+, -, 0', 'zoom in, out, fit'], ['t', 'the table'], ['Esc', 'choose nothing'],
];

export function Help({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title="Help" onClose={onClose}>
      <p>Nodes are entities, lines are facts read from sentences. Click a line or a fact in the list to read its sentence; click the document's title below it to read on. Dashed lines are doubtful.</p>
      <p>Drag the background to move, turn the wheel to zoom, drag a node to put it elsewhere. Everything can be undone, and the address in the browser always leads back to what you see.</p>
      <h3>Keys</h3>
      <dl class="keys">{keys.map(([key, what]) => <div key={key}><dt>{key.split(', ').map((one) => <><kbd key={one}>{one}</kbd> </>)}</dt><dd>{what}</dd></div>)}</dl>
      <p class="quiet">All but the first three work while the picture has the focus. <a href="/pages">Plain pages</a> show the same graph without script; <a href="/openapi.json">the API</a> is for programs.</p>
    </Dialog>
  );
}
