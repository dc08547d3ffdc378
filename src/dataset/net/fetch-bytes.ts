/** A file beside the dataset; null when it does not arrive, or is not there. Throws only when it is called off. */
export async function fetchBytes(
  url: string,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    // Asks the host each time, as for the dataset: all are replaced together.
    const response = await fetch(url, { cache: 'no-cache', signal });
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
  } catch (error) {
    if (signal.aborted) throw error;
    return null;
  }
}
