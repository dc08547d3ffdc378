/**
 * What is typed into an input method while it composes, such as Escape or Enter, is its own: no piece of the
 * page hears of it, whatever field or dialog it is in.
 */
export function leaveKeysToInputMethod(): void {
  const onKeyDown = (event: KeyboardEvent) => {
    // Safari ends the composition before the key that ended it, whose code tells of it.
    if (event.isComposing || event.keyCode === 229) event.stopImmediatePropagation();
  };
  addEventListener('keydown', onKeyDown, { capture: true });
}
