import { type ComponentProps, Fragment } from 'react';
import type { TimelineEvent } from '@/domain/dates/event-date';
import { type Dataset, rowsAbout, rowsBy } from '@/domain/model/dataset';
import { nameOf } from '@/domain/model/speaker-names';
import { nounOf } from '@/domain/say/source-words';
import { HeadFacts } from '@/ui/frame/HeadFacts';
import { ThingLink } from '@/ui/links/ThingLink';
import { OwnText } from '@/ui/own/OwnText';
import { words } from '@/words/en';

interface EventFactsProps {
  readonly dataset: Dataset;
  readonly event: TimelineEvent;
  /** Among others, not by itself: in whose words it is stands elsewhere. */
  readonly isListed?: boolean;
}

/** In whose words it appears, where it was, who took part, what it is about, and where to read on. */
export function EventFacts({ dataset, event, isListed = false }: EventFactsProps) {
  const { place, participants = [], themes = [], links = [] } = event;
  const about = themes.flatMap((id) => dataset.theme.get(id)?.label ?? []);
  const { details } = words;
  return (
    <HeadFacts
      facts={[
        [details.period[0], event.kind === 'period' && details.period[1]],
        ...(isListed ? [] : agencyFact(dataset, event)),
        [details.place, place && <OwnText>{place}</OwnText>],
        [
          details.participants,
          participants.length > 0 && <People dataset={dataset} ids={participants} />,
        ],
        [details.themes, about.length > 0 && <OwnText>{about.join(', ')}</OwnText>],
        [details.links, links.length > 0 && <Links links={links} />],
      ]}
    />
  );
}

/** In whose words an event is that nobody speaks of. */
function agencyFact(dataset: Dataset, { id, evidence }: TimelineEvent): Facts {
  const isAgencys = evidence.some(({ voice }) => voice === 'agency');
  const source = dataset.source.get(evidence[0]?.source ?? '');
  if (!isAgencys || !source || rowsAbout(dataset, id).length > 0) return [];
  const name =
    dataset.counts.statements > 0 ? words.details.agency(nounOf(source)) : words.about.source;
  return [[name, <OwnText key={id}>{source.publisher}</OwnText>]];
}

type Facts = ComponentProps<typeof HeadFacts>['facts'];

/** Who speaks is one press away; for anyone else there is nothing more to read. */
function People({ dataset, ids }: Pick<EventFactsProps, 'dataset'> & { ids: readonly string[] }) {
  return ids.map((id, index) => {
    const name = <OwnText>{nameOf(dataset, id)}</OwnText>;
    return (
      <Fragment key={id}>
        {index > 0 && ', '}
        {rowsBy(dataset, id).length > 0 ? (
          <ThingLink thing={{ kind: 'speaker', id }} className="max-sm:leading-7">
            {name}
          </ThingLink>
        ) : (
          name
        )}
      </Fragment>
    );
  });
}

function Links({ links }: { readonly links: NonNullable<TimelineEvent['links']> }) {
  return (
    <ul role="list" className="wrap-anywhere">
      {links.map(({ title, url, publisher }) => (
        <li key={url} className="max-sm:leading-7">
          <a href={url} target="_blank" rel="noopener noreferrer">
            <OwnText>{title}</OwnText>
          </a>
          {publisher && (
            <>
              , <OwnText>{publisher}</OwnText>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
