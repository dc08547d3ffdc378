import { useEffect, useMemo, useState } from 'react';
import { type MarkMetrics, markMetrics } from '@/domain/marks/mark-metrics';
import { createMeasure } from '@/lib/browser/measure-letters';
import type { PlotSize } from './use-plot-size';

const sans =
  '"Source Sans 3 Variable", "Noto Sans Armenian", "Sans while loading", system-ui, sans-serif';

/** Sizes of marks and labels as the style sheet has them, measured with the real font. */
export function useMarkMetrics(size: PlotSize | null, hasLanes: boolean): MarkMetrics | null {
  const fonts = useLoadedFonts();
  return useMemo(() => {
    if (!size) return null;
    // A new loaded font changes every width, so the widths measured before it are not kept.
    const room = { ...size, hasLanes, fonts };
    const measure = createMeasure(sans);
    return markMetrics(room, (text, weight, px) =>
      measure(text, weight === 'title' ? 600 : 400, px),
    );
  }, [size, fonts, hasLanes]);
}

/** Counts font loads, so that labels are measured again once the real font is there. */
function useLoadedFonts(): number {
  const [loads, setLoads] = useState(0);
  useEffect(() => {
    const fonts = document.fonts;
    if (!fonts) return;
    const bump = () => setLoads((now) => now + 1);
    fonts.addEventListener('loadingdone', bump);
    // WebKit tells of no font that a style sheet asked for.
    if (fonts.status === 'loading') fonts.ready.then(bump);
    return () => fonts.removeEventListener('loadingdone', bump);
  }, []);
  return loads;
}
