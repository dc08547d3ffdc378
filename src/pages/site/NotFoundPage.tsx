import type { DatasetHead } from '@/domain/model/dataset';
import { Wordmark } from '@/ui/frame/Wordmark';
import { OwnText } from '@/ui/own/OwnText';
import { siteWords } from '@/words/en';

interface NotFoundPageProps {
  readonly file: DatasetHead;
  /** The way home; a script improves it where the page's depth is known. */
  readonly home: string;
}

/** What an unknown address shows: it needs no other file, because its own depth is not known. */
export function NotFoundPage({ file, home }: NotFoundPageProps) {
  return (
    <main id="prerendered" className="nowhere">
      <p className="nowhere__brand">
        <Wordmark />
      </p>
      <h1>{siteWords.notFound}</h1>
      <p>{siteWords.notFoundCure}</p>
      <h2>
        <OwnText language={file.language}>{file.title}</OwnText>
      </h2>
      <p>
        <OwnText language={file.language}>{file.description}</OwnText>
      </p>
      <p>
        <a href={home}>{siteWords.notFoundHome}</a>
      </p>
    </main>
  );
}
