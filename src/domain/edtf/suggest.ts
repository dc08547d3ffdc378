/** How people write dates that EDTF writes otherwise, and how EDTF has them. */
const habits: readonly (readonly [RegExp, (parts: readonly string[]) => string])[] = [
  // 2025-8-8, 2025.08.08, 2025-8
  [
    /^(-?\d{4})[-.](\d{1,2})(?:[-.](\d{1,2}))?$/,
    ([, year, month, day]) => [year, ...[month, day].filter(isGiven).map(padded)].join('-'),
  ],
  // 2025-08-08 14:30, 2025-08-08T14:30:00.000Z, 2025-08-08t9:30 +0400
  [
    /^(-?\d{4}-\d\d-\d\d)[Tt ] *(\d{1,2}):(\d\d)(:\d\d)?(?:\.\d+)? *(?:([Zz])|([+-]\d\d):?(\d\d)?)?$/,
    ([, date, hour = '', minute, second = '', zulu, ahead, rest = '00']) => {
      const offset = ahead === undefined ? '' : `${ahead}:${rest}`;
      return `${date}T${padded(hour)}:${minute}${second}${zulu ? 'Z' : offset}`;
    },
  ],
  // 12.10.1815, as it is written where the day comes first
  [
    /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/,
    ([, day = '', month = '', year]) => [year, padded(month), padded(day)].join('-'),
  ],
  // 20250808
  [/^(\d{4})(\d\d)(\d\d)$/, (parts) => parts.slice(1, 4).join('-')],
  // 1980s
  [/^(\d{3})0s$/, ([, decade]) => `${decade}X`],
  // c. 1988, circa 1988-02, ca 1988
  [/^(?:c|ca|circa|about)\.? *([\d-]+)$/i, ([, date]) => `${date}~`],
  // ~1988, ?1988
  [/^([?~%])([\d-]+)$/, ([, qualifier, date]) => `${date}${qualifier}`],
  // 44 BC
  [/^(\d{1,4}) *BCE?$/i, ([, year]) => signed(1 - Number(year))],
  // 12000, which is not a year with four digits; Y2025, which is
  [/^(-?\d{5,6})$/, ([, year]) => `Y${year}`],
  [/^Y(-?\d{4})$/, ([, year]) => String(year)],
  // 201x, 2004-xx
  [/^[\dx-]+$/, ([date]) => String(date).toUpperCase()],
  // 2025-08 -08
  [/\s/, (parts) => stripped(parts)],
];

/** A guess at what was meant; it may itself be wrong, so read it before you show it. */
export function suggestDate(text: string): string | null {
  for (const [pattern, rewrite] of habits) {
    const parts = pattern.exec(text);
    if (parts) return rewrite([...parts, text]);
  }
  return null;
}

function isGiven(part: string | undefined): part is string {
  return part !== undefined;
}

function padded(part: string): string {
  return part.padStart(2, '0');
}

function signed(year: number): string {
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
}

function stripped(parts: readonly string[]): string {
  return String(parts.at(-1)).replaceAll(/\s/g, '');
}
