import type { Media } from '@/domain/format/schema';
import { usePictureAddress } from './media-base';
import { OwnParagraph } from './OwnParagraph';
import { OwnText } from './OwnText';
import { useOwnLanguage } from './own-language';

/** Pictures, each with its caption, whose it is and how it may be used. */
export function Pictures({ media }: { readonly media: readonly Media[] }) {
  return (
    <div className="col-span-full mt-3 grid max-w-2xl gap-4">
      {media.map((each) => (
        <Picture key={each.file} media={each} />
      ))}
    </div>
  );
}

const instead = 'bg-stage p-2 text-ink-2 text-sm';
const pictureLook = 'h-auto max-w-full bg-stage text-ink-2 text-sm';

/** It has its place before it is there: width and height give the browser its shape. */
function Picture({ media }: { readonly media: Media }) {
  const { file, alt, caption, width, height } = media;
  const address = usePictureAddress(file);
  const lang = useOwnLanguage();
  return (
    <figure className="min-w-0">
      {address === null ? (
        <OwnParagraph className={instead}>{alt}</OwnParagraph>
      ) : (
        <img
          src={address}
          alt={alt}
          lang={lang}
          width={width}
          height={height}
          loading="lazy"
          decoding="async"
          className={pictureLook}
        />
      )}
      {(caption || media.credit || media.licence) && (
        <figcaption className="mt-1 text-sm">
          {caption && <OwnParagraph>{caption}</OwnParagraph>}
          <Origin media={media} />
        </figcaption>
      )}
    </figure>
  );
}

function Origin({ media: { credit, licence } }: { readonly media: Media }) {
  if (!credit && !licence) return null;
  return (
    <p className="text-fine text-ink-2">
      {credit && <OwnText>{credit}</OwnText>}
      {credit && licence && ' · '}
      {licence && (
        <a href={licence.url} target="_blank" rel="noopener noreferrer license">
          <OwnText>{licence.name}</OwnText>
        </a>
      )}
    </p>
  );
}
