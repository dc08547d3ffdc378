import type { ReactNode } from 'react';
import type { Note } from '@/domain/dataset-schema';
import { NotePanel } from '@/ui/NotePanel';
import { words } from '@/words/en';

interface NotesColumnProps {
  readonly notes: readonly Note[];
  readonly children?: ReactNode;
}

/** The margin: notes about what is shown, each once, apart from what the article says. */
export function NotesColumn({ notes, children }: NotesColumnProps) {
  const once = [...new Map(notes.map((note) => [note.id, note])).values()];
  if (once.length === 0 && !children) return null;
  return (
    <aside className="side" aria-label={words.details.notes}>
      {children}
      {once.map((note) => (
        <NotePanel key={note.id} note={note} />
      ))}
    </aside>
  );
}
