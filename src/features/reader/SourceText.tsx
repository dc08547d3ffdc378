import type { MouseEvent } from 'react';
import type { Dataset } from '@/domain/model/dataset';
import type { Place } from '@/domain/verify/find-moved';
import { isSamePlace, type Passage, type ReadSource, voiceOf } from '@/domain/verify/read-source';
import type { Segment } from '@/domain/verify/source-segments';
import { verifyWords } from '@/words/verify-en';
import { PassageTag } from './PassageTag';
import { voiceLines } from './voice-look';

const chosenLook =
  'data-chosen:border-accent data-chosen:bg-accent-tint forced-colors:data-chosen:bg-[Mark] forced-colors:data-chosen:text-[MarkText]';

interface SourceTextProps {
  readonly dataset: Dataset;
  readonly read: ReadSource;
  readonly text: string;
  readonly chosen: Place | null;
  /** Leads from a passage to what was taken from it. */
  readonly onFollow: (place: Place) => void;
}

/** The text as it was given, each passage marked by whose words it is. Only text nodes, whatever it holds. */
export function SourceText(props: SourceTextProps) {
  const { read, onFollow } = props;
  const follow = ({ target }: MouseEvent) => {
    const segment = target instanceof Element ? target.closest('[data-start]') : null;
    const start = Number(segment?.getAttribute('data-start'));
    const passage = segment && innermost(read.passages, start);
    // A reader who marks words to copy them is not taken away.
    if (passage && getSelection()?.isCollapsed !== false) onFollow(passage);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the tags inside do the same for the keyboard.
    // biome-ignore lint/a11y/useKeyWithClickEvents: as above.
    <div
      className="wrap-anywhere max-w-168 whitespace-pre-wrap text-base text-ink-2 normal-nums leading-[1.75]"
      onClick={follow}
    >
      {read.paragraphs.map((segments) => (
        <p key={segments[0]?.start} dir="auto">
          {segments.map((segment) => (
            <Piece key={segment.start} segment={segment} {...props} />
          ))}
        </p>
      ))}
    </div>
  );
}

/** A statement goes before evidence, and what is shorter before what is around it. */
function innermost(passages: readonly Passage[], at: number): Passage | undefined {
  const over = passages.filter(({ start, end }) => start <= at && at < end);
  const statements = over.filter(({ kind }) => kind === 'statement');
  const candidates = statements.length > 0 ? statements : over;
  return [...candidates].sort((a, b) => a.end - a.start - (b.end - b.start))[0];
}

function Piece({
  segment,
  dataset,
  read,
  text,
  chosen,
  onFollow,
}: SourceTextProps & { readonly segment: Segment }) {
  const { start, end } = segment;
  const over = segment.over.flatMap((index) => read.passages[index] ?? []);
  const beginning = over.filter((passage) => passage.start === start);
  const ending = over.flatMap((passage) =>
    passage.kind === 'statement' && passage.end === end ? [passage.number] : [],
  );
  const voice = voiceOf(over);
  const isChosen = over.some((passage) => isSamePlace(passage, chosen));
  const isMoved = over.some((passage) => passage.isMoved);
  return (
    <>
      <Tags
        dataset={dataset}
        chosen={chosen}
        onFollow={onFollow}
        passages={beginning}
        isInStatement={voice !== 'agency'}
      />
      <span
        className={voice === 'plain' ? undefined : passageLook(voice, isMoved)}
        data-voice={voice}
        data-start={over.length > 0 ? start : undefined}
        tabIndex={over.length > 0 ? -1 : undefined}
        data-chosen={isChosen || undefined}
      >
        {text.slice(start, end)}
      </span>
      {ending.map((number) => (
        <span key={number} className="sr-only select-none">
          {verifyWords.reader.end(number)}
        </span>
      ))}
    </>
  );
}

function passageLook(voice: keyof typeof voiceLines, isMoved: boolean): string {
  const type = voice === 'quote' ? 'font-serif text-[1.125em] ' : '';
  const line = `${voiceLines[voice]} ${isMoved ? 'border-edge' : 'border-mark'}`;
  return `${type}cursor-pointer text-ink ${line} ${chosenLook}`;
}

interface TagsProps extends Pick<SourceTextProps, 'dataset' | 'chosen' | 'onFollow'> {
  /** All that begin here. */
  readonly passages: readonly Passage[];
  readonly isInStatement: boolean;
}

/** A tag for each statement, and for the agency's own words. Evidence inside a statement has none. */
function Tags({ passages, isInStatement, chosen, ...rest }: TagsProps) {
  const tagged = passages.filter(({ kind }) => kind === 'statement' || !isInStatement);
  const isFirst = (passage: Passage, index: number) =>
    tagged.findIndex((each) => isSamePlace(each, passage)) === index;
  return tagged
    .filter(isFirst)
    .map((place) => (
      <PassageTag
        key={place.end}
        {...rest}
        passages={tagged.filter((each) => isSamePlace(each, place))}
        isChosen={isSamePlace(place, chosen)}
      />
    ));
}
