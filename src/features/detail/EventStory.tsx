import { useMemo, useState } from 'react';
import { describeDate } from '@/domain/dates/date-words';
import type { TimelineEvent } from '@/domain/dates/event-date';
import { countFirst } from '@/domain/say/story';
import { takeRows } from '@/lib/rows/table';
import { Button } from '@/ui/fields/Button';
import { Folded } from '@/ui/frame/Folded';
import { ThingLink } from '@/ui/links/ThingLink';
import { useStanding } from '@/ui/links/thing-context';
import { OwnParagraphs } from '@/ui/own/OwnParagraphs';
import { Pictures } from '@/ui/own/Pictures';
import { PageRows } from '@/ui/rows/PageRows';
import type { VirtualRowProps } from '@/ui/rows/VirtualRows';
import { TitleText } from '@/ui/statement/TitleText';
import { words } from '@/words/en';
import { AboutNote } from './AboutNote';
import type { DetailsProps } from './details-props';
import { EventFacts } from './EventFacts';
import { headLook, summaryLook, titleLook } from './looks';

const says = words.story;
/** As many are there at once; more come as they are scrolled to. */
const maxRows = 200;
const estimate = 150;

type StoryProps = Pick<DetailsProps, 'dataset' | 'visible' | 'inFlow' | 'onAbout' | 'onCheck'>;

/** Nothing is selected and nobody is quoted: what happened, in date order, to be read. */
export function EventStory({ dataset, visible, inFlow, onAbout, onCheck }: StoryProps) {
  const { dated, undated, eventCount } = visible;
  const rows = useMemo(() => Uint32Array.of(...dated, ...undated), [dated, undated]);
  const all = dataset.event.length;
  if (all === 0) return <AboutNote dataset={dataset} onAbout={onAbout} onCheck={onCheck} />;
  const listed = <Told key={rows.length} dataset={dataset} rows={rows} />;
  return (
    <>
      <header className={headLook}>
        <hgroup className="col-span-full flex flex-wrap items-baseline justify-between gap-x-4">
          <p className={titleLook}>{says.title}</p>
          <h2 className="text-ink-2 text-sm">
            {eventCount === all ? says.all(all) : words.filters.visible(eventCount, all)}
          </h2>
        </hgroup>
        {rows.length === 0 && <p className={summaryLook}>{says.none}</p>}
      </header>
      <div>
        {inFlow && rows.length > 0 ? (
          <Folded summary={says.readAll(rows.length)}>{listed}</Folded>
        ) : (
          listed
        )}
      </div>
      <AboutNote dataset={dataset} onAbout={onAbout} onCheck={onCheck} />
    </>
  );
}

interface ToldProps extends Pick<DetailsProps, 'dataset'> {
  readonly rows: Uint32Array;
}

/** The first events, and all of them once a reader asks. */
function Told({ dataset, rows }: ToldProps) {
  const [isWhole, setWhole] = useState(false);
  const first = countFirst(takeRows(dataset.event, rows.subarray(0, maxRows)));
  if (isWhole && rows.length > maxRows) return <LongStory dataset={dataset} rows={rows} />;
  const shown = rows.subarray(0, isWhole ? rows.length : first);
  return (
    <>
      <ol role="list" aria-label={says.title}>
        {takeRows(dataset.event, shown).map((event) => (
          <Entry key={event.id} dataset={dataset} event={event} />
        ))}
      </ol>
      {shown.length < rows.length && (
        <Button className="my-3" onClick={() => setWhole(true)}>
          {says.showAll(rows.length)}
        </Button>
      )}
    </>
  );
}

function LongStory({ dataset, rows }: ToldProps) {
  return (
    <PageRows count={rows.length} estimate={estimate} list={{ tag: 'ol', className: 'story' }}>
      {(index, row) => {
        const event = dataset.event.at(rows[index] ?? 0);
        return <Entry key={event.id} dataset={dataset} event={event} row={row} />;
      }}
    </PageRows>
  );
}

interface EntryProps extends Pick<DetailsProps, 'dataset'> {
  readonly event: TimelineEvent;
  readonly row?: VirtualRowProps;
}

/** Date, title, and what happened. */
function Entry({ dataset, event, row }: EntryProps) {
  const thing = { kind: 'event', id: event.id } as const;
  return (
    <li
      className="linked:bar-linked border-hair border-t py-2.5 linked:ps-3 first:border-0 first:pt-0"
      data-standing={useStanding(thing)}
      {...row}
    >
      <p className="text-fine text-ink-2">{describeDate(event, 'list')}</p>
      <h3 className="wrap-anywhere font-semibold font-serif text-lg normal-nums leading-snug">
        <ThingLink
          thing={thing}
          className="touch no-underline hover:text-inherit hover:underline max-sm:leading-touch"
        >
          <TitleText title={event.title} />
        </ThingLink>
      </h3>
      <EventBody dataset={dataset} event={event} />
    </li>
  );
}

/** What happened, its pictures, and what else is known of it. */
function EventBody({ dataset, event }: Pick<EntryProps, 'dataset' | 'event'>) {
  return (
    <div className="wrap-anywhere max-w-[66ch]">
      {event.summary && <OwnParagraphs className="mt-1">{event.summary}</OwnParagraphs>}
      <EventFacts dataset={dataset} event={event} isListed />
      {event.media && <Pictures media={event.media} />}
    </div>
  );
}
