import { Dialog } from '@/ui/Dialog';
import { words } from '@/words/en';

type Row = keyof typeof words.legend.rows;

/** The drawing of each kind of date, as marks wear it on the axis. */
const drawings: Readonly<Record<Row, string>> = {
  day: 'mark k-day b-stated',
  dayInferred: 'mark k-day b-inferred',
  span: 'mark k-span b-stated',
  spanInferred: 'mark k-span b-inferred',
  within: 'mark k-within b-stated',
  season: 'mark k-within k-season b-stated',
  withinInferred: 'mark k-within b-inferred',
  before: 'mark k-before b-stated',
  after: 'mark k-after b-stated',
  fold: 'fold',
  undated: 'g g-duration',
};

/** How dates are drawn: the whole grammar, with the words that always go with it. */
export function LegendDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title={words.legend.title} closeLabel={words.legend.close} onClose={onClose}>
      <p className="mt-3 max-w-2xl">{words.legend.lead}</p>
      <ul className="legend">
        {(Object.keys(drawings) as Row[]).map((row) => (
          <li key={row}>
            <span className="slot" aria-hidden="true">
              <span className={drawings[row]}>
                <i className={row === 'fold' ? 'fold__tear' : 'shape'} />
              </span>
            </span>
            <div>
              <b>{words.legend.rows[row][0]}</b>
              <p>{words.legend.rows[row][1]}</p>
            </div>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
