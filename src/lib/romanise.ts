/** Letters of other scripts by Latin ones, as one would type them: for ids, where no one reads them. */
const tables = [
  // Cyrillic, Russian, Ukrainian, Serbian, Macedonian, Bulgarian, Belarusian, Azerbaijani, Kazakh
  [
    'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
    'a b v g d e e zh z i i k l m n o p r s t u f kh ts ch sh shch _ y _ e yu ya',
  ],
  ['ђјљњћџѓќѕіїєґўәғқңөұүһҹҝ', 'dj j lj nj c dz gj kj dz i i ye g u e gh q n o u u h j g'],
  // Greek
  ['αβγδεζηθικλμνξοπρσςτυφχψω', 'a v g d e z i th i k l m n x o p r s s t y f ch ps o'],
  // Armenian
  [
    'աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆև',
    'a b g d e z e e t zh i l kh ts k h dz gh ch m y n sh o ch p j r s v t r ts u p k o f ev',
  ],
  // Georgian
  [
    'აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ',
    'a b g d e v z t i k l m n o p zh r s t u p k gh q sh ch ts dz ts ch kh j h',
  ],
  // Hebrew
  ['אבגדהוזחטיכךלמםנןסעפףצץקרשת', 'a b g d h v z ch t y k k l m m n n s a p p ts ts k r sh t'],
  // Arabic and Persian
  [
    'ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءآأإؤئپچژگکی',
    'a b t th j h kh d dh r z s sh s d t z a gh f q k l m n h w y a a _ a a i u i p ch zh g k y',
  ],
] as const;

const letters = new Map(
  tables.flatMap(([from, to]) => {
    const latin = to.split(' ');
    return Array.from(from, (letter, at): [string, string] => [
      letter,
      (latin[at] ?? '').replace('_', ''),
    ]);
  }),
);

/** The same text with the letters that are known in Latin ones, in lower case; others stay. */
export function romanise(text: string): string {
  const small = text.toLowerCase();
  if (/^[\u0020-\u024f]*$/.test(small)) return small;
  return Array.from(small, (letter) => letters.get(letter) ?? letter).join('');
}
