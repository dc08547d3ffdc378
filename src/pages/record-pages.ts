import { listAliases } from '@/domain/aliases';
import type { Dataset } from '@/domain/dataset';
import { describeThing, titleThing } from '@/domain/describe-thing';
import type { Thing } from '@/domain/linked';
import { listAll } from '@/domain/table';
import type { SitePage } from './site-page';

/** One page for everything and for each thing that a link can lead to. */
export function listPages(dataset: Dataset): readonly SitePage[] {
  const { event, statement, file } = dataset;
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
    ...listAll(event).map(({ id }) => page({ kind: 'event', id })),
    ...listAll(statement).map(({ id }) => page({ kind: 'statement', id })),
    ...file.speakers.map(({ id }) => page({ kind: 'speaker', id })),
    // A renamed id keeps its page, which names the new one as its own address.
    ...listAliases(dataset.file).map(({ kind, from, to }) => ({
      ...page({ kind, id: to }),
      folder: folderOf({ kind, id: from }),
    })),
  ];
}

/** Where a thing's page lies below the site's root. */
export function folderOf({ kind, id }: Thing): string {
  return `${kind}s/${id}/`;
}
