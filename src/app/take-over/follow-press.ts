/** From now on no press on a link of the app is lost, such as when a long list comes in place of its first rows. */
export function watchPresses(): void {
  const onPress = (event: PointerEvent) => {
    const pressed = isMouse(event) ? ownLinkOf(event.target) : null;
    if (pressed) followOnRelease(pressed);
  };
  addEventListener('pointerdown', onPress, { capture: true, passive: true });
}

/**
 * Follows a link that is pressed and gone by the time of its release. A browser takes that for no click; the
 * tap of a finger it gives to whatever is there by then. So the app's link under the pointer is followed, if
 * it leads where the pressed one did.
 */
export function followOnRelease(pressed: HTMLAnchorElement): void {
  // Another press, or a menu that takes the release, ends it too.
  const ends = ['pointerup', 'pointercancel', 'pointerdown', 'contextmenu'] as const;
  const onEnd = (event: MouseEvent) => {
    for (const end of ends) removeEventListener(end, onEnd, { capture: true });
    const link = ownLinkOf(event.target);
    const isRelease = event.type === 'pointerup' && isMouse(event);
    if (link && isRelease && !pressed.isConnected && hasTargetIn(link, pressed)) {
      link.dispatchEvent(new MouseEvent('click', event));
    }
  };
  for (const end of ends) addEventListener(end, onEnd, { capture: true });
}

/**
 * Whether a link leads where one that is gone did. The app's links keep what else the address carries, which
 * those of the build cannot know.
 */
export function hasTargetIn(own: HTMLAnchorElement, gone: HTMLAnchorElement): boolean {
  const isSame = own.search === gone.search || gone.search === '';
  return isSame && own.host + own.pathname === gone.host + gone.pathname && own.hash === gone.hash;
}

function ownLinkOf(target: EventTarget | null): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest<HTMLAnchorElement>('#root a[href]') : null;
}

/** Its main button. */
function isMouse(event: MouseEvent): boolean {
  return event instanceof PointerEvent && event.pointerType === 'mouse' && event.button === 0;
}
