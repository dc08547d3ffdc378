import type { Ref } from 'react';
import { formatDay } from '@/domain/dates/date-words';
import { CheckOption } from '@/ui/fields/CheckOption';
import { LinkButton } from '@/ui/fields/LinkButton';
import { noticeLook, saidLook } from '@/ui/frame/notice-look';
import { openWords } from '@/words/open-en';

const says = openWords.bar;

const inBar = 'me-3 min-h-target max-sm:min-h-touch';

interface FileBarProps {
  readonly name: string;
  /** Since when this device keeps it (UTC ms); null where it does not. */
  readonly kept: number | null;
  readonly hasReport: boolean;
  /** Takes the focus when the timeline comes. */
  readonly bar: Ref<HTMLElement>;
  readonly onAccount: () => void;
  readonly onSaveDataset: () => void;
  readonly onSaveReport: () => void;
  readonly onKeep: (keep: boolean) => void;
  readonly onForget: () => void;
}

/** Says above the timeline that it is a file on this device, and what can be done with it. */
export function FileBar(props: FileBarProps) {
  const { name, kept, hasReport, bar } = props;
  return (
    <aside ref={bar} tabIndex={-1} className={noticeLook} aria-label={says.name}>
      <div className={saidLook}>
        <p>{says.says(name)}</p>
        <div className="flex flex-wrap items-center">
          <LinkButton className={inBar} onClick={props.onAccount}>
            {says.account}
          </LinkButton>
          <LinkButton className={inBar} onClick={props.onSaveDataset}>
            {says.saveDataset}
          </LinkButton>
          {hasReport && (
            <LinkButton className={inBar} onClick={props.onSaveReport}>
              {says.saveReport}
            </LinkButton>
          )}
          <LinkButton className={inBar} onClick={props.onForget}>
            {says.forget}
          </LinkButton>
          <CheckOption
            label={says.keep}
            checked={kept !== null}
            onChange={({ target }) => props.onKeep(target.checked)}
          />
        </div>
        {kept !== null && (
          <p className="text-ink-2 text-sm">{says.kept(formatDay(kept, 'long'))}</p>
        )}
      </div>
    </aside>
  );
}
