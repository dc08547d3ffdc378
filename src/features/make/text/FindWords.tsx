import { useState } from 'react';
import type { Span } from '@/domain/make/bench';
import { findPlaces, type Places } from '@/domain/make/find-places';
import { Button } from '@/ui/fields/Button';
import { fieldLook } from '@/ui/fields/field-look';
import { DiffText } from '@/ui/statement/DiffText';
import { makeWords } from '@/words/make-en';

interface FindWordsProps {
  readonly text: string;
  readonly onSpan: (span: Span) => void;
}

const says = makeWords.find;

/** Words that are typed, pasted or dictated, and where the text has them: the way that needs no pointer and no caret. */
export function FindWords({ text, onSpan }: FindWordsProps) {
  const [sought, setSought] = useState('');
  const [places, setPlaces] = useState<Places | null>(null);
  const take = (span: Span) => {
    setPlaces(null);
    setSought('');
    onSpan(span);
  };
  const find = () => {
    const found = findPlaces(text, sought);
    const [hit] = found.kind === 'one' ? found.hits : [];
    if (hit) take(hit.span);
    else setPlaces(found);
  };
  return (
    <form
      className="grid gap-1 border-hair border-b pb-3"
      onSubmit={(event) => {
        event.preventDefault();
        find();
      }}
    >
      <label className="font-semibold text-sm" htmlFor="make-find">
        {says.label}
      </label>
      <div className="flex gap-2">
        <input
          id="make-find"
          autoComplete="off"
          className={`${fieldLook} min-w-0 flex-1 max-sm:min-h-touch`}
          value={sought}
          onChange={({ target }) => setSought(target.value)}
        />
        <Button type="submit">{says.button}</Button>
      </div>
      <div aria-live="polite" className="text-sm">
        {places && <Found text={text} places={places} onTake={take} />}
      </div>
    </form>
  );
}

interface FoundProps {
  readonly text: string;
  readonly places: Places;
  readonly onTake: (span: Span) => void;
}

function Found({ text, places, onTake }: FoundProps) {
  if (places.kind === 'none') return <p>{says.none}</p>;
  if (places.kind === 'near') {
    return (
      <>
        <p>{says.near}</p>
        <p className="my-1 border-edge border-s-2 ps-3 font-serif text-base">
          <DiffText pieces={places.difference} marks={says.diff} />
        </p>
        <Button onClick={() => onTake(places.span)}>{says.takeNear}</Button>
      </>
    );
  }
  return (
    <>
      <p>{says.several(places.hits.length)}</p>
      <ul role="list" className="mt-1 grid gap-1">
        {places.hits.map(({ span, before, after }) => (
          <li key={span.start}>
            <button
              type="button"
              className="min-h-target w-full border-hair border-b py-1 text-start hover:bg-stage max-sm:min-h-touch"
              onClick={() => onTake(span)}
            >
              {before}
              <b>{text.slice(span.start, span.end)}</b>
              {after}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
