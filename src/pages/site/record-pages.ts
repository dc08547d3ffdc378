import { listAliases } from '@/domain/model/aliases';
import type { Dataset } from '@/domain/model/dataset';
import type { Thing } from '@/domain/model/thing';
import { describeThing, titleThing } from '@/domain/say/describe-thing';
import { listAll } from '@/lib/rows/table';
import type { SitePage } from './site-page';

/** Beyond so many a folder for each is more than hosts take, and a build more than minutes. */
const maxRecords = 20_000;
const idShape = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Whether each event and statement has a page of its own; else its link opens through `404.html`. */
export function hasRecordPages({ isComplete, counts }: Dataset): boolean {
  return isComplete && counts.events + counts.statements <= maxRecords;
}

/** One page for everything and for each record that has a link of its own. */
export function listPages(dataset: Dataset): readonly SitePage[] {
  const { event, statement, file } = dataset;
  const hasRecords = hasRecordPages(dataset);
  const page = (thing: Thing): SitePage => {
    const folder = folderOf(thing);
    return {
      folder,
      canonical: folder,
      thing,
      title: titleThing(dataset, thing),
      description: describeThing(dataset, thing),
    };
  };
  return [
    {
      folder: '',
      canonical: '',
      thing: null,
      title: dataset.file.title,
      description: dataset.file.description,
    },
    ...(hasRecords ? listAll(event) : []).map(({ id }) => page({ kind: 'event', id })),
    ...(hasRecords ? listAll(statement) : []).map(({ id }) => page({ kind: 'statement', id })),
    ...file.speakers.map(({ id }) => page({ kind: 'speaker', id })),
    // A renamed id keeps its page, which names the new one as its own address.
    ...listAliases(dataset.file)
      .filter(({ kind }) => hasRecords || kind === 'speaker')
      .map(({ kind, from, to }) => ({
        ...page({ kind, id: to }),
        folder: folderOf({ kind, id: from }),
      })),
  ];
}

/** Where a thing's page lies below the site's root. */
export function folderOf({ kind, id }: Thing): string {
  // An id becomes a folder's name, so it is checked once more, whatever the parser allows.
  if (!idShape.test(id)) throw new Error(`"${id}" cannot be an id, because it is a URL.`);
  return `${kind}s/${id}/`;
}
