import type { RunSql } from '@/dataset/duckdb/run-sql';
import { levelFor } from '@/domain/model/event-columns';
import { eventTables, quoteSql } from '@/domain/parts/tables-sql';
import { msPerDay } from '@/lib/utc';
import { writeTablesFile } from '@/tools/write-tables';
import { anEvent } from './builders';

/** Writes tables as a DuckDB file, in blocks so small that some thousand events fill many. */
export function writeSmallBlocks(file: string, fill: (run: RunSql) => Promise<unknown>) {
  return writeTablesFile(file, fill, { rowGroup: 2048, block: 16_384 });
}

/** Fills the tables with events of one day each, one after the other, that nobody refers to. */
export async function fillWithDays(run: RunSql, count: number): Promise<void> {
  for (const table of eventTables) await run(table);
  await run(`INSERT INTO event SELECT i, 'e' || i, i * ${msPerDay}, (i + 1) * ${msPerDay},
    ${levelFor(msPerDay)}, '{}' FROM range(${count}) days(i)`);
}

/** So many meetings, as many each day, up to the first of March 2026, when a hearing is about every tenth. */
export async function fillWithMeetings(run: RunSql, count: number, perDay: number): Promise<void> {
  for (const table of eventTables) await run(table);
  const firstDay = Date.UTC(2026, 2, 1) / msPerDay - Math.ceil(count / perDay);
  const meeting = `{"id":"e' || i || '","title":"Meeting ' || i || '","label":"Meeting ' || i || '",
    "date":{"edtf":"' || strftime(DATE '1970-01-01' + d, '%Y-%m-%d') || '","basis":"stated"},
    "summary":"The archive names a meeting.","evidence":[]}`;
  await run(`INSERT INTO event SELECT i, 'e' || i, d::DOUBLE * ${msPerDay},
    (d + 1)::DOUBLE * ${msPerDay}, ${levelFor(msPerDay)}, '${meeting}'
    FROM (SELECT i, (${firstDay} + i // ${perDay})::INTEGER AS d FROM range(${count}) meetings(i))`);
  const hearing = anEvent({
    id: 'hearing',
    title: 'The hearing',
    date: { edtf: '2026-03-01', basis: 'stated' },
  });
  const start = Date.UTC(2026, 2, 1);
  await run(`INSERT INTO event VALUES (${count}, 'hearing', ${start}, ${start + msPerDay},
    ${levelFor(msPerDay)}, ${quoteSql(JSON.stringify(hearing))})`);
  const statement = `{"id":"s' || i || '","speaker":"speaker-' || (1 + i % 20) || '","form":"reported",
    "text":"Says something of meeting ' || (i * 10) || '.","saidAt":"hearing",
    "source":{"id":"archive","start":0,"end":10,"sha256":"${'0'.repeat(64)}"},
    "events":["e' || (i * 10) || '"],"themes":["trade"]}`;
  const statements = `range(${Math.floor(count / 10)}) statements(i)`;
  await run(`INSERT INTO statement SELECT i, 's' || i, 'speaker-' || (1 + i % 20), ${count},
    '${statement}' FROM ${statements}`);
  await run(`INSERT INTO statement_event SELECT i, i * 10 FROM ${statements}`);
  await run(`INSERT INTO statement_theme SELECT i, 'trade' FROM ${statements}`);
}
