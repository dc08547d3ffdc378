import { aGalleryDataset, aGalleryEvent, aSource } from './compose';

const text = `الميناء القديم يعود إلى العمل
قال مدير الميناء سليم الحداد إن «السفن ستعود إلى الرصيف الشرقي قبل نهاية الصيف».
وأضافت المهندسة Laura Winterfeld: «لم يبقَ من أعمال الترميم سوى برج المراقبة، وسيُفتح في 12 مايو 2031.»
ورأت رئيسة نقابة الصيادين مريم العلي أن «الوعود كثيرة، أما الشباك فما زالت فارغة».
وذكر سليم الحداد بافتتاح الميناء سنة 1904 وبالعاصفة التي دمّرت الرصيف في فبراير 1987.`;

const { source, span } = aSource(
  {
    id: 'the-harbour-2031',
    title: 'الميناء القديم يعود إلى العمل',
    publisher: 'صحيفة المرفأ',
    published: '2031-03-02',
    language: 'ar',
  },
  text,
);

const reopening = 'السفن ستعود إلى الرصيف الشرقي قبل نهاية الصيف';
const tower = 'لم يبقَ من أعمال الترميم سوى برج المراقبة، وسيُفتح في 12 مايو 2031.';
const promises = 'الوعود كثيرة، أما الشباك فما زالت فارغة';
const recalled =
  'وذكر سليم الحداد بافتتاح الميناء سنة 1904 وبالعاصفة التي دمّرت الرصيف في فبراير 1987.';

/** From right to left: Arabic titles and quotes, with a Latin name and Latin digits among them. */
export const arabic = aGalleryDataset({
  id: 'the-harbour',
  language: 'ar',
  title: 'الميناء القديم: من قال ماذا عن إعادة افتتاحه',
  description:
    'خبر متخيَّل عن ميناء لا وجود له، كُتب لاختبار القراءة من اليمين إلى اليسار. الأشخاص والأقوال مختلقة كلها.',
  sources: [source],
  speakers: [
    {
      id: 'salim-haddad',
      name: 'سليم الحداد',
      role: 'مدير الميناء',
      organisation: 'هيئة الميناء القديم',
    },
    {
      id: 'laura-winterfeld',
      name: 'Laura Winterfeld',
      role: 'مهندسة الترميم',
      organisation: 'Winterfeld & Co. (فرع الشرق)',
    },
    {
      id: 'maryam-ali',
      name: 'مريم العلي',
      role: 'رئيسة نقابة الصيادين',
      organisation: 'نقابة الصيادين',
    },
  ],
  themes: [
    { id: 'repairs', label: 'الترميم', definition: 'ما يتعلّق بأعمال البناء.' },
    { id: 'fishing', label: 'الصيد البحري', definition: 'ما يتعلّق بالصيادين ورزقهم.' },
    { id: 'history', label: 'تاريخ الميناء', definition: 'ما حدث قبل إعادة الافتتاح.' },
  ],
  events: [
    aGalleryEvent('1904', {
      id: 'opening-1904',
      title: 'افتتاح الميناء القديم سنة 1904',
      label: 'افتتاح الميناء',
      place: 'الميناء القديم (Old Harbour)',
      summary: 'افتُتح الميناء في السنة التي ذكرها مديره، ولم يرد في الخبر يوم ولا شهر.',
    }),
    aGalleryEvent('1987-02', {
      id: 'storm-1987',
      title: 'العاصفة التي دمّرت الرصيف',
      label: 'عاصفة 1987',
      summary: 'عاصفة في فبراير 1987، ذكرها مدير الميناء.',
    }),
    aGalleryEvent('2031-03-02', {
      id: 'press-day',
      title: 'مؤتمر صحفي في الميناء',
      label: 'المؤتمر الصحفي',
    }),
    aGalleryEvent('2031-05-12', {
      id: 'tower-2031',
      title: 'فتح برج المراقبة (Control Tower)',
      label: 'برج المراقبة',
    }),
    aGalleryEvent('[..2031-08-31]', {
      id: 'ships-2031',
      title: 'عودة السفن إلى الرصيف الشرقي',
      label: 'عودة السفن',
      date: {
        edtf: '[..2031-08-31]',
        stated: 'قبل نهاية الصيف',
        basis: 'inferred',
        inferred: ['day', 'month', 'year'],
        why: 'نهاية الصيف هي آخر أغسطس.',
      },
    }),
    aGalleryEvent(null, {
      id: 'nets',
      title: 'سنوات الشباك الفارغة',
      label: 'الشباك الفارغة',
    }),
  ],
  statements: [
    {
      id: 's01',
      speaker: 'salim-haddad',
      form: 'direct-quote',
      text: reopening,
      saidAt: 'press-day',
      source: span(reopening),
      events: ['ships-2031'],
      themes: ['repairs'],
    },
    {
      id: 's02',
      speaker: 'laura-winterfeld',
      form: 'direct-quote',
      text: tower,
      saidAt: 'press-day',
      source: span(tower),
      events: ['tower-2031'],
      themes: ['repairs'],
    },
    {
      id: 's03',
      speaker: 'maryam-ali',
      form: 'direct-quote',
      text: promises,
      saidAt: 'press-day',
      source: span(promises),
      events: ['nets', 'ships-2031'],
      themes: ['fishing'],
    },
    {
      id: 's04',
      speaker: 'salim-haddad',
      form: 'reported',
      text: 'ذكّر المدير بافتتاح الميناء سنة 1904 وبعاصفة فبراير 1987.',
      saidAt: 'press-day',
      source: span(recalled),
      events: ['opening-1904', 'storm-1987'],
      themes: ['history'],
    },
  ],
});
