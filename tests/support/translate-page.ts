/**
 * What a browser's translator does to a page, now and with all that comes later: in the place of each text it
 * puts another, in two elements of its own, and never looks at the first again. Returns what tells of the
 * words that are still on the page though the page has since changed them: it wrote into a text that is gone.
 * In a browser it is given to the page, so that it needs nothing from outside.
 */
export function translatePage(): () => readonly string[] {
  const kept = 'script, style, noscript, textarea, option, svg, font';
  const translated: (readonly [original: Text, shown: Element])[] = [];
  const isWords = (text: Text) => text.data.trim() !== '' && !text.parentElement?.closest(kept);
  const translate = () => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode())
      if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
    for (const text of texts.filter(isWords)) {
      const outer = document.createElement('font');
      outer.appendChild(document.createElement('font')).textContent = text.data;
      text.replaceWith(outer);
      translated.push([text, outer]);
    }
  };
  translate();
  new MutationObserver(translate).observe(document.body, {
    childList: true,
    subtree: true,
    characterData: true,
  });
  return () =>
    translated
      .filter(([text, shown]) => shown.isConnected && text.data !== shown.textContent)
      .map(([text, shown]) => `"${shown.textContent}" is "${text.data}" by now`);
}
