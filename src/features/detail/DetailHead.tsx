import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '@/ui/fields/Button';
import { buttonLook } from '@/ui/fields/button-look';
import { CopyButton } from '@/ui/fields/CopyButton';
import { TitleText } from '@/ui/statement/TitleText';
import { words } from '@/words/en';

interface DetailHeadProps {
  readonly title: string;
  readonly link: string;
  readonly onClose: () => void;
  /** Left out where there is nothing to cite. */
  readonly onCite?: () => void;
  readonly children?: ReactNode;
}

/** Heading of the selected thing, with its link and the way back. */
export function DetailHead({ title, link, onClose, onCite, children }: DetailHeadProps) {
  return (
    <header className="d-head">
      <i className="grip" aria-hidden="true" />
      <h2>
        <TitleText title={title} />
      </h2>
      <div className="d-acts">
        <CopyButton className={buttonLook} label={words.statement.link} text={() => link} />
        {onCite && (
          <Button aria-haspopup="dialog" onClick={onCite}>
            {words.cite.open}
          </Button>
        )}
        <Button className="close" onClick={onClose}>
          <X aria-hidden="true" />
          <span className="close__word">{words.details.close}</span>
        </Button>
      </div>
      {children}
    </header>
  );
}
