// The picture with title, legend, filters, date and version, to be put into a paper.
import { currentCamera, relationLabel, state, stats, typeOf, visible, windowSize } from '../app.ts';
import { download } from '../model/csv.ts';
import { plural, shown } from '../model/text.ts';
import { theme } from '../theme.ts';
import { draw, measurer } from './canvas.ts';
import { displayList, type Item } from './display.ts';
import { sceneOf } from './painter.ts';
import { captionHeight, captionItems, svgDocument, type Caption } from './svg.ts';

declare const VERSION: string;

function captionOf(): Caption {
  const { title, hiddenTypes, hiddenRelations, least, time } = state.value;
  const { nodes, edges } = visible.value;
  const filters = [
    hiddenTypes.length && `without ${hiddenTypes.map((name) => typeOf(name).label).join(', ')}`,
    hiddenRelations.length && `without “${hiddenRelations.map(relationLabel).join('”, “')}”`,
    least > 0 && `confidence at least ${Math.round(least * 100)} %`,
    time && `said from ${Math.floor(time[0])} to ${Math.floor(time[1] - 0.01)}`,
  ].filter(Boolean);
  const types = [...new Set(nodes.map(({ node }) => node.type))].sort((a, b) => typeOf(a).label.localeCompare(typeOf(b).label));
  return {
    title: shown(title || 'Graph', 120),
    legend: types.map((type) => ({ label: typeOf(type).label, shape: typeOf(type).shape, colour: typeOf(type).colour })),
    notes: [
      `${plural(nodes.length, 'entity', 'entities')} and ${plural(edges.length, 'fact')}${filters.length ? `; ${filters.join('; ')}` : ''}. Dashed: confidence below 70 %.`,
      `${plural(stats.value?.documents ?? 0, 'document')}, store ${stats.value?.uuid ?? ''} at commit ${stats.value?.generation ?? 0}; ${new Date().toISOString().slice(0, 10)}; Stemma ${VERSION}`,
    ],
  };
}

function composed(): { items: Item[]; caption: Caption; width: number; height: number } {
  const [width, height] = [Math.round(windowSize.value[0]), Math.round(windowSize.value[1])];
  const measure = measurer(document.createElement('canvas').getContext('2d')!);
  const { nodes, edges } = visible.value;
  const items = displayList(sceneOf({ nodes, edges, camera: currentCamera(), width, height, selected: state.value.selected, focus: null }, measure, null, true, false));
  const inside = items.filter((item) => item.kind === 'line' || (item.x > -20 && item.y > -20 && item.x < width + 20 && item.y < height + 20));
  const caption = captionOf();
  return { items: [...inside, ...captionItems(caption, width, height, theme(), measure)], caption, width, height: height + captionHeight(caption) };
}

const fileName = (ending: string) => `stemma-${(state.value.title || 'graph').toLowerCase().replace(/[^a-z0-9]+/g, '-').slice(0, 60).replace(/^-|-$/g, '')}.${ending}`;

export function exportSvg() {
  const { items, caption, width, height } = composed();
  download(fileName('svg'), 'image/svg+xml', svgDocument(items, caption, width, height, theme()));
}

export function exportPng() {
  const { items, width, height } = composed();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width * 2, height * 2];
  const context = canvas.getContext('2d', { alpha: false })!;
  context.scale(2, 2);
  draw(context, items, theme(), width, height);
  canvas.toBlob((blob) => { if (blob) download(fileName('png'), 'image/png', blob); }, 'image/png');
}
