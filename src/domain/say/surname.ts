/**
 * The last word of a name that is, without much doubt, a person's with the family name last; else null.
 * It names the same person where room is short, never in a reference: how a name splits is a guess, so
 * any doubt keeps the whole of it.
 */
export function findSurname(name: string): string | null {
  const parts = name.normalize('NFC').trim().split(/\s+/);
  const last = parts.at(-1) ?? '';
  if (parts.length < 2 || parts.length > 3 || !plainWord.test(last)) return null;
  if (!parts.every((part) => plainWord.test(part) || initial.test(part))) return null;
  const plain = parts.map((part) => toPlain(part).split('-'));
  if (plain.flat().some(isNoName)) return null;
  const [first = []] = plain;
  if (first.some((word) => titles.has(word) || familyNamesFirst.has(word))) return null;
  const [middle = []] = plain.slice(1, -1);
  return middle.some((word) => iberian.test(word)) ? null : last;
}

/** Capital, then small letters; a hyphen or an apostrophe joins only what begins with a capital again. */
const plainWord = /^\p{Lu}(?:[’']\p{Lu})?\p{Ll}[\p{L}\p{M}]*(?:[-’']\p{Lu}[\p{L}\p{M}]*)*$/u;
const initial = /^\p{Lu}\.(?:-?\p{Lu}\.)*$/u;

/** Belong to the name after them, or end one; written small they are no plain words anyway. */
const attached = new Set(
  'abd abdel abdul abu al ap ben bin bint da dal de del della den der di do dos du e el esq filho ibn ii iii iv jr junior la le los md neto o of ould phd san santa senior sr st te ten ter the und van vii viii vi von y zu zum zur'.split(
    ' ',
  ),
);

/** How words of bodies end: commission, parliament, university, agency, residents. */
const bodyEnding = /(?:[st]ion|[^e]ment|[rs]ity|ship|tute|[ae]ncy|ents|[dt]ors)$/;

/** Other words of bodies, offices and crowds. Some are surnames too; then the name stays whole. */
const noPersons = new Set(
  'academy army amnesty archive archives assembly associated authorities bank board bureau cabinet capital center central centre chairman chamber church city club college command committee company congress corp corps council country court cross daily democrats district express federal force forces forum fund general global government group guard headquarters health hospital house human inc industries international law league liberal library limited ltd media ministry museum national nations network news observatory office official officials palace partners party people police post press program programme project public radio records red registry republic research review royal school secretariat senate service services society source sources speaker spokesman spokesperson spokeswoman staff state states street studio studios systems team technologies times trade treasury tribunal tribune trust union united watch weekly white witness witnesses workers world'.split(
    ' ',
  ),
);

/** After these often only a given name follows. */
const titles = new Set(
  'admiral ambassador archbishop ayatollah bishop brother captain cardinal chancellor colonel count dame deputy doctor dr duke emperor father imam judge justice king lady lord madam major minister miss mother mr mrs ms pastor pope president prince princess prof professor queen rabbi saint secretary senator sheikh sir sister'.split(
    ' ',
  ),
);

/** Frequent Chinese, Korean, Vietnamese, Japanese and Hungarian family names, which often stand first. */
const familyNamesFirst = new Set(
  'abe ahn bae ban bui cai cao chan chang chen cheng cheung chiang cho choi chow chung dang deng ding dong duong fan fang feng gao guo han he ho hoang hong horvath hu hua huang hwang ishiba jang jeong jiang jin jung kang kato kim kishida kovacs kwok kwon lai lam lau le lee leung li liang lim lin ling liu lu luo ma mao meng moon nagy ng ngo nguyen noh orban pan park peng pham phan qian qin rhee ri roh sato seo shen shin sohn song sun suzuki szabo tan tanaka tang toth tran truong vo vu wang watanabe wei wen wong wu xi xiao xie xu yan yang yao ye yi yoo yoon yu yuan zeng zhang zhao zheng zhou zhu'.split(
    ' ',
  ),
);

/** A name before the last one that is likely half of a double surname. */
const iberian = /ez$|^(?:garcia|ortega|silva|sousa|souza|vargas)$/;

function isNoName(word: string): boolean {
  return attached.has(word) || noPersons.has(word) || bodyEnding.test(word);
}

function toPlain(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}|\./gu, '')
    .toLowerCase();
}
