import type { Thing } from '@/domain/linked';
import { CopyButton } from '@/ui/CopyButton';
import { Dialog } from '@/ui/Dialog';
import { words } from '@/words/en';

interface ShareDialogProps {
  /** Address of what is shown now, filters and window included. */
  readonly viewLink: string;
  /** Address of the selected thing alone. */
  readonly thingLink: string | null;
  readonly selection: Thing | null;
  readonly onClose: () => void;
}

/** Links to copy: to what is shown, and to the selected thing by itself. */
export function ShareDialog({ viewLink, thingLink, selection, onClose }: ShareDialogProps) {
  return (
    <Dialog title={words.share.title} closeLabel={words.share.close} onClose={onClose}>
      <ShareLink label={words.share.view} link={viewLink} />
      {selection && thingLink && <ShareLink label={words.share[selection.kind]} link={thingLink} />}
    </Dialog>
  );
}

function ShareLink({ label, link }: { readonly label: string; readonly link: string }) {
  return (
    <div className="share">
      <label>
        <span>{label}</span>
        <input readOnly value={link} onFocus={(event) => event.target.select()} />
      </label>
      <CopyButton
        className="btn"
        label={words.share.copy}
        name={words.share.copyName(label)}
        text={() => link}
      />
    </div>
  );
}
