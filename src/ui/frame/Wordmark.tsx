/** Say | when, with the bar between. */
export function Wordmark() {
  return (
    <>
      <span>Say</span>
      <i />
      <span>when</span>
    </>
  );
}
