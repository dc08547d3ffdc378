import { type ReactNode, useContext } from 'react';
import { describeEdtf } from '@/domain/dates/date-words';
import type { Note } from '@/domain/format/schema';
import { OwnParagraphs } from '@/ui/own/OwnParagraphs';
import { OwnText } from '@/ui/own/OwnText';
import { SourceNounContext } from '@/ui/own/source-noun';
import { words } from '@/words/en';
import { MarginNote } from './MarginNote';

interface NotePanelProps {
  readonly note: Note;
  readonly children?: ReactNode;
}

/** A note. One with citations is outside the article and says so; the date it gives is its own. */
export function NotePanel({ note, children }: NotePanelProps) {
  const noun = useContext(SourceNounContext);
  const kind = words.notes.kinds[note.kind];
  const isOutside = note.citations.length > 0;
  return (
    <MarginNote
      heading={isOutside ? words.details.outsideOf(noun) : kind}
      kind={isOutside ? kind : undefined}
    >
      <OwnParagraphs>{note.text}</OwnParagraphs>
      {isOutside && (
        <ul role="list" className="mt-1.5 text-ink-2 *:leading-6.5 max-sm:*:leading-touch">
          {note.citations.map((citation) => (
            <li key={citation.url}>
              <a
                className="text-ink"
                href={citation.url}
                target="_blank"
                rel="noopener noreferrer"
                title={citation.title}
              >
                <OwnText>{citation.publisher}</OwnText>
              </a>
              , {words.notes.grades[citation.grade]}
            </li>
          ))}
          <li>{words.notes.checked(lastChecked(note))}</li>
        </ul>
      )}
      {children}
    </MarginNote>
  );
}

/** The earliest of the citations' days: a note is only as fresh as its oldest look. */
function lastChecked(note: Note): string {
  const days = note.citations.map(({ checked }) => checked).sort();
  return days[0] === undefined ? '' : describeEdtf(days[0]);
}
