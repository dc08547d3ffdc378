import { useMemo } from 'react';
import type { TimelineEvent } from '@/domain/dates/event-date';
import { findOutsideDates } from '@/domain/dates/outside-dates';
import type { Note } from '@/domain/format/schema';
import { OutsideSwitch } from './OutsideSwitch';

interface NoteSwitchProps {
  readonly event: TimelineEvent;
  readonly note: Note;
}

/** The switch, below a note whose date is not the article's. */
export function NoteSwitch({ event, note }: NoteSwitchProps) {
  const disagrees = useMemo(
    () => findOutsideDates(event).some((date) => date.note === note.id),
    [event, note],
  );
  return disagrees && <OutsideSwitch />;
}
