import { pageTitle } from '@/app/view/use-selection';
import { citeStatement } from '@/domain/cite/attribution';
import { writeEmbedSnippet } from '@/domain/cite/embed-snippet';
import type { Dataset } from '@/domain/model/dataset';
import type { Thing } from '@/domain/model/thing';
import { emptyView } from '@/domain/model/view-state';
import type { ShareDialogProps } from '@/features/share/ShareDialog';
import { findSiteRoot } from '@/lib/browser/site-root';
import type { ViewControls } from '@/state/use-view-state';
import { citeWords } from '@/words/cite-en';
import { shareWords } from '@/words/share-en';

interface Shown extends Pick<ViewControls, 'view' | 'addressOf' | 'plainAddress' | 'isOnDevice'> {
  readonly dataset: Dataset;
  readonly selection: Thing | null;
}

type ShareContents = Omit<ShareDialogProps, 'onCite' | 'onDownload' | 'onClose'>;

/** What can be shared of what is shown; of what only this device has, nothing that others could open. */
export function shareContents(shown: Shown): ShareContents {
  const { dataset, selection, view, addressOf, plainAddress, isOnDevice } = shown;
  const { version } = dataset.file;
  const url = addressOf({ embed: false });
  const title = pageTitle(dataset, selection);
  const citable = findCitable(selection);
  const own = [
    { label: shareWords.view, link: url },
    ...(selection
      ? [{ label: shareWords[selection.kind], link: plainAddress({ ...emptyView, selection }) }]
      : []),
  ];
  const said = { quote: quoteOf(shown), citeLabel: citeWords.titles[citable?.kind ?? 'dataset'] };
  if (isOnDevice) return { ...said, links: own, forOthers: null };
  const permanent = plainAddress({ ...view, embed: false, version });
  const framed = plainAddress({ ...view, embed: true, version: null });
  return {
    ...said,
    links: [...own, { label: shareWords.permanent(version), link: permanent }],
    forOthers: {
      snippet: writeEmbedSnippet(framed, title, new URL('embed.js', findSiteRoot()).href),
      sheet: { title, url },
    },
  };
}

/** What a citation made here names: an event or a statement, else the dataset. */
export function findCitable(selection: Thing | null) {
  if (selection === null || selection.kind === 'speaker') return null;
  return { kind: selection.kind, id: selection.id };
}

/** Where what is cited is, at the version that the reader saw; null where only this device has it. */
export function citedAddress(
  dataset: Dataset,
  thing: Thing | null,
  { plainAddress, isOnDevice }: Pick<ViewControls, 'plainAddress' | 'isOnDevice'>,
): string | null {
  if (isOnDevice) return null;
  return plainAddress({ ...emptyView, selection: thing, version: dataset.file.version });
}

function quoteOf({
  dataset,
  selection,
  plainAddress,
  isOnDevice,
}: Shown): ShareDialogProps['quote'] {
  const statement =
    selection?.kind === 'statement' ? dataset.statement.get(selection.id) : undefined;
  if (!statement || !selection) return null;
  const link = isOnDevice ? null : plainAddress({ ...emptyView, selection });
  return {
    label: shareWords.attributed[statement.form],
    text: () => citeStatement(dataset, statement, link),
  };
}
