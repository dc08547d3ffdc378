import { isFields } from '@/domain/draft/draft';
import type { Format } from './tell-format';

/** What the value of a JSON file is. */
export function tellValue(value: unknown): Format {
  if (Array.isArray(value)) return tellList(value);
  if (!isFields(value)) return 'json';
  return tellOwn(value.format) ?? tests.find(([, test]) => test(value))?.[0] ?? 'json';
}

function tellOwn(format: unknown): Format | null {
  if (typeof format !== 'string') return null;
  if (format.startsWith('saywhen-draft/')) return 'draft';
  return format.startsWith('saywhen/') ? 'dataset' : null;
}

type Value = Readonly<Record<string, unknown>>;

const tests: readonly (readonly [Format, (value: Value) => boolean])[] = [
  ['timelinejs-json', ({ timeline, events }) => isFields(timeline) || isTimeline(events)],
  ['annotations', isAnnotations],
  ['geojson', ({ type }) => type === 'FeatureCollection'],
  [
    'simile',
    (value) =>
      'dateTimeFormat' in value || (Array.isArray(value.events) && value.events.some(hasStart)),
  ],
];

function tellList(list: readonly unknown[]): Format {
  return list.some((each) => isFields(each) && isAnnotations(each)) ? 'annotations' : 'json';
}

function isTimeline(events: unknown): boolean {
  return Array.isArray(events) && events.some((event) => isFields(event) && 'start_date' in event);
}

function hasStart(event: unknown): boolean {
  return isFields(event) && ('start' in event || 'earliestStart' in event);
}

/** An annotation, a page or a collection of them, or Hypothesis's own export. */
function isAnnotations({
  type,
  target,
  items,
  first,
  rows,
}: Readonly<Record<string, unknown>>): boolean {
  const types: readonly unknown[] = Array.isArray(type) ? type : [type];
  if (types.some((each) => each === 'Annotation' && target !== undefined)) return true;
  if (types.some((each) => each === 'AnnotationPage' || each === 'AnnotationCollection')) {
    return Array.isArray(items) || isFields(first);
  }
  return Array.isArray(rows) && rows.some((row) => isFields(row) && 'target' in row);
}
