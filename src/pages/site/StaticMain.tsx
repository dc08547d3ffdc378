import { hasBars } from '@/domain/heaps/has-bars';
import type { Thing } from '@/domain/model/thing';
import { sourceNounOf } from '@/domain/say/source-words';
import { findLinked, nothingLinked } from '@/domain/select/linked';
import { Details } from '@/features/detail/Details';
import { EventList } from '@/features/event-list/EventList';
import { OverviewRoom } from '@/features/overview/OverviewRoom';
import { PartBar } from '@/features/part/PartBar';
import { StageRoom } from '@/features/timeline/StageRoom';
import { UndatedShelf } from '@/features/undated/UndatedShelf';
import { BelowStage } from '@/ui/frame/BelowStage';
import { StageBand } from '@/ui/frame/StageBand';
import { StateMessage } from '@/ui/frame/StateMessage';
import { AttentionProvider } from '@/ui/links/AttentionProvider';
import { ThingActionsContext, type ViewChange } from '@/ui/links/thing-context';
import { MediaBaseContext } from '@/ui/own/media-base';
import { OwnParagraphs } from '@/ui/own/OwnParagraphs';
import { OwnLanguageContext } from '@/ui/own/own-language';
import { SourceNounContext } from '@/ui/own/source-noun';
import { emptyWords } from '@/words/empty-en';
import { siteWords, words } from '@/words/en';
import { folderOf } from './record-pages';
import type { PagePart } from './visible-part';

interface StaticMainProps {
  readonly part: PagePart;
  readonly thing: Thing | null;
  /** The way to the site's root, relative, with a slash at its end. */
  readonly root: string;
  /** The folder of the dataset's pictures, from the site's root, with a slash at its end. */
  readonly media: string;
}

const nothing = () => undefined;
const stillThere = { act: nothing, point: nothing };
const none: readonly string[] = [];

/**
 * Timeline, list and details as the app first draws them, but for the marks: the same pieces in the
 * same places, with real links.
 */
export function StaticMain({ part, thing, root, media }: StaticMainProps) {
  const { dataset, visible } = part;
  const noun = sourceNounOf(dataset);
  const addressOf = ({ selection = thing, compare = [] }: ViewChange) =>
    `${root}${selection ? folderOf(selection) : ''}${compare.length > 0 ? `?compare=${compare.join()}` : ''}`;
  const linked = findLinked(dataset, thing);
  const attention = { selected: thing, pointed: null, linked, lit: nothingLinked };
  return (
    <OwnLanguageContext value={dataset.file.language}>
      <MediaBaseContext value={`${root}${media}`}>
        <SourceNounContext value={noun}>
          <ThingActionsContext value={{ addressOf, ...stillThere }}>
            <AttentionProvider attention={attention}>
              {/* biome-ignore lint/a11y/useSemanticElements: the app's stage takes the role over before the rest, and a page has one. */}
              <div role="main">
                {dataset.part && <PartBar part={dataset.part} />}
                <StageBand>
                  <StageRoom dataset={dataset}>
                    {dataset.event.length === 0 && <StateMessage title={emptyWords.noEvents} />}
                  </StageRoom>
                  {hasBars(dataset) && <OverviewRoom dataset={dataset} />}
                  {dataset.event.length > 0 && (
                    <p className="wrap noscript:block hidden noscript:py-2">
                      {siteWords.needsScript}
                    </p>
                  )}
                  <p className="wrap in-data-disk:block hidden py-2">{siteWords.fromDisk}</p>
                  <UndatedShelf dataset={dataset} visible={visible} />
                  {thing === null && dataset.file.about.length > 0 && <About dataset={dataset} />}
                </StageBand>
                <BelowStage>
                  <EventList dataset={dataset} visible={visible} terms={none} />
                  <Details
                    dataset={dataset}
                    visible={visible}
                    terms={none}
                    selection={thing}
                    link=""
                    onClose={nothing}
                    onAbout={nothing}
                    onCheck={nothing}
                    onCite={nothing}
                  />
                </BelowStage>
              </div>
            </AttentionProvider>
          </ThingActionsContext>
        </SourceNounContext>
      </MediaBaseContext>
    </OwnLanguageContext>
  );
}

/** Who is heard and who is not, which the app has a dialog for. */
function About({ dataset }: Pick<PagePart, 'dataset'>) {
  return (
    <section className="wrap noscript:block hidden noscript:py-2" aria-labelledby="about-heading">
      <h2 id="about-heading">
        <b>{words.about.title}</b>
      </h2>
      {dataset.file.about.map((paragraph) => (
        <OwnParagraphs key={paragraph}>{paragraph}</OwnParagraphs>
      ))}
    </section>
  );
}
