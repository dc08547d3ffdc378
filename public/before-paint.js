// Runs before the first paint, so that a chosen theme never flashes. The app itself writes the choice.
try {
  const theme = localStorage.getItem('saywhen:theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage may be blocked; the system's theme applies then.
}
// The page's address changes with the view, and a browser would look for a relative icon there anew.
for (const icon of document.querySelectorAll('link[rel="icon"]')) icon.href = String(icon.href);

// A link may ask for more than was prerendered: then that stays unseen, and the app opens with the view.
const asks = ['speaker', 'theme', 'q', 'from', 'to', 'lanes', 'fold', 'embed', 'compare'];
const query = new URLSearchParams(location.search);
if (asks.some((key) => query.has(key))) document.documentElement.dataset.asked = '';

// From a disk, where the app does not run, the page says so, and a link leads to the file that a host would send.
const isDisk = location.protocol === 'file:';
if (isDisk) document.documentElement.dataset.disk = '';

// A link followed before the app is there keeps what else the address carries.
const built = '#prerendered-top, #prerendered';
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element && event.target.closest(`:is(${built}) a[href]`);
  const isPlain = !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
  if (link && isDisk && link.pathname.endsWith('/')) link.pathname += 'index.html';
  if (!link || !isPlain || link.origin !== location.origin || link.target || link.search) return;
  if (link.hash !== '' || location.search === '') return;
  event.preventDefault();
  location.assign(link.pathname + location.search);
});
