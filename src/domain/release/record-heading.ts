import type { Thing } from '@/domain/model/thing';
import { words } from '@/words/en';
import { releaseWords } from '@/words/release-en';
import type { RecordPath, ShownParts } from './shown-parts';

/** The thing that has a link of its own; null for the dataset and its themes. */
export function thingAt(path: RecordPath): Thing | null {
  const [part, id = ''] = path.split('/');
  switch (part) {
    case 'events':
      return { kind: 'event', id };
    case 'statements':
      return { kind: 'statement', id };
    case 'speakers':
      return { kind: 'speaker', id };
    default:
      return null;
  }
}

/** The heading that Details gives it; a statement's place is that among the statements of its time. */
export function headingOf(
  path: RecordPath,
  parts: ShownParts,
  records: ReadonlyMap<RecordPath, ShownParts>,
): string {
  switch (parts.kind) {
    case 'dataset':
      return releaseWords.wholeDataset;
    case 'event':
      return parts.title;
    case 'speaker':
      return parts.name;
    case 'theme':
      return releaseWords.theme(parts.label);
    case 'statement': {
      const all = [...records.keys()].filter((each) => each.startsWith('statements/'));
      return words.statement.title(parts.name, all.indexOf(path) + 1, all.length);
    }
  }
}
