import { useContext } from 'react';
import { words } from '@/words/en';
import { OutsideContext } from './outside-context';

/** Draws dates from outside the article beside the marks, or no longer. */
export function OutsideSwitch() {
  const [isShown, show] = useContext(OutsideContext);
  return (
    <label className="opt">
      <input type="checkbox" checked={isShown} onChange={() => show(!isShown)} />
      <span>{words.notes.onTimeline}</span>
    </label>
  );
}
