/** The published parser, our oracle for dates and intervals; it ships no types. */
declare module 'edtf' {
  /** Bounds in UTC ms, the last one inclusive; null where unknown. Throws on what it cannot read. */
  function edtf(text: string): { readonly min: number | null; readonly max: number | null };

  // biome-ignore lint/style/noDefaultExport: the package has it so
  export default edtf;
}
