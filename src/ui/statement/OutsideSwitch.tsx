import { useContext } from 'react';
import { CheckOption } from '@/ui/fields/CheckOption';
import { words } from '@/words/en';
import { OutsideContext } from './outside-context';

/** Draws dates from outside the article beside the marks, or no longer. */
export function OutsideSwitch() {
  const [isShown, show] = useContext(OutsideContext);
  return (
    <CheckOption label={words.notes.onTimeline} checked={isShown} onChange={() => show(!isShown)} />
  );
}
