import { type ReactNode, Suspense } from 'react';
import { sourceNounOf } from '@/domain/say/source-words';
import { findSpeakersOn, type Subject } from '@/domain/select/side-by-side';
import { ViewLink } from '@/ui/links/ViewLink';
import { words } from '@/words/en';
import type { DetailsProps } from './details-props';

/** More than these begin with the first of them; the others can be chosen. */
const maxAtFirst = 6;

interface BesideProps extends Pick<DetailsProps, 'dataset' | 'columns'> {
  readonly subject: Subject;
  /** The statements in article order. */
  readonly children: ReactNode;
}

/** Statements in article order, and the way to read them speaker by speaker and back. */
export function Beside({ subject, children, dataset, columns }: BesideProps) {
  const speakers = columns ? [] : findSpeakersOn(dataset, subject).slice(0, maxAtFirst);
  if (!columns && speakers.length < 2) return children;
  return (
    <>
      <p className="pb-2.5 text-ink-2">
        <ViewLink
          className="max-sm:inline-flex max-sm:min-h-touch max-sm:items-center"
          change={{ compare: speakers }}
        >
          {columns ? words.beside.close(sourceNounOf(dataset)) : words.beside.open}
        </ViewLink>
      </p>
      {columns ? <Suspense fallback={children}>{columns}</Suspense> : children}
    </>
  );
}
