/** The last word of a name: enough for a label, never for a reference, because it is a guess. */
export function surnameOf(name: string): string {
  return name.split(' ').at(-1) ?? name;
}
