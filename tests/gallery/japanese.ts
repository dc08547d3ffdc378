import { aGalleryDataset, aGalleryEvent, aSource } from './compose';

const text = `架空の鉄道「青葉線」の存廃をめぐる住民説明会
町長の森川一郎氏は「青葉線は町の血管であり、一日二往復になっても残すべきだ」と述べた。
鉄道会社の技術部長、高瀬由美氏は「橋梁の補修には少なくとも三年かかる。二〇二七年の台風で基礎が洗われたためだ」と説明した。
住民代表の李明哲氏は「代替バスでは高校生が授業に間に合わない」と訴えた。
同線は一九一二年に開業し、一九六八年に電化された。`;

const { source, span } = aSource(
  {
    id: 'aoba-2029',
    title: '青葉線の存廃をめぐる住民説明会',
    publisher: '青葉新報',
    published: '2029-06-14',
    language: 'ja',
  },
  text,
);

const vein = '青葉線は町の血管であり、一日二往復になっても残すべきだ';
const bridge = '橋梁の補修には少なくとも三年かかる。二〇二七年の台風で基礎が洗われたためだ';
const bus = '代替バスでは高校生が授業に間に合わない';

/** Titles and quotes without spaces between words, and of full-width letters. */
export const japanese = aGalleryDataset({
  id: 'aoba-line',
  language: 'ja',
  title: '青葉線の存廃をめぐる住民説明会で、誰が何を語ったか',
  description:
    '架空の鉄道についての架空の記事。人名も発言もすべて創作で、分かち書きのない文字の表示を確かめるためのもの。',
  sources: [source],
  speakers: [
    { id: 'morikawa', name: '森川一郎', role: '町長', organisation: '青葉町' },
    { id: 'takase', name: '高瀬由美', role: '技術部長', organisation: '青葉鉄道株式会社' },
    { id: 'li', name: '李明哲', role: '住民代表', organisation: '青葉線を守る会' },
  ],
  themes: [
    { id: 'future', label: '路線の将来', definition: '存続か廃止か。' },
    { id: 'repair', label: '橋梁の補修', definition: '工事と費用。' },
    { id: 'school', label: '通学', definition: '高校生の足。' },
  ],
  events: [
    aGalleryEvent('1912', {
      id: 'opening',
      title: '青葉線の開業',
      summary: '一九一二年に開業した。',
    }),
    aGalleryEvent('1968', {
      id: 'electric',
      title: '全線電化の完成と新型車両の運転開始',
      label: '全線電化',
      summary: '一九六八年に電化された。',
    }),
    aGalleryEvent('2027-09', {
      id: 'typhoon',
      title: '台風第十九号による第三橋梁の基礎の洗掘と全線運休',
      label: '台風による運休',
      summary: '二〇二七年の台風で橋梁の基礎が洗われた。',
      place: '青葉川第三橋梁',
    }),
    aGalleryEvent('2029-06-14', {
      id: 'meeting',
      title: '青葉町公民館での住民説明会',
      label: '住民説明会',
      place: '青葉町公民館',
    }),
    aGalleryEvent('2029-10/2032-09', {
      id: 'works',
      title: '橋梁の補修工事（予定）',
      label: '補修工事',
      summary: '少なくとも三年かかるという。',
    }),
  ],
  statements: [
    {
      id: 's01',
      speaker: 'morikawa',
      form: 'direct-quote',
      text: vein,
      saidAt: 'meeting',
      source: span(vein),
      events: ['opening'],
      themes: ['future'],
    },
    {
      id: 's02',
      speaker: 'takase',
      form: 'direct-quote',
      text: bridge,
      saidAt: 'meeting',
      source: span(bridge),
      events: ['typhoon', 'works'],
      themes: ['repair'],
    },
    {
      id: 's03',
      speaker: 'li',
      form: 'direct-quote',
      text: bus,
      saidAt: 'meeting',
      source: span(bus),
      events: ['typhoon'],
      themes: ['school', 'future'],
    },
  ],
});
