import { ChevronLeft, ChevronRight } from 'lucide-react';
import { type FormEvent, type ReactNode, useEffect, useRef } from 'react';
import { type LinkWindow, toEdtfDay } from '@/domain/axis/view-window';
import { formatDay } from '@/domain/dates/date-words';
import type { DatasetPart } from '@/domain/model/dataset-part';
import { selecting } from '@/domain/model/view-state';
import { msPerDay } from '@/lib/utc';
import { Button } from '@/ui/fields/Button';
import { buttonLook } from '@/ui/fields/button-look';
import { toolsLook } from '@/ui/frame/tools-look';
import { useThingActions, type ViewChange } from '@/ui/links/thing-context';
import { ViewLink } from '@/ui/links/ViewLink';
import { partWords } from '@/words/part-en';

interface PartBarProps {
  readonly part: DatasetPart;
  /** Another part was shown before. */
  readonly isNext?: boolean;
  /** How it goes with another part that was asked for. */
  readonly children?: ReactNode;
}

/** Of a dataset that is too large to be read whole: which part is here, and the ways to the others. */
export function PartBar({ part, isNext = false, children }: PartBarProps) {
  const text = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // The control that led here is gone with the part it was in.
    const { activeElement, body } = document;
    if (isNext && activeElement === body) text.current?.focus({ preventScroll: true });
  }, [isNext]);
  const { region, shown, scope, omitted } = partWords;
  const days = {
    from: formatDay(part.start, 'long'),
    to: formatDay(part.end - msPerDay, 'long'),
  };
  return (
    <section
      className="wrap flex flex-wrap items-center gap-x-4 gap-y-1 border-hair border-t py-1.5"
      aria-label={region}
    >
      <p className="font-semibold" tabIndex={-1} ref={text}>
        {shown(days, part.events, part.of.events)}
      </p>
      <PartNavigation part={part} />
      <p className="basis-full text-ink-2 text-sm">
        {part.statementsLeft > 0 ? `${scope} ${omitted(part.statementsLeft)}` : scope}
      </p>
      {children}
    </section>
  );
}

function PartNavigation({ part: { start, end, bounds } }: { readonly part: DatasetPart }) {
  const { earlier, later } = partWords;
  return (
    <div className={`${toolsLook} ms-auto flex flex-wrap items-center gap-x-2 gap-y-1 max-md:ms-0`}>
      {start > bounds.start && (
        <ViewLink className={buttonLook} change={leadTo({ from: null, to: toEdtfDay(start) })}>
          <ChevronLeft aria-hidden="true" />
          {earlier}
        </ViewLink>
      )}
      {end < bounds.end && (
        <ViewLink className={buttonLook} change={leadTo({ from: toEdtfDay(end), to: null })}>
          {later}
          <ChevronRight aria-hidden="true" />
        </ViewLink>
      )}
      <GoTo {...bounds} />
    </div>
  );
}

/** Another part has other things to select. */
function leadTo(window: LinkWindow): ViewChange {
  return { ...window, ...selecting(null) };
}

function GoTo({ start, end }: Pick<DatasetPart['bounds'], 'start' | 'end'>) {
  const { act } = useThingActions();
  const [min, max] = [start, end - msPerDay].map(toEdtfDay);
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const day = new FormData(event.currentTarget).get('day');
    if (typeof day === 'string' && day !== '') act(leadTo({ from: day, to: null }));
  };
  return (
    <form className="flex items-center gap-2" onSubmit={onSubmit}>
      <label className="flex items-center gap-2">
        <span>{partWords.day}</span>
        <input
          className="min-h-8 border border-edge bg-page px-2 text-ink max-md:min-h-touch"
          type="date"
          name="day"
          required
          min={min}
          max={max}
        />
      </label>
      <Button type="submit">{partWords.go}</Button>
    </form>
  );
}
