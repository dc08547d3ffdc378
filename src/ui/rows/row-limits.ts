/**
 * Up to here all rows of a list are in the page, so that the browser finds their words; as many are printed.
 * Measured: see the README of src.
 */
export const maxWhole = 2000;
/** Until what draws a long list has come, and where no script runs, this many rows. */
export const first = 100;
