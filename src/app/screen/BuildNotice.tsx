import { builtVersion } from '@/app/take-over/take-over';
import { Notice } from '@/ui/frame/Notice';
import { noticeWords } from '@/words/notice-en';

/** Says that the dataset was replaced on the host since this page was built: what is loaded wins. */
export function BuildNotice({ version }: { readonly version: string }) {
  const said =
    builtVersion === null || builtVersion === version
      ? noticeWords.builtWithOther(version)
      : noticeWords.builtWith(builtVersion, version);
  return (
    <Notice role="note" about={said}>
      {said}
    </Notice>
  );
}
