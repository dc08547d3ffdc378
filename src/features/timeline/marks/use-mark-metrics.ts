import { useEffect, useMemo, useState } from 'react';
import type { MarkMetrics } from '@/domain/marks/mark-metrics';
import { type MeasureText, markMetrics } from '@/domain/marks/mark-metrics';
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
    return markMetrics(room, createMeasure());
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

function createMeasure(): MeasureText {
  const context = document.createElement('canvas').getContext('2d');
  const widths = new Map<string, number>();
  return (text, weight, fontSize) => {
    const key = `${weight} ${fontSize} ${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    if (context) context.font = `${weight === 'title' ? 600 : 400} ${fontSize}px ${sans}`;
    const width = Math.ceil(context?.measureText(text).width ?? text.length * fontSize * 0.5);
    widths.set(key, width);
    return width;
  };
}
