import { splitLinks } from '@/lib/split-links';
import { splitParagraphs } from '@/lib/split-paragraphs';
import { OwnParagraph } from './OwnParagraph';

interface OwnParagraphsProps {
  readonly className?: string;
  readonly children: string;
}

/** Prose of the dataset as its author broke it: a paragraph for each, lines kept inside, addresses as links. */
export function OwnParagraphs({ className = '', children }: OwnParagraphsProps) {
  return splitParagraphs(children.trim()).map(({ text, start }, index) => (
    <OwnParagraph
      key={start}
      className={`whitespace-pre-line ${className} ${index > 0 ? 'mt-[0.6em]' : ''}`.trim()}
    >
      {linked(text.trim())}
    </OwnParagraph>
  ));
}

function linked(text: string) {
  const pieces = splitLinks(text);
  if (pieces.every(({ href }) => href === null)) return text;
  return pieces.map((piece) =>
    piece.href === null ? (
      <span key={piece.start}>{piece.text}</span>
    ) : (
      <a
        key={piece.start}
        className="wrap-anywhere"
        href={piece.href}
        target="_blank"
        rel="noopener noreferrer"
      >
        {piece.text}
      </a>
    ),
  );
}
