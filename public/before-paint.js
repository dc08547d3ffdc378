// Runs before the first paint, so that a chosen theme never flashes. The app itself writes the choice.
try {
  const theme = localStorage.getItem('saywhen:theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage may be blocked; the system's theme applies then.
}
// The page's address changes with the view, and a browser would look for a relative icon there anew.
for (const icon of document.querySelectorAll('link[rel="icon"]')) icon.href = String(icon.href);
