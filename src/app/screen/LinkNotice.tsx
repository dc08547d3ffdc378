import type { UnknownValue } from '@/domain/model/view-state';
import { Notice } from '@/ui/frame/Notice';
import { words } from '@/words/en';

/** Names what a link asks for and the dataset does not have. The rest of the link still applies. */
export function LinkNotice({ unknown }: { readonly unknown: readonly UnknownValue[] }) {
  if (unknown.length === 0) return null;
  const said = unknown.map(describeUnknown).join(' ');
  return (
    <Notice role="alert" about={said}>
      {`${said} ${words.notice.stillApplies}`}
    </Notice>
  );
}

function describeUnknown({ key, value }: UnknownValue): string {
  if (key === 'page') return words.notice.noSuchPage(value);
  if (key === 'window') return words.notice.badWindow(value);
  const kinds: Readonly<Record<string, string>> = words.notice.kinds;
  const kind = kinds[key];
  return kind ? words.notice.noSuch(kind, value) : words.notice.badValue(key, value);
}
