import type { DatasetFile } from '@/domain/format/schema';
import { sourceIdOf, toDraft } from '@/domain/make/bench-draft';
import type { Judgement } from '@/domain/make/judge-bench';
import { saveFile } from '@/lib/browser/save-file';
import { Button } from '@/ui/fields/Button';
import { makeWords } from '@/words/make-en';
import type { Desk } from './fields/desk';

interface SavePanelProps {
  readonly desk: Desk;
  readonly judgement: Judgement;
  /** The dataset as it is at this moment. */
  readonly onDataset: () => DatasetFile | null;
  readonly onSee: () => void;
  readonly onSaved: () => void;
}

const says = makeWords.save;
const json = 'application/json';

/** What to take away: the dataset, the draft to go on with, and the text that proves both. */
export function SavePanel({ desk, judgement, onDataset, onSee, onSaved }: SavePanelProps) {
  const { bench } = desk;
  const { dataset } = judgement;
  const name = sourceIdOf(bench);
  const save = (file: string, type: string, content: string) => {
    saveFile(file, type, content);
    onSaved();
  };
  const isComplete = judgement.remaining.every(({ finding }) => finding.grade === 'look');
  return (
    <div className="grid gap-4">
      {dataset === null && <p className="font-semibold">{says.notYet}</p>}
      {dataset !== null && !isComplete && <p>{says.some}</p>}
      {dataset !== null && (
        <>
          <Offer title={says.see} hint={says.seeHint} onPress={onSee} />
          <Offer
            title={says.dataset}
            hint={says.datasetHint(dataset.statements.length, dataset.events.length)}
            onPress={() => {
              const now = onDataset();
              if (now)
                save(
                  `${now.id}.json`,
                  json,
                  `${JSON.stringify(now, null, 2)}
`,
                );
            }}
          />
        </>
      )}
      <Offer
        title={says.draft}
        hint={says.draftHint}
        onPress={() => {
          const draft = toDraft(bench);
          save(`${name}.draft.json`, json, `${JSON.stringify(draft, null, 2)}\n`);
        }}
      />
      <Offer
        title={says.text}
        hint={says.textHint}
        onPress={() => save(`${name}.txt`, 'text/plain;charset=utf-8', bench.text)}
      />
      <p className="text-fine text-ink-2">{says.verify(name, dataset?.id ?? name)}</p>
    </div>
  );
}

interface OfferProps {
  readonly title: string;
  readonly hint: string;
  readonly onPress: () => void;
}

function Offer({ title, hint, onPress }: OfferProps) {
  return (
    <div>
      <Button onClick={onPress}>{title}</Button>
      <p className="mt-1 text-fine text-ink-2">{hint}</p>
    </div>
  );
}
