import { doctorWords } from '@/words/doctor-en';
import type { FindingCode, Grade } from './codes';
import type { Finding, Place } from './finding';

/** All findings of a code and a grade. */
export interface FindingGroup {
  readonly code: FindingCode;
  readonly grade: Grade;
  readonly findings: readonly Finding[];
}

const order: readonly Grade[] = ['stops', 'left-out', 'look'];

/** Findings by grade, the gravest first, then by code in the order in which they were found. */
export function groupFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  const groups = new Map<string, { code: FindingCode; grade: Grade; findings: Finding[] }>();
  for (const finding of findings) {
    const { code, grade } = finding;
    const key = `${grade} ${code}`;
    const group = groups.get(key) ?? { code, grade, findings: [] };
    group.findings.push(finding);
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) => order.indexOf(a.grade) - order.indexOf(b.grade));
}

/** A place in few letters: B4, row 4, line 17, events[3].date; what names the file only where that is asked for. */
export function writeShortPlace(place: Place, withFile: boolean): string {
  const { row, line, column, path, file } = place;
  const where =
    writeWithin(row, column?.letter) ??
    path ??
    (line === undefined ? '' : doctorWords.atLine(line));
  if (where === '') return file;
  return withFile ? `${file} ${where}` : where;
}

function writeWithin(row: number | undefined, letter: string | undefined): string | null {
  if (letter !== undefined) return row === undefined ? letter : `${letter}${row}`;
  return row === undefined ? null : doctorWords.row(row);
}

/** The letters of a column as a spreadsheet has them; `index` counts from 0. */
export function columnLetter(index: number): string {
  const rest = Math.floor(index / 26);
  const letter = String.fromCharCode(65 + (index % 26));
  return rest === 0 ? letter : columnLetter(rest - 1) + letter;
}
