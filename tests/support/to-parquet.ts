import { type ColumnSource, parquetWriteBuffer } from 'hyparquet-writer';
import type { RangedFile } from '@/dataset/net/ranged-file';
import { fieldsOf } from '@/domain/format/fields';

const types = { text: 'STRING', boolean: 'BOOLEAN', nested: 'JSON' } as const;

interface ParquetOptions {
  readonly part: 'events' | 'statements';
  /** Columns before those of the format. */
  readonly before?: readonly ColumnSource[];
  readonly codec?: 'GZIP';
  readonly rowGroupSize?: number;
}

/** Records as a Parquet file of row groups of two, or as told; what no record has is no column. */
export function toParquet(records: readonly object[], options: ParquetOptions): ArrayBuffer {
  const fields = fieldsOf(options.part).filter(({ name }) => records.some((each) => name in each));
  const columns = fields.map(({ name, kind }): ColumnSource => {
    const data = records.map((record) => (record as Record<string, unknown>)[name]);
    return { name, data, type: types[kind], nullable: true };
  });
  return parquetWriteBuffer({
    columnData: [...(options.before ?? []), ...columns],
    rowGroupSize: options.rowGroupSize ?? 2,
    ...(options.codec && { codec: options.codec, compressors: { GZIP: (bytes) => bytes } }),
  });
}

/** A file in memory; `asked` collects how many bytes were asked for. */
export function inMemory(buffer: ArrayBuffer, asked: number[] = []): RangedFile {
  return {
    byteLength: buffer.byteLength,
    slice: async (start, end = buffer.byteLength) => {
      asked.push(end - start);
      return buffer.slice(start, end);
    },
  };
}
