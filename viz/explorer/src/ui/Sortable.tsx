// A table that sorts by its heads. Long ones show a part and say so.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Name } from './parts.tsx';

export interface Column<Row> { key: string; label: string; value: (row: Row) => string | number; show?: (row: Row) => ComponentChildren; number?: boolean; short?: boolean }

interface Props<Row> {
  columns: Column<Row>[]; rows: Row[]; label: string; empty: string;
  sort: string; onSort: (sort: string) => void;  // a column's key; "-key": downwards
  chosen?: (row: Row) => boolean;
}

const kStep = 200;

export function sorted<Row>(rows: Row[], columns: Column<Row>[], sort: string): Row[] {
  const down = sort.startsWith('-');
  const column = columns.find(({ key }) => key === sort.replace(/^-/, ''));
  if (!column) return rows;
  return [...rows].sort((a, b) => {
    const [x, y] = [column.value(a), column.value(b)];
    if (x === y) return 0;
    if (x === '' || y === '') return x === '' ? 1 : -1;  // what is not known comes last, whichever way
    const order = typeof x === 'number' && typeof y === 'number' ? x - y : String(x).localeCompare(String(y), 'en', { numeric: true });
    return down ? -order : order;
  });
}

export function Sortable<Row extends { id: string }>({ columns, rows, sort, onSort, label, empty, chosen }: Props<Row>) {
  const [most, setMost] = useState(kStep);
  if (!rows.length) return <p class="note">{empty}</p>;
  const all = sorted(rows, columns, sort);
  const direction = (key: string) => (sort === key ? 'ascending' : sort === `-${key}` ? 'descending' : 'none');
  const sign = { ascending: ' ▲', descending: ' ▼', none: '' };
  return (
    <div class="scroll" tabindex={0} role="region" aria-label={label}>
      <table>
        <thead><tr>
          {columns.map(({ key, label: head, number }) => (
            <th key={key} scope="col" aria-sort={direction(key)} class={number ? 'number' : ''}>
              <button type="button" class="plain" onClick={() => onSort(sort === key || (number && sort !== `-${key}`) ? `-${key}` : key)}>{head}<span aria-hidden="true">{sign[direction(key)]}</span></button>
            </th>
          ))}
        </tr></thead>
        <tbody>
          {all.slice(0, most).map((row) => (
            <tr key={row.id} class={chosen?.(row) ? 'chosen' : ''}>
              {columns.map(({ key, label: head, value, show, number, short }) => <td key={key} data-label={head} class={number ? 'number' : short ? 'short' : ''}>{show ? show(row) : <Name text={String(value(row))} />}</td>)}
            </tr>
          ))}
        </tbody>
      </table>
      {all.length > most && <button type="button" onClick={() => setMost(most + kStep)}>+{all.length - most} more rows</button>}
    </div>
  );
}
