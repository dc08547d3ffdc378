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

interface Shown extends Pick<ViewControls, 'view' | 'addressOf' | 'plainAddress'> {
  readonly dataset: Dataset;
  readonly selection: Thing | null;
}

type ShareContents = Pick<ShareDialogProps, 'links' | 'snippet' | 'sheet' | 'quote' | 'citeLabel'>;

/** What can be shared of what is shown. */
export function shareContents(shown: Shown): ShareContents {
  const { dataset, selection, view, addressOf, plainAddress } = shown;
  const { version } = dataset.file;
  const url = addressOf({ embed: false });
  const title = pageTitle(dataset, selection);
  const citable = findCitable(selection);
  return {
    links: [
      { label: shareWords.view, link: url },
      ...(selection
        ? [{ label: shareWords[selection.kind], link: plainAddress({ ...emptyView, selection }) }]
        : []),
      {
        label: shareWords.permanent(version),
        link: plainAddress({ ...view, embed: false, version }),
      },
    ],
    snippet: writeEmbedSnippet(
      plainAddress({ ...view, embed: true, version: null }),
      title,
      new URL('embed.js', findSiteRoot()).href,
    ),
    sheet: { title, url },
    quote: quoteOf(shown),
    citeLabel: citeWords.titles[citable?.kind ?? 'dataset'],
  };
}

/** What a citation made here names: an event or a statement, else the dataset. */
export function findCitable(selection: Thing | null) {
  if (selection === null || selection.kind === 'speaker') return null;
  return { kind: selection.kind, id: selection.id };
}

/** Where what is cited is, at the version that the reader saw. */
export function citedAddress(
  dataset: Dataset,
  thing: Thing | null,
  { plainAddress }: Pick<ViewControls, 'plainAddress'>,
): string {
  return plainAddress({ ...emptyView, selection: thing, version: dataset.file.version });
}

function quoteOf({ dataset, selection, plainAddress }: Shown): ShareDialogProps['quote'] {
  const statement =
    selection?.kind === 'statement' ? dataset.statement.get(selection.id) : undefined;
  if (!statement || !selection) return null;
  return {
    label: shareWords.attributed[statement.form],
    text: () => citeStatement(dataset, statement, plainAddress({ ...emptyView, selection })),
  };
}
