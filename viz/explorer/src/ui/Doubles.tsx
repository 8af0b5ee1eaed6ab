// Entities that may be one thing: to be compared, and judged.
import { useState } from 'preact/hooks';
import { api, type Proposal } from '../api.ts';
import { compare, nodes, open, remember, stats, tell } from '../app.ts';
import { csv, download } from '../model/csv.ts';
import { hasWords, plural } from '../model/text.ts';
import { judge, pairOf, verdicts, type Verdict } from '../verdicts.ts';
import { Empty, Failed, Loading, Name, TypeIcon, useFetched } from './parts.tsx';
import { Sortable, type Column } from './Sortable.tsx';

interface Row extends Proposal { id: string; verdict: Verdict | '' }

const cell = (id: string, name: string) => <button type="button" class="cell" title="Open its neighborhood" onClick={() => void open(id)}><TypeIcon type={nodes.value.get(id)?.type ?? ''} size={14} /> <Name text={name} most={160} /></button>;

function Judging({ row }: { row: Row }) {
  const button = (verdict: Verdict, label: string) => (
    <button type="button" class="small" aria-pressed={row.verdict === verdict} aria-label={`${label}: ${row.one_name.slice(0, 60)} and ${row.other_name.slice(0, 60)}`}
      onClick={() => { judge(row.id, verdict); tell(row.verdict === verdict ? 'The verdict is taken back' : `Judged: ${label}`); }}>{label}</button>
  );
  return <span class="cite">{button('same', 'Same')}{button('different', 'Different')}</span>;
}

const columns: Column<Row>[] = [
  { key: 'one', label: 'One', value: (row) => row.one_name, show: (row) => cell(row.one, row.one_name) },
  { key: 'other', label: 'Other', value: (row) => row.other_name, show: (row) => cell(row.other, row.other_name) },
  { key: 'reason', label: 'Why', value: (row) => row.reason },
  { key: 'compare', label: 'In the picture', value: () => '', show: (row) => <button type="button" class="link" aria-label={`Compare ${row.one_name.slice(0, 60)} and ${row.other_name.slice(0, 60)}`} onClick={() => void compare(row.one, row.other)}>Compare</button> },
  { key: 'verdict', label: 'Your verdict', value: (row) => row.verdict, show: (row) => <Judging row={row} /> },
];

const save = (rows: Row[]) => download('stemma-doubles.csv', 'text/csv', csv([
  ['one', 'one id', 'other', 'other id', 'reason', 'verdict'],
  ...rows.map((row) => [row.one_name, row.one, row.other_name, row.other, row.reason, row.verdict]),
]));

export function Doubles() {
  const [words, setWords] = useState('');
  const [judged, setJudged] = useState('');
  const [sort, setSort] = useState('');
  const got = useFetched(`doubles ${stats.value?.generation}`, async () => {
    const answer = await api.proposals();
    remember({ nodes: (await api.part([...new Set(answer.proposals.flatMap(({ one, other }) => [one, other]))])).nodes });
    return answer;
  });
  if (got.failed) return <div class="page"><h1>Doubles</h1><Failed error={got.failed} again={got.again} /></div>;
  if (!got.value) return <div class="page"><h1>Doubles</h1><Loading what="proposals" /></div>;
  const all = got.value.proposals.map((proposal): Row => ({ ...proposal, id: pairOf(proposal), verdict: verdicts.value[pairOf(proposal)] ?? '' }));
  const open_ = all.filter((row) => !row.verdict).length;
  const rows = all.filter((row) => hasWords(`${row.one_name} ${row.other_name} ${row.reason}`, words) && (!judged || (judged === 'open') === !row.verdict));
  return (
    <div class="page filled">
      <h1>Doubles: what may be one thing</h1>
      {!all.length ? <Empty title="Nothing looks double"><p>Names that may stand for one thing are listed here when documents name it differently.</p></Empty> : (
        <>
          <p class="quiet">Stemma joins what is sure, and only proposes the rest. Your verdicts stay in this browser and can be saved; the graph does not change.</p>
          <div class="row">
            <input type="search" aria-label="Filter by words" placeholder="Words in names or reason" value={words} onInput={(event) => setWords(event.currentTarget.value)} />
            <select aria-label="Which" value={judged} onChange={(event) => setJudged(event.currentTarget.value)}><option value="">all</option><option value="open">without a verdict</option><option value="judged">with a verdict</option></select>
            <span class="quiet" role="status">{rows.length === all.length ? '' : `${rows.length} of `}{plural(all.length, 'pair')}, {open_} without a verdict{got.value.total > all.length ? ` (the surest of ${got.value.total})` : ''}</span>
            <button type="button" class="end" onClick={() => save(rows)} disabled={!rows.length}>Save as CSV</button>
          </div>
          <Sortable columns={columns} rows={rows} sort={sort} onSort={setSort} label="Pairs that may be one thing" empty="No pair passes the filter." />
        </>
      )}
    </div>
  );
}
