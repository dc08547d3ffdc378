/** Calls `onChange` when the page is about to be laid out for paper, and when it no longer is; gives the way to stop. */
export function watchPaper(onChange: (isPaper: boolean) => void): () => void {
  const before = () => onChange(true);
  const after = () => onChange(false);
  const paper = matchMedia('print');
  const toggle = () => onChange(paper.matches);
  addEventListener('beforeprint', before);
  addEventListener('afterprint', after);
  paper.addEventListener('change', toggle);
  return () => {
    removeEventListener('beforeprint', before);
    removeEventListener('afterprint', after);
    paper.removeEventListener('change', toggle);
  };
}
