import { splitAtDates } from '@/domain/say/title-text';

/** A title whose date stays on one line. */
export function TitleText({ title }: { readonly title: string }) {
  return splitAtDates(title).map(({ text, isDate, start }) => (
    <span key={start} className={isDate ? 'whitespace-nowrap' : undefined}>
      {text}
    </span>
  ));
}
