/** What was dropped: a file, or a folder by its name. */
export interface Dropped {
  readonly file: File | null;
  readonly name: string;
}

/**
 * Hears of files that are dropped on the page and that no piece of it takes: a browser would leave the page for
 * them. Gives the way to stop.
 */
export function watchDrops(onDrop: (dropped: readonly Dropped[]) => void): () => void {
  const onDrag = (event: DragEvent) => {
    const { defaultPrevented, dataTransfer, type } = event;
    if (defaultPrevented || !dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    // What is dropped can be asked for only now.
    if (type === 'drop') onDrop([...dataTransfer.items].flatMap(readItem));
  };
  const types = ['dragover', 'drop'] as const;
  for (const type of types) addEventListener(type, onDrag);
  return () => {
    for (const type of types) removeEventListener(type, onDrag);
  };
}

function readItem(item: DataTransferItem): readonly Dropped[] {
  const file = item.getAsFile();
  if (!file) return [];
  const isFolder = item.webkitGetAsEntry?.()?.isDirectory;
  return [{ file: isFolder ? null : file, name: file.name }];
}
