import { words } from '@/words/en';
import type { Dataset } from './dataset';
import type { TimelineEvent } from './dataset-schema';
import type { Visible } from './select';

export type LaneMode = 'none' | 'theme' | 'speaker';

/** A row of the timeline with the events that stand in it, in date order. */
export interface Lane {
  readonly id: string;
  readonly label: string;
  readonly events: readonly TimelineEvent[];
}

const nobody = '-';

/**
 * The lanes in the order of the file. An event stands once in each lane of a kept statement that
 * refers to it, else in a last lane of its own; lanes without an event are left out.
 */
export function layOutLanes(
  dataset: Dataset,
  { mode, events, visible }: { mode: LaneMode; events: readonly TimelineEvent[]; visible: Visible },
): readonly Lane[] {
  if (mode === 'none') return [{ id: nobody, label: '', events }];
  const lanes = new Map<string, TimelineEvent[]>();
  for (const event of events) {
    for (const id of lanesOf({ dataset, mode, event, visible })) {
      const lane = lanes.get(id);
      if (lane) lane.push(event);
      else lanes.set(id, [event]);
    }
  }
  const records = mode === 'theme' ? dataset.file.themes : dataset.file.speakers;
  const named = records.map((record) => ({
    id: record.id,
    label: 'label' in record ? record.label : record.name,
  }));
  return [...named, { id: nobody, label: words.timeline.nowhere }].flatMap(({ id, label }) => {
    const inLane = lanes.get(id);
    return inLane ? [{ id, label, events: inLane }] : [];
  });
}

interface LaneQuestion {
  readonly dataset: Dataset;
  readonly mode: 'theme' | 'speaker';
  readonly event: TimelineEvent;
  readonly visible: Visible;
}

function lanesOf({ dataset, mode, event, visible }: LaneQuestion): ReadonlySet<string> {
  const statements = (dataset.statementsAbout.get(event.id) ?? []).filter(({ id }) =>
    visible.statementIds.has(id),
  );
  const ids = statements.flatMap((statement) =>
    mode === 'theme' ? statement.themes : [statement.speaker],
  );
  return new Set(ids.length > 0 ? ids : [nobody]);
}
