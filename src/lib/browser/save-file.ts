/** Long enough for a browser that asks the reader first where to save. */
const keptFor = 60_000;

/** Hands bytes, or a text in UTF-8, to the browser as a download; nothing leaves the device. */
export function saveFile(name: string, mediaType: string, content: BlobPart): void {
  const address = URL.createObjectURL(new Blob([content], { type: mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), keptFor);
}
