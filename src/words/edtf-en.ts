/** How to write a date that cannot be read: loaded with what checks datasets. */
export const edtfWords = {
  tryThis: (date: string) => `Try "${date}".`,
  general: 'Write year-month-day, such as "2025-08-08", or a shorter form: "2025-08" or "2025".',
  empty: 'Write a date, such as "2025-08-08", or omit this field.',
  tooLong: (max: number) => `Use ${max} characters or fewer.`,
  timeOfDay:
    'Write a time after its full date, such as "2025-08-08T14:30", with "Z" for UTC or an offset such as "+04:00" behind it where it is known.',
  noTime: 'Hours run from 00 to 23, minutes and seconds from 00 to 59.',
  noOffset: 'Write an offset from UTC as hours and minutes, such as "+04:00", or "Z" for UTC.',
  timeNeedsDay: 'A time needs a full date in no doubt, such as "2025-08-08T14:30".',
  dayOrMonth: (text: string, european: string, american: string) =>
    `Is "${text}" day/month/year or month/day/year? Write "${european}" or "${american}".`,
  allOf:
    'Braces mean all of these dates. Create an event for each, or use [ ] to mean one of them.',
  unclosedSet: 'Write a choice of dates between [ and ], such as "[2025-08-08..2026-02-28]".',
  interval: 'An interval needs a start and an end, such as "1992-02-25/1992-02-26".',
  noBound: 'Give a start, an end or both, or omit this field.',
  reversed: (end: string, start: string) =>
    `The end, ${end}, comes before the start, ${start}. If the two are mixed up, swap them; if the end is not known, write "${start}/".`,
  reversedChoice: (end: string, start: string) =>
    `The last date, ${end}, comes before the first, ${start}. If the two are mixed up, swap them; if the last is not known, write "[${start}..]".`,
  noMonth: (month: string) =>
    `There is no month ${month}. Months run from 01 to 12, seasons from 21 to 32.`,
  daysInMonth: (month: string, days: number) => `${month} has ${days} days.`,
  seasonDay: (season: string) =>
    `A season cannot have a day. Try "${season}", or give a month and a day.`,
  partsAfterX: 'Omit the month and day when a digit of the year is unknown.',
  dayAfterX: 'When the month is unknown, write XX for the day too, such as "2004-XX-XX".',
  yearZero: 'Write year zero (1 BC) as "0000".',
  yearTooFar: (limit: number) =>
    `Give a year from -${limit} to ${limit}; the timeline goes no further. A year of five or six digits begins with Y, such as "Y-12000".`,
} as const;
