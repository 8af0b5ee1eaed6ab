// Text of strangers, made fit to be shown: never markup, no control characters, no lost order.

// Control characters and marks that turn the reading order round show as a symbol of their own.
export function shown(text: string, most = 2000): string {
  const clean = text.slice(0, most).replace(/[\u0000-\u0008\u000b-\u001f\u007f\u0080-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, (c) =>
    c < ' ' ? String.fromCodePoint(0x2400 + c.charCodeAt(0)) : '\u2423');
  return text.length > most ? `${clean}…` : clean;
}

// At most two lines of about `width` characters, the last with an ellipsis where words are left.
export function twoLines(text: string, width = 22): string[] {
  const words = shown(text, 200).replace(/\s+/g, ' ').trim().split(' ');
  const lines: string[] = [''];
  for (const word of words) {
    const line = lines[lines.length - 1];
    if (!line) lines[lines.length - 1] = word;
    else if (line.length + 1 + word.length <= width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
    if (lines.length > 2) break;
  }
  const cut = lines.length > 2;
  const kept = lines.slice(0, 2).map((line) => (line.length > width + 4 ? `${line.slice(0, width + 2)}…` : line));
  if (cut && !kept[1].endsWith('…')) kept[1] += ' …';
  return kept.filter(Boolean);
}

// Whether all words of a query stand in a text.
export const hasWords = (text: string, query: string) => { const where = text.toLowerCase(); return query.toLowerCase().split(/\s+/).every((word) => where.includes(word)); };

export const plural = (count: number, noun: string, many = `${noun}s`) => `${count.toLocaleString('en')} ${count === 1 ? noun : many}`;

// Code point offsets to offsets in a JavaScript string.
export function codePointIndex(text: string): (offset: number) => number {
  if (!/[\ud800-\udbff]/.test(text)) return (offset) => Math.min(offset, text.length);
  const starts: number[] = [];
  for (let i = 0; i < text.length; i += text.codePointAt(i)! > 0xffff ? 2 : 1) starts.push(i);
  starts.push(text.length);
  return (offset) => starts[Math.min(offset, starts.length - 1)];
}
