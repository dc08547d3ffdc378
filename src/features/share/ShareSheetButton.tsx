import { useState } from 'react';
import { hasShareSheet, openShareSheet, type SharedLink } from '@/lib/browser/share-sheet';
import { Button } from '@/ui/fields/Button';
import { shareWords } from '@/words/share-en';
import { ShareActs } from './ShareActs';

/** Opens the device's own sheet, where there is one. */
export function ShareSheetButton({ link }: { readonly link: SharedLink }) {
  const [failed, setFailed] = useState(false);
  if (!hasShareSheet(link)) return null;
  const open = async () => setFailed(!(await openShareSheet(link)));
  return (
    <ShareActs>
      <Button onClick={open}>{shareWords.device}</Button>
      <span role="status">{failed && shareWords.deviceFailed}</span>
    </ShareActs>
  );
}
