let last = 0;

/** In the place of uuid: vis-timeline needs names that differ on one page, and no secure context. */
export function v4(): string {
  last += 1;
  return `vis-${last}`;
}
