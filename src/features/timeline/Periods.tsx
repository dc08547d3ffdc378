import { type TimeScale, toX } from '@/domain/axis/time-scale';
import type { Dataset } from '@/domain/model/dataset';
import type { PeriodLine } from '@/domain/model/periods';
import { ThingLink } from '@/ui/links/ThingLink';
import { OwnText } from '@/ui/own/OwnText';

interface PeriodsProps {
  readonly dataset: Dataset;
  readonly periods: readonly PeriodLine[];
  readonly scale: TimeScale;
}

/** Narrower than this, in px, a name is dots alone; the list of events has it. */
const narrowest = 40;

/** Where a period is on the stage, to its edge where it goes on; null where it is out of sight. */
function placeIn(scale: TimeScale, { columns, event }: Dataset, row: number) {
  const { startOpen = false, endOpen = false } = event.at(row).when ?? {};
  const left = startOpen ? 0 : Math.max(0, toX(scale, columns.start[row] ?? 0));
  const end = endOpen ? scale.width : toX(scale, columns.end[row] ?? 0);
  const right = Math.min(scale.width, end);
  return right > left ? { left: `${left}px`, width: `${right - left}px` } : null;
}

/** The bands of periods, behind the marks and on no row. */
export function PeriodBands({ dataset, periods, scale }: PeriodsProps) {
  return (
    <div className="absolute inset-0 overflow-hidden" aria-hidden="true">
      {periods.map(({ row }) => {
        const place = placeIn(scale, dataset, row);
        return (
          place && (
            <div
              key={row}
              className="absolute inset-y-0 border-hair border-x bg-page/50 forced-colors:border-[GrayText]"
              style={place}
            />
          )
        );
      })}
    </div>
  );
}

/** Their names above the stage, each at the beginning of what is seen of its band. */
export function PeriodNames({ dataset, periods, scale }: PeriodsProps) {
  if (periods.length === 0) return null;
  const lines = 1 + Math.max(...periods.map(({ line }) => line));
  return (
    <div className="relative" style={{ height: `${lines * 1.5}rem` }}>
      {periods.map(({ row, line }) => {
        const place = placeIn(scale, dataset, row);
        const { id, title } = dataset.event.at(row);
        if (!place || Number.parseFloat(place.width) < narrowest) return null;
        return (
          <ThingLink
            key={row}
            thing={{ kind: 'event', id }}
            className="absolute truncate border-hair border-x border-t bg-page/50 px-1.5 current:text-accent text-fine text-ink-2 leading-6 no-underline hover:underline"
            style={{ ...place, top: `${line * 1.5}rem` }}
          >
            <OwnText>{title}</OwnText>
          </ThingLink>
        );
      })}
    </div>
  );
}
