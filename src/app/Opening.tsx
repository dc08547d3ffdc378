import { findSiteRoot } from '@/lib/site-root';
import { Brand } from '@/ui/Brand';
import { words } from '@/words/en';

/** The empty stage while the dataset is on its way. CSS holds its words back for 300 ms. */
export function Opening({ embed }: { readonly embed: boolean }) {
  return (
    <>
      {!embed && (
        <header className="top wrap">
          <Brand href={findSiteRoot().href} />
        </header>
      )}
      <main>
        <div className="stage stage--wait">
          <div className="wrap">
            <div className="plot">
              <p className="wait" role="status">
                {words.loading.dataset}
              </p>
            </div>
            <div className="axis" />
          </div>
        </div>
      </main>
    </>
  );
}
