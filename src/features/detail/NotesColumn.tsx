import type { ReactNode } from 'react';
import type { TimelineEvent } from '@/domain/dates/event-date';
import type { Note } from '@/domain/format/schema';
import { Piece } from '@/ui/late/Piece';
import { preload } from '@/ui/late/preload';
import { NotePanel } from '@/ui/statement/NotePanel';
import { words } from '@/words/en';

/** Few notes have a date of their own. */
const noteSwitch = preload(async () => (await import('@/ui/statement/NoteSwitch')).NoteSwitch);

interface NotesColumnProps {
  readonly notes: readonly Note[];
  /** Whose dates some of the notes are about. */
  readonly event?: TimelineEvent;
  readonly children?: ReactNode;
}

/** The margin: notes about what is shown, each once, apart from what the article says. */
export function NotesColumn({ notes, event, children }: NotesColumnProps) {
  const once = [...new Map(notes.map((note) => [note.id, note])).values()];
  if (once.length === 0 && !children) return null;
  return (
    <aside
      className="text-sm leading-[1.42] max-lg:mt-2 max-lg:max-w-160 print:max-w-none"
      aria-label={words.details.notes}
    >
      {children}
      <Piece>
        {once.map((note) => (
          <NotePanel key={note.id} note={note}>
            {event && note.edtf !== undefined && <noteSwitch.Part event={event} note={note} />}
          </NotePanel>
        ))}
      </Piece>
    </aside>
  );
}
