import type { TimelineEvent } from '@/domain/dates/event-date';
import type { Speaker } from '@/domain/format/schema';
import { type Dataset, rowsAbout, rowsBy, rowsSaidAt, rowsTookPart } from '@/domain/model/dataset';
import { nameOf, roleBeside } from '@/domain/model/speaker-names';
import { sourceNounOf } from '@/domain/say/source-words';
import { wrapTitle } from '@/domain/say/title-text';
import { clipLines } from '@/lib/break-lines';
import { oneLine } from '@/lib/one-line';
import { takeRows } from '@/lib/rows/table';
import { type AxisPlan, drawAxis } from './axis';
import type { AxisFocus } from './dates';
import { bold, brandLines, headLine, muted, widthIn } from './frame';
import { frame } from './geometry';
import type { Card, CardLine, Run } from './model';
import {
  describeCertainty,
  describeExtent,
  describePart,
  describeReferences,
  type References,
} from './words';

const width = frame.right - frame.left;
const gap = 18;
const sub = { size: 28, lineHeight: 38, max: 2 } as const;
const maxTitleLines = 3;
/** Longest title for each size, then smaller until it fits; three lines only where they are small. */
const sizes: readonly (readonly [length: number, size: number])[] = [
  [40, 88],
  [75, 80],
  [Number.POSITIVE_INFINITY, 64],
];
const largestThree = 64;
const smallest = 36;
const steps = [88, 80, 72, largestThree, 57, 50, 45, 40, smallest];
/** Characters beyond which no title is read on a card. */
const longest = 260;

interface Heading {
  readonly size: number;
  readonly lineHeight: number;
  readonly lines: readonly string[];
}

/** The card of one event: its title, who referred to it, how its date is known, its place in time. */
export function layOutEventCard(
  dataset: Dataset,
  event: TimelineEvent,
  plan: AxisPlan | null,
): Card {
  return layOut({
    head: dataset.file.title,
    title: event.title,
    below: [
      describeReferences(dataset, event),
      plainly(describeCertainty(event, sourceNounOf(dataset))),
    ],
    axis: plan && drawAxis(plan, focusOn(dataset, event)),
  });
}

/** The card of everything: the dataset's title, how much is in it, and what it says of itself. */
export function layOutHomeCard(dataset: Dataset, plan: AxisPlan | null): Card {
  const { title, description, publisher } = dataset.file;
  return layOut({
    head: publisher?.name ?? '',
    title,
    below: [{ lead: describeExtent(dataset), rest: '' }, plainly(oneLine(description))],
    axis: plan && drawAxis(plan, { events: [], statements: [] }),
  });
}

/** The card of one person: name, role, how much they are heard to say, and what of. */
export function layOutSpeakerCard(dataset: Dataset, speaker: Speaker, plan: AxisPlan | null): Card {
  const office = [roleBeside(dataset, speaker), speaker.organisation].filter(Boolean);
  return layOut({
    head: dataset.file.title,
    title: nameOf(dataset, speaker.id),
    below: [plainly(office.join(', ')), { lead: describePart(dataset, speaker.id), rest: '' }],
    axis: plan && drawAxis(plan, focusOnPerson(dataset, speaker.id)),
  });
}

/** More lines than these are a tangle. */
const maxThreads = 12;

/** From what they said to the events that it is about; of who said nothing, the events that they took part in. */
function focusOnPerson(dataset: Dataset, id: string): AxisFocus {
  const statements = takeRows(dataset.statement, rowsBy(dataset, id).subarray(0, maxThreads));
  const tookPart = takeRows(dataset.event, rowsTookPart(dataset, id).subarray(0, maxThreads));
  const named = statements.flatMap(({ events }) => events);
  const about = [...new Set(named)].flatMap((each) => dataset.event.get(each) ?? []);
  return { events: about.length > 0 ? about : tookPart, statements };
}

interface TitleCard extends Pick<Card, 'axis'> {
  /** The small line at the top. */
  readonly head: string;
  readonly title: string;
  readonly below: readonly References[];
}

function plainly(rest: string): References {
  return { lead: '', rest };
}

/** A large title, a few lines below it, and the axis at the foot. */
function layOut({ head, title, below: told, axis }: TitleCard): Card {
  const heading = fitTitle(title);
  const below = told
    .filter(({ lead, rest }) => lead + rest !== '')
    .flatMap(({ lead, rest }) =>
      wrapSub(lead + rest).map((line, index) =>
        index === 0 ? boldLead(line, lead) : [{ text: line }],
      ),
    );
  const height = heading.lines.length * heading.lineHeight + gap;
  const whole = height + below.length * sub.lineHeight;
  // The eye's middle lies a little above the true one.
  const y = Math.round(frame.textTop + (frame.textBottom - frame.textTop - whole) * 0.45);
  return {
    lines: [
      headLine(frame.left, [muted(head)]),
      ...brandLines(),
      ...heading.lines.map((text, index) =>
        titleLine(text, y + index * heading.lineHeight, heading),
      ),
      ...below.map((runs, index) => subLine(runs, y + height + index * sub.lineHeight)),
    ],
    glyph: null,
    rule: null,
    axis,
  };
}

/** Lines to this event from the statements about it, else from what was said at it. */
function focusOn(dataset: Dataset, event: TimelineEvent): AxisFocus {
  const about = takeRows(dataset.statement, rowsAbout(dataset, event.id));
  if (about.length > 0) {
    const statements = about.map((statement) => ({ ...statement, events: [event.id] }));
    return { subject: event.id, events: [event], statements };
  }
  const statements = takeRows(dataset.statement, rowsSaidAt(dataset, event.id));
  const linked = statements.flatMap(({ events }) => events);
  const events = linked.flatMap((id) => dataset.event.get(id) ?? []);
  return { subject: event.id, events: [event, ...events], statements };
}

/** The largest size at which at most three lines hold the title; a longer one is cut at a word. */
function fitTitle(title: string): Heading {
  const first = sizes.find(([length]) => title.length <= length)?.[1] ?? 0;
  for (const size of title.length > longest ? [] : steps) {
    const lines = size > first ? null : wrapAt(title, size);
    if (lines) return toHeading(size, lines);
  }
  const measure = widthIn({ face: 'serif', weight: 600, size: smallest });
  return toHeading(smallest, clipLines(title.slice(0, longest), { width, measure }, maxTitleLines));
}

/** As few even lines as hold the title, broken after a comma first. */
function wrapAt(title: string, size: number): readonly string[] | null {
  const measure = widthIn({ face: 'serif', weight: 600, size });
  const max = size > largestThree ? maxTitleLines - 1 : maxTitleLines;
  for (let count = 1; count <= max; count += 1) {
    const lines = wrapTitle(title, count, measure);
    if (lines?.every((line) => measure(line) <= width)) return lines;
  }
  return null;
}

function toHeading(size: number, lines: readonly string[]): Heading {
  return { size, lines, lineHeight: Math.round(size * (size > 60 ? 1.04 : 1.12)) };
}

function titleLine(text: string, y: number, { size, lineHeight }: Heading): CardLine {
  const line = { x: frame.left, y, size, lineHeight, face: 'serif', spacing: -0.014 } as const;
  return { ...line, runs: [bold(text)] };
}

/** Measured as if all were bold, which is never too narrow. */
function wrapSub(text: string): readonly string[] {
  const measure = widthIn({ face: 'sans', weight: 600, size: sub.size });
  return clipLines(text, { width, measure }, sub.max);
}

function subLine(runs: readonly Run[], y: number): CardLine {
  const { size, lineHeight } = sub;
  return { x: frame.left, y, size, lineHeight, face: 'sans', runs };
}

function boldLead(line: string, lead: string): readonly Run[] {
  return lead !== '' && line.startsWith(lead)
    ? [bold(lead), { text: line.slice(lead.length) }]
    : [{ text: line }];
}
