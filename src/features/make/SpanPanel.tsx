import { useState } from 'react';
import { together } from '@/domain/make/act';
import type { Span } from '@/domain/make/bench';
import { nextKey } from '@/domain/make/bench';
import { addEvent, addEvidence, editEvent } from '@/domain/make/event-acts';
import { addPart, markStatement } from '@/domain/make/mark-acts';
import { quoteIn } from '@/domain/make/proposals';
import { nudge, paragraphAt, splitParagraphs, splitSentences } from '@/domain/make/units';
import { Button } from '@/ui/fields/Button';
import { LinkButton } from '@/ui/fields/LinkButton';
import { makeWords } from '@/words/make-en';
import type { Desk } from './fields/desk';
import { SelectField } from './fields/SelectField';
import { TextField } from './fields/TextField';

interface SpanPanelProps {
  readonly desk: Desk;
  readonly span: Span;
  /** Key of the statement whose form was open last. */
  readonly last: string | null;
  /** Key of the event to which words were given last. */
  readonly event: string | null;
  readonly onSpan: (span: Span) => void;
  readonly onMarked: (key: string) => void;
  readonly onEvidence: (event: string) => void;
  readonly onClose: () => void;
}

const says = makeWords.span;

/** What to do with selected words: widen or narrow them, mark them as a statement, or let an event rest on them. */
export function SpanPanel(props: SpanPanelProps) {
  const { desk, span, last, onSpan, onMarked, onClose } = props;
  const { bench, act } = desk;
  const mark = (form: 'direct-quote' | 'spoken' | 'reported') => {
    const key = nextKey(bench);
    act(markStatement([span], form));
    onMarked(key);
  };
  const at = bench.statements.findIndex(({ key }) => key === last);
  return (
    <section aria-labelledby="make-span-title" className="grid gap-4">
      <div>
        <h3 id="make-span-title" tabIndex={-1} className="mb-1 font-semibold text-sm">
          {says.title}
        </h3>
        <p className="max-h-48 overflow-auto whitespace-pre-line border-accent border-s-4 ps-3 font-serif text-lg/[1.45]">
          {bench.text.slice(span.start, span.end)}
        </p>
        <Widths text={bench.text} language={bench.source.language} span={span} onSpan={onSpan} />
      </div>
      <fieldset aria-label={says.markAs} className="flex flex-wrap gap-2">
        <Button id="make-mark-quote" onClick={() => mark('direct-quote')}>
          {says.quote}
        </Button>
        <Button onClick={() => mark('spoken')}>{says.spoken}</Button>
        <Button onClick={() => mark('reported')}>{says.reported}</Button>
        {last !== null && at >= 0 && (
          <Button
            onClick={() => {
              act(addPart(last, span));
              onMarked(last);
            }}
          >
            {says.addTo(at + 1)}
          </Button>
        )}
      </fieldset>
      <EvidencePanel {...props} />
      <Button isBare className="justify-self-start" onClick={onClose}>
        {says.close}
      </Button>
    </section>
  );
}

interface WidthsProps {
  readonly text: string;
  readonly language: string;
  readonly span: Span;
  readonly onSpan: (span: Span) => void;
}

/** Units as buttons: the paragraph, each of its sentences, the next paragraph too, and each end by a word. */
function Widths({ text, language, span, onSpan }: WidthsProps) {
  const paragraphs = splitParagraphs(text);
  const first = paragraphAt(paragraphs, span.start);
  const paragraph = paragraphs[first];
  const next = paragraphs[paragraphAt(paragraphs, span.end - 1) + 1];
  const sentences = paragraph ? splitSentences(text, paragraph, language) : [];
  const quote = paragraph && quoteIn(text, paragraph);
  const unit = 'min-h-target max-sm:min-h-touch';
  return (
    <fieldset aria-label={says.units} className="mt-2 flex flex-wrap gap-x-4 text-sm">
      {paragraph && (
        <LinkButton className={unit} onClick={() => onSpan(paragraph)}>
          {says.paragraph}
        </LinkButton>
      )}
      {quote && (
        <LinkButton className={unit} onClick={() => onSpan(quote)}>
          {says.inside}
        </LinkButton>
      )}
      {sentences.length > 1 &&
        sentences.map((sentence, at) => (
          <LinkButton
            key={sentence.start}
            className={unit}
            aria-label={says.sentenceName(at + 1, text.slice(sentence.start, sentence.end))}
            onClick={() => onSpan(sentence)}
          >
            {says.sentence(at + 1)}
          </LinkButton>
        ))}
      {next && (
        <LinkButton className={unit} onClick={() => onSpan({ start: span.start, end: next.end })}>
          {says.withNext}
        </LinkButton>
      )}
      {(['start', 'end'] as const).flatMap((edge) =>
        ([-1, 1] as const).map((by) => (
          <LinkButton
            key={`${edge}${by}`}
            className={unit}
            onClick={() => onSpan(nudge(text, span, { edge, by }))}
          >
            {says.nudge[edge][by === 1 ? 'on' : 'back']}
          </LinkButton>
        )),
      )}
    </fieldset>
  );
}

/** For what the words speak; the first is that of most. */
const purposes = [
  'date',
  'duration',
  'place',
  'title',
  'name',
  'participants',
  'organiser',
  'occasion',
  'description',
] as const;
const newEvent = 'new';

function EvidencePanel({ desk, span, event, onEvidence }: SpanPanelProps) {
  const { bench, act } = desk;
  const [chosen, setChosen] = useState(event ?? bench.events.at(-1)?.key ?? newEvent);
  const isKnown = bench.events.some(({ key }) => key === chosen);
  const key = isKnown ? chosen : newEvent;
  const [title, setTitle] = useState('');
  const [purpose, setPurpose] = useState('date');
  const [voice, setVoice] = useState<'agency' | 'speaker'>(() => voiceAt(desk, span));
  const words = bench.text.slice(span.start, span.end);
  const give = () => {
    const target = key === newEvent ? nextKey(bench) : key;
    const known = bench.events.find((each) => each.key === target);
    const isFirstDate = purpose === 'date' && (known?.date.stated ?? '') === '';
    act(
      together(makeWords.said.evidence, [
        ...(known ? [] : [addEvent(title.trim() || words.replace(/\s+/g, ' ').slice(0, 80))]),
        addEvidence(target, { span, for: purpose, voice }),
        ...(isFirstDate ? [stateDate(target, words)] : []),
      ]),
    );
    onEvidence(target);
  };
  return (
    <form
      className="grid gap-3 border-hair border-t pt-3"
      onSubmit={(submitted) => {
        submitted.preventDefault();
        give();
      }}
    >
      <SelectField
        id="make-evidence-event"
        label={says.event}
        value={key}
        options={[
          ...bench.events.map((each) => [each.key, each.title || says.untitled] as const),
          [newEvent, says.newEvent] as const,
        ]}
        onChange={setChosen}
      />
      {key === newEvent && (
        <TextField
          id="make-evidence-title"
          label={says.newTitle}
          value={title}
          onChange={setTitle}
          hint={says.newTitleHint}
        />
      )}
      <div className="grid grid-cols-2 items-start gap-3 max-xs:grid-cols-1">
        <SelectField
          id="make-evidence-for"
          label={says.purpose}
          value={purpose}
          options={purposes.map((each) => [each, says.purposes[each]] as const)}
          onChange={setPurpose}
        />
        <SelectField
          id="make-evidence-voice"
          label={says.voice}
          value={voice}
          options={[
            ['agency', says.voices.agency],
            ['speaker', says.voices.speaker],
          ]}
          onChange={(value) => setVoice(value === 'agency' ? 'agency' : 'speaker')}
        />
      </div>
      <Button type="submit" className="justify-self-start">
        {says.give}
      </Button>
    </form>
  );
}

/** Words inside a statement are its speaker's. */
function voiceAt({ bench }: Desk, span: Span): 'agency' | 'speaker' {
  const isInside = bench.statements.some((statement) => {
    return statement.spans.some(({ start, end }) => start <= span.start && end >= span.end);
  });
  return isInside ? 'speaker' : 'agency';
}

/** The source's own words for a date, where the event has none yet. */
function stateDate(key: string, stated: string) {
  return {
    said: makeWords.said.date,
    change: (bench: Desk['bench']) => {
      const date = bench.events.find((each) => each.key === key)?.date;
      return date ? editEvent(key, { date: { ...date, stated } }).change(bench) : bench;
    },
  };
}
