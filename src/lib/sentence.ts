/** Text that ends as a sentence does: with a full stop, unless it has an end of its own (“… Jr.”, “… why?”). */
export function asSentence(text: string): string {
  const trimmed = text.trim();
  return trimmed === '' || ended.test(trimmed) ? trimmed : `${trimmed}.`;
}

/** Ends of sentences in most scripts, with what may close behind them. */
const ended = /[.!?…。!?।॥؟۔]["'”’»)\]]*$/u;
