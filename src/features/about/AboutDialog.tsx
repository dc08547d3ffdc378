import { linkToSource } from '@/domain/cite/source-link';
import { describeEdtf } from '@/domain/dates/date-words';
import type { Dataset } from '@/domain/model/dataset';
import { nameOf, roleBeside } from '@/domain/model/speaker-names';
import { canCheck, nounOf, sourceNounOf } from '@/domain/say/source-words';
import { findSiteRoot } from '@/lib/browser/site-root';
import { isolate } from '@/lib/isolate';
import { Button } from '@/ui/fields/Button';
import { buttonLook } from '@/ui/fields/button-look';
import { Dialog } from '@/ui/frame/Dialog';
import { FactList } from '@/ui/frame/FactList';
import { ThingLink } from '@/ui/links/ThingLink';
import { OwnParagraphs } from '@/ui/own/OwnParagraphs';
import { OwnText } from '@/ui/own/OwnText';
import { aboutWords } from '@/words/about-en';
import { words } from '@/words/en';
import { partWords } from '@/words/part-en';
import { ProvenanceFacts } from './ProvenanceFacts';
import { PublisherFacts } from './PublisherFacts';

interface AboutDialogProps {
  readonly dataset: Dataset;
  /** Null where it is on this device alone. */
  readonly datasetUrl: string | null;
  readonly onCite: () => void;
  readonly onCheck: () => void;
  readonly onClose: () => void;
}

/** What the dataset holds, which voices are in it and which are not, and where it comes from. */
export function AboutDialog(props: AboutDialogProps) {
  const { dataset, datasetUrl, onCite, onCheck, onClose } = props;
  const { file } = dataset;
  const hasStatements = dataset.counts.statements > 0;
  return (
    <Dialog title={words.about.title} closeLabel={words.about.close} onClose={onClose}>
      <div className="mt-4 font-serif text-lg normal-nums leading-relaxed">
        {file.about.map((paragraph) => (
          <div key={paragraph} className="not-first:mt-[0.7em]">
            <OwnParagraphs>{paragraph}</OwnParagraphs>
          </div>
        ))}
      </div>
      <FactList className="mt-5">
        {file.speakers.length > 0 && (
          <>
            <dt>{hasStatements ? aboutWords.speakers : aboutWords.people}</dt>
            <dd>
              <Speakers dataset={dataset} onFollow={onClose} />
            </dd>
          </>
        )}
        {hasStatements && (
          <>
            <dt>{aboutWords.statements}</dt>
            <dd>
              {!dataset.isComplete && `${partWords.inThisPart} `}
              {aboutWords.statementsLine(dataset.forms)}
            </dd>
          </>
        )}
        <PublisherFacts publisher={file.publisher} licence={file.licence} />
        {file.sources.map((source) => (
          <SourceFacts key={source.id} source={source} />
        ))}
        <dt>{words.about.version}</dt>
        <dd>
          {file.version} · {file.id}
        </dd>
        {datasetUrl !== null && <ProvenanceFacts datasetUrl={datasetUrl} />}
        <dt>{aboutWords.madeWith}</dt>
        <dd>
          <a href={new URL('licences.txt', findSiteRoot()).href} target="_blank" rel="noopener">
            {aboutWords.licences}
          </a>
        </dd>
      </FactList>
      <p className="mt-4 flex flex-wrap gap-2">
        {canCheck(dataset) && (
          <Button onClick={onCheck}>{words.about.check(sourceNounOf(dataset))}</Button>
        )}
        <Button onClick={onCite}>{words.cite.openDataset}</Button>
        <a className={`${buttonLook} no-underline`} href={new URL('open/', findSiteRoot()).href}>
          {aboutWords.openFile}
        </a>
        <a className={`${buttonLook} no-underline`} href={new URL('make/', findSiteRoot()).href}>
          {aboutWords.makeOne}
        </a>
      </p>
    </Dialog>
  );
}

function Speakers({
  dataset,
  onFollow,
}: {
  readonly dataset: Dataset;
  readonly onFollow: () => void;
}) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the links inside are what is pressed.
    <ul role="list" onClick={onFollow}>
      {dataset.file.speakers.map((speaker) => (
        <li key={speaker.id} className="max-sm:py-1">
          <ThingLink thing={{ kind: 'speaker', id: speaker.id }}>
            <OwnText>{nameOf(dataset, speaker.id)}</OwnText>
          </ThingLink>
          {roleBeside(dataset, speaker) && (
            <>
              , <OwnText>{roleBeside(dataset, speaker)}</OwnText>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

function SourceFacts({ source }: { readonly source: Dataset['file']['sources'][number] }) {
  const link = linkToSource(source);
  const language = aboutWords.languages[source.language] ?? source.language;
  return (
    <>
      <dt>{words.about.source}</dt>
      <dd>
        {aboutWords.sourceLine(isolate(source.publisher), describeEdtf(source.published), language)}
        {link && (
          <>
            {' · '}
            <a href={link} target="_blank" rel="noopener noreferrer">
              {aboutWords.openSource(nounOf(source))}
            </a>
          </>
        )}
        {source.note && <OwnParagraphs>{source.note}</OwnParagraphs>}
      </dd>
      <dt>{aboutWords.hash}</dt>
      <dd className="wrap-anywhere">{source.sha256 ?? aboutWords.noText}</dd>
    </>
  );
}
