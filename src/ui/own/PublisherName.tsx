import type { DatasetFile } from '@/domain/format/schema';
import { OwnText } from './OwnText';

/** Who publishes the dataset, with the way there. */
export function PublisherName({ publisher }: Required<Pick<DatasetFile, 'publisher'>>) {
  if (!publisher) return null;
  const name = <OwnText>{publisher.name}</OwnText>;
  return publisher.url ? (
    <a href={publisher.url} target="_blank" rel="noopener noreferrer">
      {name}
    </a>
  ) : (
    name
  );
}
