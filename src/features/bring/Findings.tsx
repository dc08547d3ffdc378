import { useId } from 'react';
import type { Grade } from '@/domain/doctor/codes';
import type { Finding } from '@/domain/doctor/finding';
import { type FindingGroup, groupFindings, writeShortPlace } from '@/domain/doctor/group-findings';
import { doctorWords } from '@/words/doctor-en';
import { openWords } from '@/words/open-en';
import { bodyLook, headLook } from './table-look';

const says = openWords.account;

/** So many places of a group are shown; the report has all. */
const maxShown = 8;

/** All findings by grade and by what is wrong, each group with its true total, its places and the cure. */
export function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  const groups = groupFindings(findings);
  const grades = [...new Set(groups.map(({ grade }) => grade))];
  const isOfMany = new Set(findings.map(({ place }) => place.file)).size > 1;
  return (
    <div className="grid gap-8">
      {grades.map((grade) => (
        <Graded
          key={grade}
          grade={grade}
          groups={groups.filter((group) => group.grade === grade)}
          withFile={isOfMany}
        />
      ))}
    </div>
  );
}

interface GradedProps {
  readonly grade: Grade;
  readonly groups: readonly FindingGroup[];
  readonly withFile: boolean;
}

function Graded({ grade, groups, withFile }: GradedProps) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className="border-ink border-t-2 pt-2 font-semibold font-serif text-xl/tight">
        {says.grades[grade]}
      </h3>
      {groups.map((group) => (
        <Group key={group.code} group={group} withFile={withFile} />
      ))}
    </section>
  );
}

function Group({
  group,
  withFile,
}: Pick<GradedProps, 'withFile'> & { readonly group: FindingGroup }) {
  const { code, findings } = group;
  const { title, unit, cure } = doctorWords.codes[code];
  const shown = findings.slice(0, maxShown);
  const left = findings.length - shown.length;
  return (
    <div className="mt-4">
      <h4 className="font-semibold">{doctorWords.group(title, findings.length, unit)}</h4>
      <p className="text-ink-2 text-sm">{openWords.cures[code] ?? cure}</p>
      <table className="mt-1 w-full table-fixed border-separate [border-spacing:0]">
        <caption className="sr-only">{title}</caption>
        <thead>
          <tr>
            <th className={`${headLook} w-1/4`} scope="col">
              {says.where}
            </th>
            <th className={headLook} scope="col">
              {says.there}
            </th>
            <th className={headLook} scope="col">
              {says.what}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((finding, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes; a place may repeat.
            <Row key={at} finding={finding} withFile={withFile} />
          ))}
        </tbody>
      </table>
      {left > 0 && <p className="mt-1 text-fine text-ink-2">{says.more(left)}</p>}
    </div>
  );
}

interface RowProps extends Pick<GradedProps, 'withFile'> {
  readonly finding: Finding;
}

function Row({ finding: { place, value, detail, fix }, withFile }: RowProps) {
  const about = [detail, fix === undefined ? undefined : doctorWords.fix(fix)];
  return (
    <tr>
      <th className={`${bodyLook} font-semibold`} scope="row">
        {writeShortPlace(place, withFile)}{' '}
        {place.column && (
          <span className="block font-normal text-ink-2">
            <bdi>{place.column.name}</bdi>
          </span>
        )}
      </th>
      <td className={bodyLook}>
        <bdi>{value}</bdi>
      </td>
      <td className={bodyLook}>{about.filter(Boolean).join(' ')}</td>
    </tr>
  );
}
