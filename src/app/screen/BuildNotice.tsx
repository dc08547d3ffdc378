import { builtVersion } from '@/app/take-over/take-over';
import { Notice } from '@/ui/frame/Notice';
import { words } from '@/words/en';

/** Says that the dataset was replaced on the host since this page was built: what is loaded wins. */
export function BuildNotice({ version }: { readonly version: string }) {
  if (builtVersion === null || builtVersion === version) return null;
  const said = words.pages.builtWith(builtVersion, version);
  return (
    <Notice role="note" about={said}>
      {said}
    </Notice>
  );
}
