/** Any sign that is neither a space, a control, an invisible mark nor a blank letter. */
const visible = /[^\p{Cc}\p{Cf}\p{Cs}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** Whether a text shows anything at all. */
export function isVisible(text: string): boolean {
  return visible.test(text);
}

/** Whether a browser can follow an address. */
export function isAddress(text: string): boolean {
  try {
    return new URL(text).hostname !== '';
  } catch {
    return false;
  }
}
