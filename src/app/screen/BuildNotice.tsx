import { builtPrint, builtVersion } from '@/app/take-over/take-over';
import { Notice } from '@/ui/frame/Notice';
import { words } from '@/words/en';

interface BuildNoticeProps {
  readonly version: string;
  /** Of the file that was loaded; null where it is not known. */
  readonly print: string | null;
}

/** Says that the dataset was replaced on the host since this page was built: what is loaded wins. */
export function BuildNotice({ version, print }: BuildNoticeProps) {
  if (builtVersion === null) return null;
  const isOther = builtPrint !== null && print !== null && builtPrint !== print;
  if (builtVersion === version && !isOther) return null;
  const said =
    builtVersion === version
      ? words.pages.builtWithOther(version)
      : words.pages.builtWith(builtVersion, version);
  return (
    <Notice role="note" about={said}>
      {said}
    </Notice>
  );
}
