/** Long enough for a browser that asks the reader first where to save. */
const keptFor = 60_000;

/** Hands a text to the browser as a download, in UTF-8; nothing leaves the device. */
export function saveFile(name: string, mediaType: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), keptFor);
}
