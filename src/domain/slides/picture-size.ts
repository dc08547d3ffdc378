/** Width and height of a PNG, GIF, JPEG or WebP, in pixels; null where it is none of these. */
export function readPictureSize(
  bytes: Uint8Array<ArrayBuffer>,
): { readonly width: number; readonly height: number } | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return readPng(view) ?? readGif(view) ?? readWebp(view) ?? readJpeg(view);
  } catch {
    // It ends too early.
    return null;
  }
}

type Size = ReturnType<typeof readPictureSize>;

function startsWith(view: DataView, at: number, letters: string): boolean {
  return Array.from(letters).every(
    (letter, index) => view.getUint8(at + index) === letter.charCodeAt(0),
  );
}

function readPng(view: DataView): Size {
  if (!startsWith(view, 1, 'PNG')) return null;
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

function readGif(view: DataView): Size {
  if (!startsWith(view, 0, 'GIF8')) return null;
  return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
}

function readWebp(view: DataView): Size {
  if (!startsWith(view, 0, 'RIFF') || !startsWith(view, 8, 'WEBPVP8')) return null;
  const kind = String.fromCharCode(view.getUint8(15));
  if (kind === 'X') {
    const threeBytes = (at: number) => view.getUint16(at, true) + (view.getUint8(at + 2) << 16) + 1;
    return { width: threeBytes(24), height: threeBytes(27) };
  }
  if (kind === 'L') {
    const bits = view.getUint32(21, true);
    return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
  }
  return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
}

/** Its size stands in a frame header, after any number of other segments. */
function readJpeg(view: DataView): Size {
  if (view.getUint16(0) !== 0xffd8) return null;
  let at = 2;
  while (at < view.byteLength) {
    const marker = view.getUint16(at);
    const isFrame =
      marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker);
    if (isFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    if (marker < 0xff00) return null;
    at += 2 + view.getUint16(at + 2);
  }
  return null;
}
