// The same display list as an SVG document: labels are text, nothing is outside of it.
import { arrowOf, kFont } from './canvas.ts';
import { middleOf, type Item, type Theme } from './display.ts';
import { kLine } from './labels.ts';
import { pathOf } from './shapes.ts';

export interface Caption { title: string; notes: string[]; legend: { label: string; shape: string; colour: string }[] }

const escape = (text: string) => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd').replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
const n = (value: number) => Math.round(value * 100) / 100;

function itemSvg(item: Item): string {
  if (item.kind === 'line') {
    const [mx, my] = middleOf(item);
    const curve = item.bend ? `Q${n(2 * mx - (item.x1 + item.x2) / 2)} ${n(2 * my - (item.y1 + item.y2) / 2)} ` : 'L';
    const arrow = item.arrow ? `<path d="M${arrowOf(item).map(([x, y]) => `${n(x)} ${n(y)}`).join('L')}z" fill="${item.colour}"/>` : '';
    return `<path d="M${n(item.x1)} ${n(item.y1)}${curve}${n(item.x2)} ${n(item.y2)}" fill="none" stroke="${item.colour}" stroke-width="${n(item.width)}"${item.dashed ? ' stroke-dasharray="5 4"' : ''}/>${arrow}`;
  }
  if (item.kind === 'shape') return `<path d="${pathOf(item.shape, item.x, item.y, item.r)}" fill="${item.fill}" stroke="${item.stroke}" stroke-width="${item.width}"/>`;
  const first = item.y - ((item.lines.length - 1) / 2) * item.size * kLine;
  const spans = item.lines.map((line, i) => `<tspan x="${n(item.x)}" y="${n(first + i * item.size * kLine)}">${escape(line)}</tspan>`).join('');
  const [w, h] = [item.lines[0].length * item.size * 0.65 + 9, item.size * 1.35];
  const pill = item.pill ? `<rect x="${n(item.x - w / 2)}" y="${n(item.y - h / 2)}" width="${n(w)}" height="${n(h)}" rx="${n(h / 2)}" fill="${item.pill}"/>` : '';
  return `${pill}<text text-anchor="middle" dominant-baseline="central" font-size="${item.size}"${item.bold ? ' font-weight="600"' : ''} fill="${item.colour}" stroke="${item.halo}" stroke-width="3" stroke-linejoin="round" paint-order="stroke">${spans}</text>`;
}

export const kCaptionLine = 20;
export const captionHeight = (caption: Caption) => 24 + kCaptionLine * (2 + caption.notes.length);

// Title, legend and notes below the picture, as display items of their own.
export function captionItems(caption: Caption, width: number, top: number, theme: Theme, measure: (text: string, size: number, bold: boolean) => number): Item[] {
  const items: Item[] = [];
  const text = (words: string, left: number, y: number, size: number, bold: boolean, colour: string) => {
    const w = measure(words, size, bold);
    items.push({ kind: 'text', id: '', x: left + w / 2, y, lines: [words], size, bold, colour, halo: theme.paper, about: 'caption' });
    return w;
  };
  let y = top + 20, x = 16;
  text(caption.title, x, y, 15, true, theme.ink);
  y += kCaptionLine + 4;
  for (const entry of caption.legend) {
    if (x + measure(entry.label, 12, false) + 40 > width) break;
    items.push({ kind: 'shape', id: '', shape: entry.shape, x: x + 7, y, r: 7, fill: entry.colour, stroke: theme.outline, width: 1, dashed: false });
    x += 20 + text(entry.label, x + 20, y, 12, false, theme.ink) + 16;
  }
  for (const note of caption.notes) text(note, 16, (y += kCaptionLine), 11, false, theme.quiet);
  return items;
}

export function svgDocument(items: readonly Item[], caption: Caption, width: number, height: number, theme: Theme): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${escape(kFont)}" role="img">\n` +
    `<title>${escape(caption.title)}</title>\n<desc>${escape(caption.notes.join(' '))}</desc>\n<rect width="${width}" height="${height}" fill="${theme.paper}"/>\n${items.map(itemSvg).join('\n')}\n</svg>\n`;
}
