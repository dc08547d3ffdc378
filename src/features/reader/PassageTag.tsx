import type { Dataset } from '@/domain/model/dataset';
import { nameOf } from '@/domain/model/speaker-names';
import { sourceNounOf } from '@/domain/say/source-words';
import { describeForm } from '@/domain/say/statement-form';
import type { Place } from '@/domain/verify/find-moved';
import type { Passage } from '@/domain/verify/read-source';
import { isolate } from '@/lib/isolate';
import { verifyWords } from '@/words/verify-en';
import { placeOf } from './place-of';

const says = verifyWords.reader;

const tag =
  'relative me-1 min-h-6 rounded-control text-fine/5.5 select-none hover:bg-stage current:bg-accent current:text-on-accent current:forced-color-adjust-none';
const statementTag = `${tag} border border-edge bg-page px-1.5 font-semibold text-ink hover:border-ink current:border-accent`;
const agencyTag = `${tag} px-0.5 before:content-['['] after:content-[']']`;

interface PassageTagProps {
  readonly dataset: Dataset;
  /** All at one place. */
  readonly passages: readonly Passage[];
  readonly isChosen: boolean;
  readonly onFollow: (place: Place) => void;
}

/** Stands before a passage: who said it, or how many events rest on it. */
export function PassageTag({ dataset, passages, isChosen, onFollow }: PassageTagProps) {
  const [first] = passages;
  if (!first) return null;
  const { label, name } = describeTag(dataset, first, passages);
  return (
    <button
      data-place={placeOf('text', first)}
      type="button"
      className={first.kind === 'statement' ? statementTag : agencyTag}
      aria-label={name}
      aria-current={isChosen}
      onClick={(event) => {
        event.stopPropagation();
        onFollow(first);
      }}
    >
      {label}
      {/* A finger's room, without pulling the lines of the text apart. */}
      <i className="max-sm:absolute max-sm:-inset-x-0.5 max-sm:-inset-y-2.5" aria-hidden="true" />
    </button>
  );
}

function describeTag(dataset: Dataset, first: Passage, passages: readonly Passage[]) {
  if (first.kind === 'statement') {
    const speaker = isolate(nameOf(dataset, first.statement.speaker));
    return {
      label: says.tag(first.number, speaker),
      name: says.tagName(first.number, speaker, describeForm(first.statement)),
    };
  }
  const what = passages.flatMap((each) =>
    each.kind === 'evidence' ? [says.evidence(isolate(each.event.title), each.evidence.for)] : [],
  );
  return {
    label: says.agencyTag(what.length),
    name: says.agencyTagName(what.length, what, sourceNounOf(dataset)),
  };
}
