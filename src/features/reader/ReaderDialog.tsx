import { useContext, useRef, useState } from 'react';
import type { Dataset } from '@/domain/model/dataset';
import type { ArticleCheck } from '@/domain/verify/article-check';
import type { Place } from '@/domain/verify/find-moved';
import type { ReadSource } from '@/domain/verify/read-source';
import { SourceChoice } from '@/ui/fields/SourceChoice';
import { Dialog } from '@/ui/frame/Dialog';
import { SourceNounContext } from '@/ui/own/source-noun';
import { verifyWords } from '@/words/verify-en';
import { findPlace } from './place-of';
import { SourceText } from './SourceText';
import { TakenList } from './TakenList';
import { useReadSource } from './use-read-source';
import { voiceLines } from './voice-look';

const says = verifyWords.reader;

/** Classes of the text and of what was taken from it. Focus rings reach beyond what they are around. */
const side =
  'relative overflow-auto overscroll-contain pt-3.5 pb-8 max-md:overflow-visible max-md:px-0';

const samples = {
  ...voiceLines,
  plain:
    '[background:linear-gradient(var(--edge)_0_0)_center/100%_1px_no-repeat] forced-color-adjust-none',
};

export interface ReaderDialogProps {
  readonly dataset: Dataset;
  readonly check: ArticleCheck;
  readonly onClose: () => void;
}

/** The article that the reader gave, beside the statements and events that were taken from it. */
export function ReaderDialog({ dataset, check, onClose }: ReaderDialogProps) {
  const noun = useContext(SourceNounContext);
  const sources = dataset.file.sources.filter(({ id }) => check.texts.has(id));
  const [source, setSource] = useState(sources[0]?.id ?? '');
  const given = check.texts.get(source);
  const read = useReadSource(dataset, source, given);
  return (
    <Dialog title={says.title(noun)} closeLabel={says.close} onClose={onClose} size="window">
      <SourceChoice label={says.source} sources={sources} source={source} onChoose={setSource} />
      {given && read && (
        <Reader key={source} dataset={dataset} read={read} onClose={onClose} text={given.text} />
      )}
    </Dialog>
  );
}

interface ReaderProps extends Pick<ReaderDialogProps, 'dataset' | 'onClose'> {
  readonly read: ReadSource;
  readonly text: string;
}

function Reader({ dataset, read, text, onClose }: ReaderProps) {
  const [chosen, setChosen] = useState<Place | null>(null);
  const noun = useContext(SourceNounContext);
  const room = useRef<HTMLDivElement>(null);
  const follow = (to: 'text' | 'list') => (place: Place) => {
    setChosen(place);
    const target = findPlace(room.current, to, place);
    target?.focus({ preventScroll: true });
    target?.scrollIntoView?.({ block: 'center' });
  };
  return (
    <>
      <Lead read={read} length={text.length} />
      <div
        className="reader mt-3.5 grid min-h-0 flex-1 grid-cols-[minmax(0,1fr)_22rem] gap-8 border-ink border-t-2 max-md:block"
        ref={room}
      >
        <section className={`${side} px-2`} aria-label={says.text(noun)}>
          <SourceText
            dataset={dataset}
            read={read}
            text={text}
            chosen={chosen}
            onFollow={follow('list')}
          />
        </section>
        <section className={`${side} px-1`} aria-label={says.takenFrom}>
          <TakenList
            dataset={dataset}
            read={read}
            chosen={chosen}
            onFollow={follow('text')}
            onShow={onClose}
          />
        </section>
      </div>
    </>
  );
}

/** How much is marked, what the marks mean, and what this text does not hold. */
function Lead({ read, length }: { readonly read: ReadSource; readonly length: number }) {
  const { passages, missing, marked, left } = read;
  const noun = useContext(SourceNounContext);
  return (
    <div className="mt-3 text-sm [&>p+p]:mt-1">
      <p>{says.lead(marked, length)}</p>
      {passages.some(({ isMoved }) => isMoved) && <p>{says.moved}</p>}
      {missing.length > 0 && <p>{says.missing(missing.map(String))}</p>}
      {left > 0 && <p>{says.tooMany(passages.length)}</p>}
      <ul role="list" className="mt-2 flex flex-wrap gap-x-5 gap-y-1 text-ink-2">
        {(['quote', 'reported', 'agency', 'plain'] as const).map((voice) => (
          <li key={voice} className="flex items-center gap-2">
            <i className={`h-3.5 w-7 flex-none border-mark ${samples[voice]}`} aria-hidden="true" />
            {says.legend[voice](noun)}
          </li>
        ))}
      </ul>
    </div>
  );
}
