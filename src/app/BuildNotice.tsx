import { Notice } from '@/ui/Notice';
import { words } from '@/words/en';
import { builtVersion } from './take-over';

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
