// The search box: names and aliases, with help for typing errors, a combobox by the book; below them sentences of the texts.
import { useEffect, useRef, useState } from 'preact/hooks';
import { api, type Hit } from '../api.ts';
import { attempt, open, read, remember, stats, typeOf } from '../app.ts';
import { plural, shown } from '../model/text.ts';
import { Marked, Name, TypeIcon, useFetched } from './parts.tsx';

// Of what was found in the same way: a document names much and so ranks high, but is rarely what a name stands for.
const documentsLast = (hits: Hit[]) => {
  const rank = (hit: Hit) => ['exact', 'prefix', 'word', 'typo'].indexOf(hit.how) * 2 + Number(hit.type === 'document');
  return [...hits].sort((a, b) => rank(a) - rank(b));
};

// The whole query, else one of its words, else its first letters: something that is there.
async function suggest(text: string): Promise<{ hits: Hit[]; instead: string }> {
  const tries = [text, ...text.split(/\s+/).filter((word) => word.length > 3), text.slice(0, Math.max(3, Math.ceil(text.length * 0.6)))];
  for (const words of new Set(tries)) {
    const { results } = await api.search(words);
    if (results.length) return { hits: documentsLast(results), instead: words === text ? '' : words };
  }
  return { hits: [], instead: '' };
}

// Whether these words can be asked for yet: there is one, no bracket is open, and not all is left out.
const askable = (words: string) => /[\p{L}\p{N}]/u.test(words) && !words.startsWith('-') && words.split('(').length === words.split(')').length;

function InTexts({ words, onRead }: { words: string; onRead: () => void }) {
  const { value } = useFetched(askable(words) ? words : null, () => api.searchTexts(words));
  const found = (value?.results ?? []).filter((hit) => hit.document && hit.sentences.length);
  if (!value || !found.length) return null;
  return (
    <section class="in-texts" aria-label="In the texts">
      <h3>In the texts <span class="quiet">{plural(value.total, 'document')}</span></h3>
      {found.map(({ document, document_title, sentences: [sentence] }) => (
        <button key={document} type="button" onClick={() => { onRead(); read(document!, sentence!.start, sentence!.end); }}>
          <Marked evidence={sentence!} /> <span class="quiet"><Name text={document_title} most={80} /></span>
        </button>
      ))}
    </section>
  );
}

interface PickerProps { id: string; label: string; placeholder: string; onPick: (hit: Hit) => void; initial?: string; texts?: boolean }

export function NodePicker({ id, label, placeholder, onPick, initial = '', texts = false }: PickerProps) {
  const [text, setText] = useState(initial);
  const [found, setFound] = useState<{ text: string; hits: Hit[]; instead: string } | null>(null);
  const [at, setAt] = useState(0);
  const [isOpen, setOpen] = useState(false);
  const asked = useRef('');
  useEffect(() => setText(initial), [initial]);
  useEffect(() => {
    const wanted = text.trim().slice(0, 150);
    asked.current = wanted;
    if (!wanted || !isOpen) return;
    const timer = setTimeout(() => void attempt(async () => {
      const answer = await suggest(wanted);
      if (asked.current !== wanted) return;
      setFound({ text: wanted, ...answer });
      setAt(0);
    }), 80);
    return () => clearTimeout(timer);
  }, [text, isOpen]);
  const showing = isOpen && text.trim() !== '' && found !== null;
  const hits = showing ? found.hits : [];
  const pick = (hit: Hit | undefined) => {
    if (!hit) return;
    remember({ nodes: [hit] });
    setOpen(false);
    onPick(hit);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') setAt(Math.min(at + 1, hits.length - 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0));
    else if (event.key === 'Enter' && found?.text === text.trim()) pick(hits[at]);
    else if (event.key === 'Escape') setOpen(false);
    else return;
    event.preventDefault();
  };
  const leave = (event: FocusEvent) => { if (!(event.currentTarget as HTMLElement).contains(event.relatedTarget as Element | null)) setOpen(false); };
  return (
    <div class="picker" onFocusOut={leave}>
      <input id={id} type="search" role="combobox" aria-label={label} placeholder={placeholder} autocomplete="off" spellcheck={false}
        aria-expanded={showing} aria-controls={`${id}-hits`} aria-autocomplete="list" aria-activedescendant={hits.length ? `${id}-hit-${at}` : undefined}
        value={text} onInput={(event) => { setText(event.currentTarget.value); setOpen(true); }} onFocus={() => setOpen(true)} onKeyDown={onKeyDown} />
      <div class="hits" hidden={!showing}>
        {showing && !hits.length && <p class="note">{stats.value?.nodes === 0 ? 'Nothing has been read yet. Drop documents on this page first.' : `No entity is called “${shown(found.text, 60)}”. Try one word of the name, or another spelling.`}</p>}
        {showing && found.instead && hits.length > 0 && <p class="quiet">Nothing for “{shown(found.text, 40)}”. Did you mean one of these?</p>}
        <ul id={`${id}-hits`} role="listbox" aria-label="Results">
          {hits.map((hit, i) => (
            <li key={hit.id} id={`${id}-hit-${i}`} role="option" aria-selected={i === at} onPointerDown={(event) => event.preventDefault()} onClick={() => pick(hit)} onPointerMove={() => i !== at && setAt(i)}>
              <TypeIcon type={hit.type} /> <Name text={hit.name} most={120} />
              <span class="quiet"> {typeOf(hit.type).label}{hit.matched !== hit.name ? <> · as “<Name text={hit.matched} most={60} />”</> : null}{hit.how === 'typo' ? ' · similar' : ''} · {plural(hit.degree, 'link')}</span>
            </li>
          ))}
        </ul>
        {texts && showing && <InTexts words={found.text} onRead={() => setOpen(false)} />}
      </div>
    </div>
  );
}

const openHit = (hit: Hit) => void open(hit.id).then(() => document.getElementById('picture')?.focus());

export const Search = () => <div class="search" role="search"><NodePicker id="search" label="Search names and aliases" placeholder="Search  ( / )" onPick={openHit} texts /></div>;
