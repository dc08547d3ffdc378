/**
 * What the editorial rules are about in the shipped dataset. Both sides' terms are here, and one rule
 * holds for all of them. These lists belong to this subject and not to Saywhen: another dataset needs its own.
 */

/** Never in a title, a short title, a theme's label or an id, not even with who says it. */
export const neverInTitles: readonly RegExp[] = [
  /\bmassacre/i,
  /\bgenocid/i,
  /\bliberat/i,
  /\boccup(?:ation|y|i)/i,
  /\bethnic(?:ally)?[ -]cleans/i,
];

/** In our own words only after who said it; in a title only with "as stated by" and a speaker. */
export const contestedTerms: readonly RegExp[] = [
  ...neverInTitles,
  // Words for what was done.
  /\batrocit/i,
  /\bwar crimes?\b/i,
  /\bcrimes? against humanity\b/i,
  /\bpogrom/i,
  /\baggress(?:ion|or|ive)/i,
  /\bseparatis[mt]/i,
  /\bterroris[mt]/i,
  /\bexterminat/i,
  /\bdeport/i,
  /\bblockade/i,
  /\bvandal/i,
  /\btraged(?:y|ies)\b/i,
  // Words for an outcome.
  /\bhistoric\b/i,
  /(?<!International Court of )\bjustice\b/i,
  /\brestor(?:ation|ed|ing)\b/i,
  /\breunif/i,
  /\bself-determination\b/i,
  /\bindependence\b/i,
  /\bcapitulat/i,
  /\bvictor(?:y|ious)\b/i,
  // Names of one side for events, places and plans.
  /\bpatriotic war\b/i,
  /\bgreat return\b/i,
  /\bwestern azerbaijan\b/i,
  /\bzangezur corridor\b/i,
  /\bArtsakh/i,
  /\bKarabakh economic region\b/i,
  /\b(?:Khojalu|Khojaly|Aghdam) events\b/i,
  // Who took part in 1992: "Armenian forces" is ours, these are others' words.
  /\barmed forces of Armenia\b/i,
  /\bArmenian armed forces\b/i,
  /\bKarabakh Armenian forces\b/i,
  /\bself-defen[cs]e forces\b/i,
  /\bfreedom fighters?\b/i,
  /\bbandits?\b/i,
];

/** They take a side or a doubt for granted, whoever uses them. */
export const neverInOurWords: readonly RegExp[] = [
  /\bso-called\b/i,
  /\bself-(?:styled|proclaimed)\b/i,
  /\balleged(?:ly)?\b/i,
  /\bpurported(?:ly)?\b/i,
];

/** Verbs that grant or doubt what was said, or lend it a tone. Ours are said, stated and called. */
export const loadedVerbs =
  /\b(?:noted|notes that|noting|recall(?:s|ed|ing)|admit(?:s|ted|ting)|claim(?:s|ed|ing)?(?= |$)|stress(?:es|ed|ing)|emphasi[sz](?:es|ed|ing)|underlin(?:es that|ed that|ing that)|underscor(?:es|ed|ing)|highlight(?:s|ed|ing)|point(?:s|ed|ing) out|insist(?:s|ed|ing)|conced(?:es|ed|ing)|acknowledg(?:es|ed|ing)|reveal(?:s|ed|ing)|confess(?:es|ed|ing)|confirm(?:s|ed) that|assert(?:s|ed|ing)|argu(?:es|ed|ing)|contend(?:s|ed|ing)|maintain(?:s|ed) that|lament(?:s|ed|ing)|boast(?:s|ed|ing)|warn(?:s|ed|ing)|declar(?:es|ed|ing) that|rightly|remind(?:s|ed|ing)|exclaim(?:s|ed|ing)|observ(?:es|ed) that|accus(?:es|ed|ing)|alleg(?:es|ing))\b/i;

/** What may be before "that" where somebody is said to have said something. */
export const neutralVerbs: ReadonlySet<string> = new Set([
  ...['said', 'says', 'say', 'stated', 'states', 'state', 'called', 'calls', 'call'],
  // Of documents and of our own work.
  ...['wrote', 'writes', 'replied', 'replies', 'asks', 'means', 'follows'],
]);

/** Spellings that one side or nobody uses in English; wrong everywhere but between quotation marks. */
export const strangePlaces: readonly RegExp[] = [
  /\bNagorno Karabakh\b/i,
  /\bNagorn(?:y|yi|iy|ij)\b/i,
  /\b(?:Karabagh|Garabagh|Qaraba[gğ]|Gharabagh)\b/i,
  /\b(?:Khojali|Khodjal[iy]|Hocal[iı]|Xocali)\b/i,
  /\bUpper Karabakh\b/i,
  /\bStepanakert\/Khankendi\b/,
  /\bShushi\/Shusha\b/,
  /\bKhojaly\/(?:Ivanyan|Khojalu)\b/,
  /\b(?:Xankəndi|Şuşa|Ağdam)\b/,
];

/** Both names, in the order of the alphabet. */
export const pairedPlaces = ['Khankendi/Stepanakert', 'Shusha/Shushi'] as const;

/** The one form for 1992, wherever the place is named with its other names. */
export const khojalyForm = 'Khojaly (Azerbaijani: Xocalı; Armenian: Khojalu)';

/** Who can be named as using a term, beside the dataset's speakers and publishers. */
export const knownUsers =
  /\b(?:Azerbaijan(?:i|’s)?|Armenian?(?:’s)?|Report|Reports outside|Human Rights Watch|Wikipedia|European Parliament|Organization of|OSCE|Title of the roundtable)/;
