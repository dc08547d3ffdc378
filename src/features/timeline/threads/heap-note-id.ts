/** The element that describes the heap that is pointed at. Alone here, because the page needs it before the marks. */
export const heapNoteId = 'heap-note';
