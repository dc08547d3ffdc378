import { doctorWords } from '@/words/doctor-en';
import { grouped } from '@/words/en';
import type { FindingCode } from './codes';
import type { Finding, Place } from './finding';
import { type FindingGroup, groupFindings, writeShortPlace } from './group-findings';
import type { Tally } from './ledger';

const said: Readonly<
  Record<FindingCode, { readonly title: string; readonly unit: string; readonly cure: string }>
> = doctorWords.codes;

/** So many places of a group are named, and so many are shown with what stands there. */
const maxPlaces = 12;
const maxShown = 3;

/** All findings as lines to print, grouped, each group with its true total. */
export function writeFindings(findings: readonly Finding[]): readonly string[] {
  const isOfMany = new Set(findings.map(({ place }) => place.file)).size > 1;
  let grade = '';
  return groupFindings(findings).flatMap((group) => {
    const head = group.grade === grade ? [] : ['', doctorWords.grades[group.grade]];
    grade = group.grade;
    return [...head, ...writeGroup(group, isOfMany)];
  });
}

function writeGroup({ code, findings }: FindingGroup, withFile: boolean): readonly string[] {
  const { title, unit, cure } = said[code];
  const all = [...new Set(findings.map(({ place }) => writeShortPlace(place, withFile)))];
  const places = all.slice(0, maxPlaces);
  const named = doctorWords.places(places, all.length - places.length);
  return [
    `  ${doctorWords.group(title, findings.length, unit)}: ${named}`,
    ...findings.slice(0, maxShown).flatMap((finding) => writeExample(finding)),
    `    ${doctorWords.cure(cure)}`,
  ];
}

function writeExample({ place, value, detail, fix }: Finding): readonly string[] {
  const parts = [
    place.column?.name ?? '',
    value === '' ? '' : doctorWords.value(value),
    detail ?? '',
    fix === undefined ? '' : doctorWords.fix(fix),
  ].filter((part) => part !== '');
  return parts.length === 0 ? [] : [`    ${writeShortPlace(place, false)}: ${parts.join(' ')}`];
}

/** The account as a table to print: read, used, guessed and left out, by kind. */
export function writeAccount(tallies: readonly Tally[]): readonly string[] {
  const rows = tallies
    .filter(({ read }) => read > 0)
    .map(({ kind, read, used, guessed, leftOut }) => [
      doctorWords.kinds[kind] ?? kind,
      ...[read, used, guessed, leftOut].map(grouped),
    ]);
  const cells = [[...doctorWords.table.head], ...rows];
  const widths = doctorWords.table.head.map((_, at) =>
    Math.max(...cells.map((row) => row[at]?.length ?? 0)),
  );
  return cells.map((row) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}

/** The findings as rows of a table, one each, with what is wrong in a column `problem`. */
export function toReportRows(findings: readonly Finding[]): readonly (readonly string[])[] {
  return [doctorWords.reportHead, ...findings.map(toRow)];
}

function toRow({ code, grade, place, value, detail = '', fix = '' }: Finding): readonly string[] {
  const { title, cure } = said[code];
  return [
    doctorWords.grades[grade],
    title,
    place.file,
    ...writeWhere(place),
    value,
    detail,
    fix,
    cure,
    code,
  ];
}

function writeWhere({ row, column, line, path }: Place): readonly string[] {
  return [
    String(row ?? ''),
    column?.letter ?? '',
    column?.name ?? '',
    String(line ?? ''),
    path ?? '',
  ];
}
