import type { Dataset } from '@/domain/dataset';
import type { Statement } from '@/domain/dataset-schema';
import { groupBySpeaker } from '@/domain/group-statements';
import { ThingLink } from '@/ui/ThingLink';
import { StatementEntry } from './StatementEntry';

export interface StatementGroupsProps {
  readonly dataset: Dataset;
  readonly statements: readonly Statement[];
  /** Folded words of the query, to highlight. */
  readonly terms: readonly string[];
  /** The selected event, whose words are marked and which is not listed again. */
  readonly eventId?: string;
  /** Leaves out the speaker's line, where the heading above says it already. */
  readonly hideSpeakers?: boolean;
}

/** Statements in article order under their speakers. */
export function StatementGroups(props: StatementGroupsProps) {
  const { dataset, statements, hideSpeakers } = props;
  return groupBySpeaker(statements).map((group) => {
    const speaker = dataset.speaker.get(group.speaker);
    return (
      <section key={group.statements[0]?.id} aria-label={speaker?.name}>
        {speaker && !hideSpeakers && (
          <div className="by">
            <h3>
              <ThingLink thing={{ kind: 'speaker', id: speaker.id }}>{speaker.name}</ThingLink>
            </h3>
            <p>{speaker.role}</p>
          </div>
        )}
        {group.statements.map((statement) => (
          <StatementEntry key={statement.id} {...props} statement={statement} />
        ))}
      </section>
    );
  });
}
