/** A link as the device's own sheet takes it. */
export interface SharedLink {
  readonly title: string;
  readonly url: string;
}

/** Whether this device has a sheet of its own that takes the link; many desktops have none. */
export function hasShareSheet(link: SharedLink): boolean {
  return (
    typeof navigator.share === 'function' &&
    typeof navigator.canShare === 'function' &&
    navigator.canShare(link)
  );
}

/** Opens the device's sheet; false where the device refuses. Closing the sheet is no failure. */
export async function openShareSheet(link: SharedLink): Promise<boolean> {
  try {
    await navigator.share(link);
    return true;
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError';
  }
}
