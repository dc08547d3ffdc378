/** Tags that people have in cells; other angle brackets are left alone, as in "a < b". */
const tag =
  /<(\/?)(a|abbr|b|big|blockquote|br|center|cite|code|dd|div|dl|dt|em|figcaption|figure|font|h[1-6]|hr|i|iframe|img|li|mark|ol|p|pre|q|s|script|small|span|strike|strong|style|sub|sup|svg|table|tbody|td|th|thead|tr|u|ul|video)(?=[\s/>])[^<>]{0,5000}>/gi;
const entity = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}\d{0,2}));/gi;

const blocks =
  /^(?:blockquote|br|center|dd|div|dl|dt|figcaption|figure|h[1-6]|hr|li|ol|p|pre|table|tr|ul)$/i;

const named = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hellip', '…'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['laquo', '«'],
  ['raquo', '»'],
  ['eacute', 'é'],
  ['egrave', 'è'],
  ['agrave', 'à'],
  ['ccedil', 'ç'],
  ['auml', 'ä'],
  ['ouml', 'ö'],
  ['uuml', 'ü'],
  ['szlig', 'ß'],
  ['ntilde', 'ñ'],
  ['copy', '©'],
  ['euro', '€'],
  ['shy', ''],
]);

/** Whether a text has tags or entities of HTML in it. */
export function hasHtml(text: string): boolean {
  if (!/[<&]/.test(text)) return false;
  return text.includes('<!--') || text.search(tag) >= 0 || undoEntities(text) !== text;
}

/** The words of HTML: blocks as lines, entities as their letters, scripts and styles gone. Runs nothing. */
export function htmlToText(html: string): string {
  const seen = stretches.reduce(dropStretches, html);
  const bare = seen.replace(tag, (_, _slash, name: string) => (blocks.test(name) ? '\n' : ''));
  return undoEntities(bare)
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** What is left out with all that is in it: how it opens, and how it closes. */
const stretches = [
  [/<!--/g, '-->'],
  [/<script(?=[\s>])/gi, '</script'],
  [/<style(?=[\s>])/gi, '</style'],
] as const;

/** By hand, because a pattern with both ends looks for the second one again and again. */
function dropStretches(text: string, [open, close]: (typeof stretches)[number]): string {
  const small = text.toLowerCase();
  const kept: string[] = [];
  let at = 0;
  for (const { index } of text.matchAll(open)) {
    if (index < at) continue;
    const end = small.indexOf(close, index);
    if (end < 0) break;
    kept.push(text.slice(at, index));
    const after = text.indexOf('>', end);
    at = after < 0 ? text.length : after + 1;
  }
  return kept.join('') + text.slice(at);
}

/** Addresses that links in it lead to. */
export function linksOf(html: string): readonly string[] {
  const links = html.matchAll(/<a\s[^<>]{0,2000}?href\s*=\s*["']?(https?:\/\/[^\s"'<>]{1,2000})/gi);
  return Array.from(links, ([, address = '']) => undoEntities(address));
}

function undoEntities(text: string): string {
  return text.replace(entity, (whole, decimal?: string, ...rest: unknown[]) => {
    const [hex, name] = rest;
    if (typeof name === 'string') return named.get(name.toLowerCase()) ?? whole;
    const code = decimal === undefined ? Number.parseInt(String(hex), 16) : Number(decimal);
    const isLetter = code > 31 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    return isLetter ? String.fromCodePoint(code) : whole;
  });
}
