// The picture on a canvas, and its twin for keyboard and screen reader: a list of the nodes that is the real selection.
import { computed, signal, useSignalEffect } from '@preact/signals';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { act, amend, commit, currentCamera, factsInWords, focused, live, moveCamera, nameOf, select, setCurrentCamera, showMore, state, typeOf, visible, windowSize } from '../app.ts';
import { move, type Camera } from '../model/state.ts';
import { plural, shown } from '../model/text.ts';
import { fitted } from '../picture/display.ts';
import { Painter } from '../picture/painter.ts';
import { themeName } from '../theme.ts';
import { pictureKey } from './pictureKeys.ts';
import { Empty } from './parts.tsx';

const kListed = 400;  // more options than this help nobody

export const zoomBy = (factor: number, at?: [number, number]) => {
  const [width, height] = windowSize.value, camera = currentCamera();
  const k = Math.min(6, Math.max(0.02, camera.k * factor));
  const [dx, dy] = at ? [at[0] - width / 2, at[1] - height / 2] : [0, 0];
  setCamera({ k, x: camera.x + dx / camera.k - dx / k, y: camera.y + dy / camera.k - dy / k });
};
export function setCamera(camera: Camera | null) {
  if (camera) return moveCamera(camera);
  live.value = null;
  amend({ ...state.value, camera });
}

const chosen = computed(() => state.value.selected);
const held = computed(() => state.value.camera);
const hasFocus = signal(false);
const cameraNow = () => live.value ?? held.value ?? fitted(visible.value.nodes.map((one) => one.placed), ...windowSize.value);
setCurrentCamera(cameraNow);

function usePainter() {
  const canvas = useRef<HTMLCanvasElement>(null);
  const painter = useRef<Painter | null>(null);
  useLayoutEffect(() => {
    const made = (painter.current = new Painter(canvas.current!));
    const size = () => {
      const box = canvas.current!.getBoundingClientRect();
      windowSize.value = [Math.max(1, box.width), Math.max(1, box.height)];
    };
    size();
    const watch = new ResizeObserver(size);
    watch.observe(canvas.current!);
    return () => { watch.disconnect(); made.stop(); };
  }, []);
  return { canvas, painter };
}

// Drag to pan or to move a node, wheel or two fingers to zoom, click to choose.
function usePointers(canvas: { current: HTMLCanvasElement | null }, painter: { current: Painter | null }) {
  useEffect(() => {
    const element = canvas.current!;
    const down = new Map<number, { x: number; y: number }>();
    let drag: { node: string | null; from: { x: number; y: number }; camera: Camera; moved: boolean; spread: number } | null = null;
    const at = (event: PointerEvent | WheelEvent): { x: number; y: number } => { const box = element.getBoundingClientRect(); return { x: event.clientX - box.left, y: event.clientY - box.top }; };
    const spread = () => { const [a, b] = [...down.values()]; return b ? Math.hypot(a.x - b.x, a.y - b.y) : 0; };
    const press = (event: PointerEvent) => {
      if (event.button > 0) return;
      element.setPointerCapture(event.pointerId);
      down.set(event.pointerId, at(event));
      const hit = painter.current!.hit(at(event).x, at(event).y);
      drag = { node: hit?.kind === 'node' && down.size === 1 ? hit.id : null, from: at(event), camera: currentCamera(), moved: false, spread: spread() };
    };
    const follow = (event: PointerEvent) => {
      const here = at(event);
      if (!drag) {
        painter.current!.hover(painter.current!.hit(here.x, here.y));
        return;
      }
      down.set(event.pointerId, here);
      if (down.size === 2) {
        const now = spread();
        if (drag.spread > 0) zoomBy(now / drag.spread, [here.x, here.y]);
        drag.spread = now;
        drag.moved = true;
        return;
      }
      const [dx, dy] = [here.x - drag.from.x, here.y - drag.from.y];
      if (!drag.moved && Math.hypot(dx, dy) < 5) return;
      drag.moved = true;
      if (drag.node) painter.current!.drag(drag.node, dx, dy);
      else setCamera({ ...drag.camera, x: drag.camera.x - dx / drag.camera.k, y: drag.camera.y - dy / drag.camera.k });
    };
    const lift = (event: PointerEvent) => {
      down.delete(event.pointerId);
      const done = drag;
      if (down.size) return;
      drag = null;
      if (!done) return;
      const here = at(event);
      if (!done.moved) {
        const more = painter.current!.moreAt(here.x, here.y);
        if (more) return showMore(more);
        const hit = painter.current!.hit(here.x, here.y);
        if (hit?.kind === 'node') focused.value = hit.id;
        select(hit);
      } else if (done.node) {
        painter.current!.drag(null, 0, 0);
        const node = state.value.nodes.find((one) => one.id === done.node)!;
        const { k } = done.camera;
        act((s) => move({ ...s, camera: s.camera ?? done.camera }, node.id, node.x + (here.x - done.from.x) / k, node.y + (here.y - done.from.y) / k), `Move ${nameOf(node.id)}`);
      }
    };
    const cancel = (event: PointerEvent) => { down.delete(event.pointerId); drag = null; painter.current!.drag(null, 0, 0); };
    const wheel = (event: WheelEvent) => {
      event.preventDefault();
      const here = at(event);
      zoomBy(Math.exp(-event.deltaY * (event.deltaMode ? 0.05 : 0.0016)), [here.x, here.y]);
    };
    const leave = () => painter.current!.hover(null);
    element.addEventListener('pointerdown', press);
    element.addEventListener('pointermove', follow);
    element.addEventListener('pointerup', lift);
    element.addEventListener('pointercancel', cancel);
    element.addEventListener('pointerleave', leave);
    element.addEventListener('wheel', wheel, { passive: false });
    return () => {
      element.removeEventListener('pointerdown', press);
      element.removeEventListener('pointermove', follow);
      element.removeEventListener('pointerup', lift);
      element.removeEventListener('pointercancel', cancel);
      element.removeEventListener('pointerleave', leave);
      element.removeEventListener('wheel', wheel);
    };
  }, []);
}

export function Picture() {
  const { canvas, painter } = usePainter();
  usePointers(canvas, painter);
  const { nodes, edges: shownEdges } = visible.value;
  const selected = chosen.value;
  // Outside of rendering: while the camera moves, nothing but the canvas is touched.
  useSignalEffect(() => {
    const [width, height] = windowSize.value;
    void themeName.value;
    painter.current?.show({ nodes: visible.value.nodes, edges: visible.value.edges, camera: cameraNow(), width, height, selected: chosen.value, focus: hasFocus.value ? focused.value : null });
  });
  const order = useMemo(() => [...nodes].sort((a, b) => b.node.rank - a.node.rank), [nodes]);
  const listed = order.slice(0, kListed);
  const active = listed.some(({ node }) => node.id === focused.value) ? focused.value! : listed[0]?.node.id;
  const facts = useMemo(() => {
    const counts = new Map<string, number>();
    for (const edge of shownEdges) for (const end of [edge.from, edge.to]) counts.set(end, (counts.get(end) ?? 0) + 1);
    return counts;
  }, [shownEdges]);
  const filtered = !nodes.length && state.value.nodes.length > 0;
  return (
    <div class="picture">
      <canvas ref={canvas} aria-hidden="true" />
      <ul id="picture" role="listbox" tabindex={0} aria-label={`Picture: ${plural(nodes.length, 'entity', 'entities')}, ${plural(shownEdges.length, 'fact')}. Arrow keys move, Enter shows facts, question mark lists all keys.`}
        aria-activedescendant={active ? `node-${active}` : undefined} onKeyDown={(event) => pictureKey(event, active ?? null, order.map((one) => one.node.id))}
        onFocus={() => { hasFocus.value = true; if (active) focused.value = active; }} onBlur={() => { hasFocus.value = false; }}>
        {listed.map(({ node, placed }) => (
          <li key={node.id} id={`node-${node.id}`} role="option" aria-selected={selected?.kind === 'node' && selected.id === node.id} aria-describedby={node.id === active ? 'node-facts' : undefined}>
            {shown(node.name, 160)}, {typeOf(node.type).label}, {plural(facts.get(node.id) ?? 0, 'fact')} here of {node.degree}{placed.pinned ? ', pinned' : ''}{placed.more ? `, ${placed.more.count} more with the key m` : ''}
          </li>
        ))}
      </ul>
      {filtered && <Empty title="The filters hide everything"><button type="button" onClick={() => commit({ ...state.value, hiddenTypes: [], hiddenRelations: [], least: 0, time: null }, 'Clear the filters')}>Clear the filters</button></Empty>}
      {!state.value.nodes.length && <Empty title="The picture is empty"><p>Search for a name with <kbd>/</kbd>, or undo with <kbd>Ctrl</kbd>+<kbd>Z</kbd>.</p></Empty>}
      <p class="unseen" id="node-facts">{active && factsInWords(active)}</p>
      <div class="zoom">
        <button type="button" aria-label="Zoom in" title="Zoom in (+)" onClick={() => zoomBy(1.3)}>+</button>
        <button type="button" aria-label="Zoom out" title="Zoom out (-)" onClick={() => zoomBy(1 / 1.3)}>−</button>
        <button type="button" aria-label="Fit to the window" title="Fit (0)" onClick={() => setCamera(null)}>⤢</button>
      </div>
    </div>
  );
}
