import { useState } from 'react';
import { Choice } from '@/ui/fields/Choice';
import { Dialog } from '@/ui/frame/Dialog';
import { downloadWords } from '@/words/export-en';
import { FormatRow } from './FormatRow';
import { formatsFor, type Scope, type ShownScene } from './make-download';

interface DownloadDialogProps {
  readonly scene: ShownScene;
  readonly onClose: () => void;
}

/** The dataset, or what is shown of it, in each format that it can be taken along in. */
export function DownloadDialog({ scene, onClose }: DownloadDialogProps) {
  const { dataset, visible } = scene;
  const [scope, setScope] = useState<Scope>(
    visible.filtered || !dataset.isComplete ? 'shown' : 'all',
  );
  return (
    <Dialog title={downloadWords.title} closeLabel={downloadWords.close} onClose={onClose}>
      <ScopeChoice scene={scene} scope={scope} onScope={setScope} />
      <ul className="mt-3 border-hair border-t" role="list">
        {formatsFor(dataset).map((format) => (
          <FormatRow key={`${scope} ${format}`} format={format} scope={scope} scene={scene} />
        ))}
      </ul>
    </Dialog>
  );
}

interface ScopeChoiceProps {
  readonly scene: ShownScene;
  readonly scope: Scope;
  readonly onScope: (scope: Scope) => void;
}

/** Which of the two, with how much each is; in words alone where there is only one. */
function ScopeChoice({ scene: { dataset, visible, filters }, scope, onScope }: ScopeChoiceProps) {
  const { counts, isComplete } = dataset;
  const sizes = {
    shown: downloadWords.counts(visible.statements.length, visible.eventCount),
    all: downloadWords.counts(counts.statements, counts.events),
  };
  if (!isComplete) {
    return <p className="mt-4 text-sm">{downloadWords.onlyPart(sizes.shown)}</p>;
  }
  if (!visible.filtered) return <p className="mt-4 text-sm">{downloadWords.onlyAll(sizes.all)}</p>;
  return (
    <>
      <div
        className="-ms-1 mt-4 flex flex-wrap items-center gap-x-4 gap-y-1 text-sm"
        role="radiogroup"
        aria-label={downloadWords.what}
      >
        {(['shown', 'all'] as const).map((each) => (
          <Choice
            key={each}
            name="download-scope"
            isChosen={each === scope}
            onChoose={() => onScope(each)}
          >
            {downloadWords.scopes[each](sizes[each])}
          </Choice>
        ))}
      </div>
      <p className="mt-1 text-ink-2 text-sm">{downloadWords.filters(filters)}</p>
    </>
  );
}
