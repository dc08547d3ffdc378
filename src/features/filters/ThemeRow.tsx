import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { words } from '@/words/en';
import { clearLook, rowLook } from './row-look';

const oneRow =
  'h-target overflow-hidden has-focus-visible:h-auto has-focus-visible:overflow-visible';

interface ThemeRowProps {
  /** Open for as long as a theme is chosen: a chosen one is never out of sight. */
  readonly isPinned: boolean;
  readonly children: ReactNode;
  readonly end: ReactNode;
}

/**
 * Keeps the themes in one row until opened. What does not fit stays in the page, and keyboard focus
 * opens the row, so nothing is out of reach.
 */
export function ThemeRow({ isPinned, children, end }: ThemeRowProps) {
  const row = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const overflows = useOverflow(row);
  return (
    <div className={rowLook}>
      <div className={`flex min-w-0 flex-1 ${isOpen || isPinned ? '' : oneRow}`} ref={row}>
        {children}
      </div>
      {(overflows || isOpen) && !isPinned && (
        <button
          type="button"
          className={clearLook}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? words.filters.fewerThemes : words.filters.moreThemes}
        </button>
      )}
      {end}
    </div>
  );
}

/** Whether an element's content is taller than the element. */
function useOverflow(element: React.RefObject<HTMLElement | null>): boolean {
  const [overflows, setOverflows] = useState(false);
  useLayoutEffect(() => {
    const watched = element.current;
    if (!watched) return;
    const measure = () => setOverflows(watched.scrollHeight > watched.clientHeight + 1);
    const observer = new ResizeObserver(measure);
    observer.observe(watched);
    measure();
    return () => observer.disconnect();
  }, [element]);
  return overflows;
}
