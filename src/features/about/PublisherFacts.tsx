import type { DatasetHead } from '@/domain/model/dataset';
import { usePictureAddress } from '@/ui/own/media-base';
import { OwnText } from '@/ui/own/OwnText';
import { PublisherName } from '@/ui/own/PublisherName';
import { aboutWords } from '@/words/about-en';

/** Who publishes the dataset, and under which licence. */
export function PublisherFacts({ publisher, licence }: Pick<DatasetHead, 'publisher' | 'licence'>) {
  const logo = usePictureAddress(publisher?.logo ?? '');
  return (
    <>
      {publisher && (
        <>
          <dt>{aboutWords.publisher}</dt>
          <dd>
            {publisher.logo && logo !== null && (
              // The name beside it says the same.
              <img src={logo} alt="" className="mb-1 block h-8 w-auto" />
            )}
            <PublisherName publisher={publisher} />
          </dd>
        </>
      )}
      {licence && (
        <>
          <dt>{aboutWords.licence}</dt>
          <dd>
            <a href={licence.url} target="_blank" rel="noopener noreferrer license">
              <OwnText>{licence.name}</OwnText>
            </a>
          </dd>
        </>
      )}
    </>
  );
}
