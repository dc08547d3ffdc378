import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '@/ui/fields/Button';
import { buttonLook } from '@/ui/fields/button-look';
import { CopyButton } from '@/ui/fields/CopyButton';
import { OwnText } from '@/ui/own/OwnText';
import { TitleText } from '@/ui/statement/TitleText';
import { words } from '@/words/en';
import { headLook, titleLook } from './looks';

interface DetailHeadProps {
  readonly title: string;
  /** The title is the dataset's own; else it is a sentence of the page. */
  readonly isOwn?: boolean;
  readonly link: string;
  readonly onClose: () => void;
  /** Left out where there is nothing to cite. */
  readonly onCite?: () => void;
  readonly children?: ReactNode;
}

/** Heading of the selected thing, with its link and the way back. */
export function DetailHead({ title, isOwn, link, onClose, onCite, children }: DetailHeadProps) {
  return (
    <header className={headLook}>
      <i
        className="grip col-span-full mx-auto mt-1.5 mb-1 sheet:block hidden h-[4px] w-10 bg-edge"
        aria-hidden="true"
        onPointerDown={({ nativeEvent, currentTarget }) =>
          import('@/lib/browser/pull-sheet').then(({ pullSheet }) =>
            pullSheet(nativeEvent, currentTarget, onClose),
          )
        }
      />
      <h2 className={`${titleLook} sheet:pe-11`}>
        {isOwn ? (
          <OwnText>
            <TitleText title={title} />
          </OwnText>
        ) : (
          title
        )}
      </h2>
      <div className="flex items-start gap-2 print:hidden">
        <CopyButton
          className={`${buttonLook} sheet:hidden`}
          label={words.statement.link}
          text={() => link}
        />
        {onCite && (
          <Button className="sheet:hidden" aria-haspopup="dialog" onClick={onCite}>
            {words.cite.open}
          </Button>
        )}
        <Button
          className="sheet:absolute sheet:end-1.5 sheet:top-0.5 sheet:size-11 sheet:justify-center sheet:border-0 sheet:bg-transparent sheet:p-0 sheet:[&_svg]:size-5"
          onClick={onClose}
        >
          <X aria-hidden="true" />
          <span className="max-md:sr-only">{words.details.close}</span>
        </Button>
      </div>
      {children}
    </header>
  );
}
