import type { UnknownValue } from '@/domain/model/view-state';
import { Notice } from '@/ui/frame/Notice';
import { noticeWords } from '@/words/notice-en';

/** Names what a link asks for and the dataset does not have. The rest of the link still applies. */
export function LinkNotice({ unknown }: { readonly unknown: readonly UnknownValue[] }) {
  const said = unknown.map(describeUnknown).join(' ');
  return (
    <Notice role="alert" about={said}>
      {`${said} ${noticeWords.stillApplies}`}
    </Notice>
  );
}

function describeUnknown({ key, value }: UnknownValue): string {
  if (key === 'page') return noticeWords.noSuchPage(value);
  if (key === 'window') return noticeWords.badWindow(value);
  const kinds: Readonly<Record<string, string>> = noticeWords.kinds;
  const kind = kinds[key];
  return kind ? noticeWords.noSuch(kind, value) : noticeWords.badValue(key, value);
}
