import type { Voice } from '@/domain/verify/read-source';

/**
 * Classes of the line below a passage, without its colour. It says how, as the edge does on the axis: a
 * full line is a speaker's words, dashed the agency's wording of them, dotted the agency's own.
 */
export const voiceLines: Readonly<Record<Exclude<Voice, 'plain'>, string>> = {
  quote: 'border-b-2',
  reported: 'border-b-[1.5px] border-dashed',
  agency: 'border-b-2 border-dotted',
};
