import { ExternalLink } from 'lucide-react';
import { memo } from 'react';
import { describeFilters } from '@/domain/say/describe-filters';
import { FoldSwitch } from '@/features/view/FoldSwitch';
import type { ViewControls } from '@/state/use-view-state';
import { LinkButton } from '@/ui/fields/LinkButton';
import { Wordmark } from '@/ui/frame/Wordmark';
import { OwnText } from '@/ui/own/OwnText';
import { words } from '@/words/en';
import { embedWords } from '@/words/share-en';
import type { PageTopProps } from './PageTop';

interface EmbedHeadProps extends PageTopProps, Pick<ViewControls, 'addressOf'> {}

/** All that an embed has above its timeline: what it is, what is left out, and the way to the page. */
export const EmbedHead = memo(function EmbedHead(props: EmbedHeadProps) {
  const { dataset, found, view, addressOf, onDialog } = props;
  const { title } = dataset.file;
  const filters = describeFilters(dataset, { ...found.chosen, query: view.query });
  return (
    <header className="embed wrap">
      <h1>
        <OwnText>{title}</OwnText>
      </h1>
      <a
        className="embed__full"
        href={addressOf({ version: view.version })}
        target="_blank"
        rel="noopener"
      >
        <span
          className="inline-flex items-center whitespace-nowrap font-semibold font-serif text-lg/none tracking-[-0.01em] [&>i]:h-4.5"
          aria-hidden="true"
        >
          <Wordmark />
        </span>
        <span className="embed__words">
          {embedWords.fullPage}
          <span className="sr-only">{embedWords.whereItOpens}</span>
        </span>
        <ExternalLink aria-hidden="true" />
      </a>
      <div className="embed__line">
        <p>
          <span role="status">
            {words.filters.visible(found.visible.eventCount, dataset.event.length)}
          </span>
          {filters.length > 0 && <span>{embedWords.only(filters)}</span>}
        </p>
        <LinkButton aria-haspopup="dialog" onClick={() => onDialog('about')}>
          {words.about.open}
        </LinkButton>
        <WayBack {...props} />
      </div>
    </header>
  );
});

/** Without the bar of controls, what the reader or the link did to the axis can still be undone. */
function WayBack({ view, act, time }: EmbedHeadProps) {
  return (
    <>
      {!view.fold && <FoldSwitch fold={false} onFold={(fold) => act({ fold })} />}
      {!time.isWhole && <LinkButton onClick={time.showAll}>{words.view.allName}</LinkButton>}
    </>
  );
}
