import type { Visible } from '@/domain/select/select';
import { Folded } from '@/ui/frame/Folded';
import { words } from '@/words/en';
import { StatementGroups, type StatementGroupsProps } from './StatementGroups';

interface FilteredStatementsProps extends StatementGroupsProps {
  readonly visible: Visible;
}

/** The statements that pass the filters; the rest is folded away, and counted. */
export function FilteredStatements({ visible, rows, ...rest }: FilteredStatementsProps) {
  const kept = rows.filter((row) => visible.hasStatement[row] === 1);
  const left = rows.filter((row) => visible.hasStatement[row] !== 1);
  return (
    <>
      <StatementGroups {...rest} rows={kept} />
      {left.length > 0 && (
        <Folded
          summary={
            kept.length > 0
              ? words.details.outside(left.length)
              : words.details.allOutside(left.length)
          }
        >
          <StatementGroups {...rest} rows={left} />
        </Folded>
      )}
    </>
  );
}
