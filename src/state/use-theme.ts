import { useEffect, useState } from 'react';

export type ThemeChoice = 'system' | 'light' | 'dark';

const choices: readonly ThemeChoice[] = ['system', 'light', 'dark'];
const storageKey = 'saywhen:theme';

/** The colour theme and a press that moves to the next one; kept on the device. */
export function useTheme(): { readonly theme: ThemeChoice; readonly next: () => void } {
  const [theme, setTheme] = useState(readTheme);
  useEffect(() => applyTheme(theme), [theme]);
  const next = () =>
    setTheme((now) => choices[(choices.indexOf(now) + 1) % choices.length] ?? 'system');
  return { theme, next };
}

function readTheme(): ThemeChoice {
  const { theme } = document.documentElement.dataset;
  return theme === 'light' || theme === 'dark' ? theme : 'system';
}

function applyTheme(theme: ThemeChoice): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  try {
    if (theme === 'system') localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, theme);
  } catch {
    // Storage may be blocked; the choice then lasts as long as the page.
  }
}
