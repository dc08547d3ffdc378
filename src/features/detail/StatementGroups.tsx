import { useCallback, useState } from 'react';
import type { Dataset } from '@/domain/model/dataset';
import { nameOf } from '@/domain/model/speaker-names';
import { countFirstStatements } from '@/domain/say/long-text';
import { groupBySpeaker } from '@/domain/select/group-statements';
import { takeRows } from '@/lib/rows/table';
import { Button } from '@/ui/fields/Button';
import { Piece } from '@/ui/late/Piece';
import { PageRows } from '@/ui/rows/PageRows';
import type { VirtualRowProps } from '@/ui/rows/VirtualRows';
import { usePaper } from '@/ui/use-paper';
import { words } from '@/words/en';
import { SpeakerHeading } from './SpeakerHeading';
import { StatementEntry } from './StatementEntry';

export interface StatementGroupsProps {
  readonly dataset: Dataset;
  /** Rows of the statements, in article order. */
  readonly rows: Uint32Array;
  /** Folded words of the query, to highlight. */
  readonly terms: readonly string[];
  /** The selected event, whose words are marked and which is not listed again. */
  readonly eventId?: string;
  /** Leaves out the speaker's line, where the heading above says it already. */
  readonly hideSpeakers?: boolean;
}

/** Up to here all are there at once. */
const maxRows = 100;
const estimate = 220;

/** Statements in article order under their speakers. */
export function StatementGroups(props: StatementGroupsProps) {
  const { rows } = props;
  // What was asked for holds for these statements alone.
  return rows.length > maxRows ? (
    <LongStatements {...props} />
  ) : (
    <FirstStatements key={rows.join()} {...props} />
  );
}

/** The first few screens of them, and all once a reader asks; on paper too. */
function FirstStatements(props: StatementGroupsProps) {
  const { dataset, rows } = props;
  const [isWhole, setWhole] = useState(false);
  const isPaper = usePaper();
  const first = countFirstStatements(takeRows(dataset.statement, rows));
  const shown = isWhole || isPaper ? rows : rows.subarray(0, first);
  return (
    <>
      <Groups {...props} rows={shown} />
      {shown.length < rows.length && (
        <Button className="my-3" onClick={() => setWhole(true)}>
          {words.story.showAll(rows.length)}
        </Button>
      )}
    </>
  );
}

function Groups(props: StatementGroupsProps) {
  const { dataset, rows, hideSpeakers } = props;
  return groupBySpeaker(takeRows(dataset.statement, rows)).map((group) => {
    const speaker = dataset.speaker.get(group.speaker);
    return (
      // No landmark: two who speak by turns would make many of one name.
      // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields.
      <div role="group" key={group.statements[0]?.id} aria-label={nameOf(dataset, group.speaker)}>
        {speaker && !hideSpeakers && <SpeakerHeading dataset={dataset} speaker={speaker} />}
        {group.statements.map((statement) => (
          <Piece key={statement.id}>
            <StatementEntry {...props} statement={statement} />
          </Piece>
        ))}
      </div>
    );
  });
}

/** Each under its speaker where another one spoke before. */
function LongStatements(props: StatementGroupsProps) {
  const { dataset, rows, hideSpeakers, terms, eventId } = props;
  const draw = useCallback(
    (index: number, row: VirtualRowProps) => {
      const speakerOf = (at: number) => dataset.links.speakerOf[rows[at] ?? -1];
      const statement = dataset.statement.at(rows[index] ?? 0);
      const speaker = dataset.speaker.get(statement.speaker);
      const isNext = index === 0 || speakerOf(index) !== speakerOf(index - 1);
      return (
        <div key={statement.id} ref={row.ref} style={row.style} data-index={row['data-index']}>
          {speaker && !hideSpeakers && isNext && (
            <SpeakerHeading dataset={dataset} speaker={speaker} />
          )}
          <Piece>
            <StatementEntry
              dataset={dataset}
              terms={terms}
              {...(eventId !== undefined && { eventId })}
              statement={statement}
              position={row['aria-posinset']}
              size={row['aria-setsize']}
            />
          </Piece>
        </div>
      );
    },
    [dataset, rows, hideSpeakers, terms, eventId],
  );
  return (
    <PageRows
      count={rows.length}
      estimate={estimate}
      keep="statements"
      list={{ tag: 'div', className: 'statements' }}
    >
      {draw}
    </PageRows>
  );
}
