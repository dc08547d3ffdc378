import { useId } from 'react';
import type { SharedLink } from '@/lib/browser/share-sheet';
import { Button } from '@/ui/fields/Button';
import { buttonLook } from '@/ui/fields/button-look';
import { CopyButton } from '@/ui/fields/CopyButton';
import { CopyField } from '@/ui/fields/CopyField';
import { Dialog } from '@/ui/frame/Dialog';
import { shareWords } from '@/words/share-en';
import { ShareActs } from './ShareActs';
import { ShareSheetButton } from './ShareSheetButton';

export interface ShareDialogProps {
  /** What can be linked to: the view as it is, the selected thing alone, the view at this version. */
  readonly links: readonly { readonly label: string; readonly link: string }[];
  /** What others can open; null where only this device has the dataset. */
  readonly forOthers: {
    /** HTML that shows the view inside another page. */
    readonly snippet: string;
    /** What the device's own sheet is given. */
    readonly sheet: SharedLink;
  } | null;
  /** The selected statement with its attribution. */
  readonly quote: { readonly label: string; readonly text: () => string } | null;
  /** Names what can be cited here. */
  readonly citeLabel: string;
  readonly onCite: () => void;
  readonly onDownload: () => void;
  readonly onClose: () => void;
}

/** All that a reader can take along: links, a frame for a page of their own, a citation. */
export function ShareDialog(props: ShareDialogProps) {
  const { links, forOthers, quote, citeLabel, onCite, onDownload, onClose } = props;
  return (
    <Dialog title={shareWords.title} closeLabel={shareWords.close} onClose={onClose}>
      <Group title={shareWords.links}>
        {links.map(({ label, link }) => (
          <CopyField key={label} label={label} text={link} />
        ))}
        {forOthers ? (
          <ShareSheetButton link={forOthers.sheet} />
        ) : (
          <p className="text-ink-2 text-sm">{shareWords.onDevice}</p>
        )}
      </Group>
      {forOthers && (
        <Group title={shareWords.embed}>
          <CopyField label={shareWords.snippet} text={forOthers.snippet} rows={5} />
          <p className="text-ink-2 text-sm">{shareWords.snippetHint}</p>
        </Group>
      )}
      <Group title={shareWords.cite}>
        <p className="text-ink-2 text-sm">{shareWords.citeHint}</p>
        <ShareActs>
          <Button onClick={onCite}>{citeLabel}</Button>
          {quote && <CopyButton className={buttonLook} {...quote} />}
        </ShareActs>
      </Group>
      <Group title={shareWords.download}>
        <p className="text-ink-2 text-sm">{shareWords.downloadHint}</p>
        <ShareActs>
          <Button onClick={onDownload}>{shareWords.downloadOpen}</Button>
        </ShareActs>
      </Group>
    </Dialog>
  );
}

/** A row of the ruled list: its name at the left, what it offers at the right. */
function Group({
  title,
  children,
}: {
  readonly title: string;
  readonly children: React.ReactNode;
}) {
  const id = useId();
  return (
    <section
      className="mt-4 grid grid-cols-[6rem_minmax(0,1fr)] border-hair border-t pt-3 max-sm:grid-cols-1 max-sm:gap-2"
      aria-labelledby={id}
    >
      <h3 id={id} className="font-semibold text-sm leading-5">
        {title}
      </h3>
      <div className="grid gap-2.5">{children}</div>
    </section>
  );
}
