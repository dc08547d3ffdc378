import type { EventRecord, Statement } from '@/domain/format/schema';
import type { Dataset } from '@/domain/model/dataset';
import { nameOf } from '@/domain/model/speaker-names';
import { cutAtWord } from '@/domain/say/excerpt';
import { describeForm } from '@/domain/say/statement-form';
import type { Place } from '@/domain/verify/find-moved';
import { isSamePlace, type Passage, type ReadSource } from '@/domain/verify/read-source';
import { isolate } from '@/lib/isolate';
import { Button } from '@/ui/fields/Button';
import { ThingLink } from '@/ui/links/ThingLink';
import { OwnText } from '@/ui/own/OwnText';
import { useOwnLanguage } from '@/ui/own/own-language';
import { words } from '@/words/en';
import { verifyWords } from '@/words/verify-en';
import { placeOf } from './place-of';

const says = verifyWords.reader;

const heading = 'border-hair border-b pb-1.5 font-semibold text-sm/5';
const entry = 'border-hair border-b py-2 ps-3 pe-2 text-sm';
const chosenEntry =
  'data-chosen:bg-accent-tint data-chosen:[box-shadow:inset_4px_0_var(--accent)] forced-colors:data-chosen:outline-2 forced-colors:data-chosen:outline-[Highlight] forced-colors:data-chosen:-outline-offset-2';
const texts: Readonly<Record<Statement['form'], string>> = {
  'direct-quote': 'font-serif text-base',
  spoken: 'font-serif text-base',
  reported: 'border-edge border-s-[1.5px] border-dashed ps-2',
};

type OfKind<Kind> = Extract<Passage, { readonly kind: Kind }>;

interface TakenListProps {
  readonly dataset: Dataset;
  readonly read: ReadSource;
  readonly chosen: Place | null;
  /** Links an excerpt to its place in the text. */
  readonly onFollow: (place: Place) => void;
  /** The reader is left for the page. */
  readonly onShow: () => void;
}

/** What was taken from the text: its statements, and what its events rest on. */
export function TakenList(props: TakenListProps) {
  const { read, ...rest } = props;
  const passages = read.passages.flatMap((each) => (each.kind === 'statement' ? [each] : []));
  // An interrupted quote has a passage for each part, and is listed where it begins.
  const statements = passages.filter(
    ({ number }, at) => passages.findIndex((each) => each.number === number) === at,
  );
  const evidence = read.passages.flatMap((each) => (each.kind === 'evidence' ? [each] : []));
  const events = [...new Map(evidence.map(({ event }) => [event.id, event])).values()];
  return (
    <>
      <h3 id="reader-statements" className={heading}>
        {says.statements}
      </h3>
      <ol role="list" aria-labelledby="reader-statements">
        {statements.map((passage) => (
          <Excerpt key={passage.statement.id} {...rest} passage={passage} />
        ))}
      </ol>
      <h3 id="reader-events" className={`${heading} mt-6`}>
        {says.events}
      </h3>
      <ul role="list" aria-labelledby="reader-events">
        {events.map((event) => (
          <EventEvidence
            key={event.id}
            {...rest}
            event={event}
            evidence={evidence.filter((each) => each.event.id === event.id)}
          />
        ))}
      </ul>
    </>
  );
}

interface TakenProps extends Omit<TakenListProps, 'read'> {
  readonly passage: OfKind<'statement'>;
}

function Excerpt({ dataset, passage, chosen, onFollow, onShow }: TakenProps) {
  const { statement, number } = passage;
  const isChosen = isSamePlace(passage, chosen);
  const source = dataset.source.get(statement.source.id);
  const isQuote = statement.form === 'direct-quote';
  const language = useOwnLanguage(isQuote ? source?.language : undefined);
  return (
    <li className={`${entry} ${chosenEntry}`} data-chosen={isChosen || undefined}>
      <button
        type="button"
        className="group grid w-full gap-0.5"
        data-place={placeOf('list', passage)}
        aria-current={isChosen}
        onClick={() => onFollow(passage)}
      >
        <span>
          <b className="group-hover:underline">
            {number} <OwnText>{nameOf(dataset, statement.speaker)}</OwnText>
          </b>
          , {describeForm(statement)}
          {statement.form === 'reported' && `, ${words.statement.paraphrase}`}
        </span>
        <span className={`leading-[1.4] ${texts[statement.form]}`} dir="auto" lang={language}>
          {cutAtWord(statement.text, 120)}
        </span>
        <span className="text-ink-2">
          <span aria-hidden="true">{says.place(passage.start, passage.end)}</span>
          <span className="sr-only">{says.placeName(passage.start, passage.end)}</span>
        </span>
      </button>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the link inside is what is pressed. */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: as above. */}
      <span onClick={onShow}>
        <ThingLink
          className="inline-block min-h-target leading-target max-sm:min-h-touch max-sm:leading-touch"
          thing={{ kind: 'statement', id: statement.id }}
        >
          {says.show}
          <span className="sr-only">{says.showWhich(number)}</span>
        </ThingLink>
      </span>
    </li>
  );
}

interface RestsOnProps extends Omit<TakenListProps, 'read'> {
  readonly event: EventRecord;
  readonly evidence: readonly OfKind<'evidence'>[];
}

/** An event, with a button for each place that its title, date, place or description rests on. */
function EventEvidence({ event, evidence, chosen, onFollow }: RestsOnProps) {
  return (
    <li className={entry}>
      <b>
        <OwnText>{event.title}</OwnText>
      </b>
      <span className="mt-1 flex flex-wrap gap-1.5">
        {evidence.map((passage, index) => (
          <Button
            // biome-ignore lint/suspicious/noArrayIndexKey: an event may name a place twice.
            key={index}
            className="current:border-accent current:bg-accent current:text-on-accent current:forced-color-adjust-none"
            data-place={placeOf('list', passage)}
            aria-current={isSamePlace(passage, chosen)}
            aria-label={says.evidence(isolate(event.title), passage.evidence.for)}
            onClick={() => onFollow(passage)}
          >
            {passage.evidence.for}
          </Button>
        ))}
      </span>
    </li>
  );
}
