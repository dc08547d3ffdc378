import type { BroughtFile } from '@/domain/import/read-bytes';

const pictureTypes: Readonly<Record<string, string>> = {
  avif: 'avif',
  gif: 'gif',
  jpeg: 'jpeg',
  jpg: 'jpeg',
  png: 'png',
  webp: 'webp',
};

function typeOf(name: string): string | undefined {
  return pictureTypes[name.split('.').at(-1)?.toLowerCase() ?? ''];
}

/** Whether a file is a picture that an event may have, by its name. */
export const isPicture = (name: string) => typeOf(name) !== undefined;

/** Addresses of the pictures among files, by name. A page may show no picture from elsewhere, so that they are written into their addresses. */
export function readPictures(files: readonly BroughtFile[]): ReadonlyMap<string, string> {
  return new Map(
    files
      .filter(({ name }) => isPicture(name))
      .map(({ name, bytes }) => {
        return [
          name.split('/').at(-1) ?? name,
          `data:image/${typeOf(name)};base64,${toBase64(bytes)}`,
        ];
      }),
  );
}

function toBase64(bytes: Uint8Array): string {
  let text = '';
  const step = 0x8000;
  for (let at = 0; at < bytes.length; at += step) {
    text += String.fromCharCode(...bytes.subarray(at, at + step));
  }
  return btoa(text);
}
