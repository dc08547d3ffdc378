import { Fragment } from 'react';
import { splitAtDates } from '@/domain/say/title-text';

/** A title whose date stays on one line. */
export function TitleText({ title }: { readonly title: string }) {
  return splitAtDates(title).map(({ text, isDate, start }) =>
    isDate ? (
      <span key={start} className="whitespace-nowrap">
        {text}
      </span>
    ) : (
      <Fragment key={start}>{text}</Fragment>
    ),
  );
}
