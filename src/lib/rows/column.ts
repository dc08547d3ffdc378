type Numbers = Float64Array<ArrayBuffer> | Uint32Array<ArrayBuffer> | Uint8Array<ArrayBuffer>;

/** Numbers that come one by one and end as one typed array: without an object for each, or a list. */
interface Column<T extends Numbers> {
  readonly push: (value: number) => void;
  readonly length: () => number;
  /** What was pushed, in a buffer of its own. */
  readonly take: () => T;
}

const firstSize = 1024;

/** Begins a column, such as `createColumn((size) => new Uint32Array(size))`. */
function createColumn<T extends Numbers>(make: (size: number) => T): Column<T> {
  let values = make(firstSize);
  let length = 0;
  return {
    push(value) {
      if (length === values.length) {
        const wider = make(2 * length);
        wider.set(values);
        values = wider;
      }
      values[length] = value;
      length += 1;
    },
    length: () => length,
    take: () => values.slice(0, length) as T,
  };
}

export const createUint32Column = () => createColumn((size) => new Uint32Array(size));
export const createFloat64Column = () => createColumn((size) => new Float64Array(size));
