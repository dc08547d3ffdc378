import type { DatasetFile } from '@/domain/dataset-schema';
import { words } from '@/words/en';

export interface RecordPage {
  /** Folder below the site's root, such as `events/khojaly-1992`. */
  readonly folder: string;
  readonly title: string;
}

/** One page for each thing that a link can lead to. */
export function listRecordPages(dataset: DatasetFile): readonly RecordPage[] {
  const names = new Map(dataset.speakers.map(({ id, name }) => [id, name]));
  const total = dataset.statements.length;
  const page = (folder: string, name: string): RecordPage => ({
    folder,
    title: `${name} · ${dataset.title}`,
  });
  return [
    ...dataset.events.map(({ id, title }) => page(`events/${id}`, title)),
    ...dataset.statements.map(({ id, speaker }, index) =>
      page(
        `statements/${id}`,
        words.statement.title(names.get(speaker) ?? speaker, index + 1, total),
      ),
    ),
    ...dataset.speakers.map(({ id, name }) => page(`speakers/${id}`, name)),
  ];
}
