import { useEffect, useMemo, useState } from 'react';
import type { MarkMetrics } from '@/domain/place-marks';
import type { PlotSize } from './use-plot-size';

const sans = '"Source Sans 3 Variable", "Noto Sans Armenian", system-ui, sans-serif';
/** Below this the labels are a size smaller, and below the second they lose their date words. */
const phoneWidth = 40;
const wideWidth = 70;

/** Sizes of marks and labels as the style sheet has them, measured with the real font. */
export function useMarkMetrics(size: PlotSize | null, hasLanes: boolean): MarkMetrics | null {
  const fonts = useLoadedFonts();
  return useMemo(() => {
    if (!size) return null;
    // A new loaded font changes every width, so the widths measured before it are not kept.
    const fresh = { ...size, fonts };
    const isPhone = fresh.width < phoneWidth * fresh.rem;
    return {
      rowHeight: (isPhone ? 1.9375 : 1.8125) * fresh.rem,
      lineHeight: (isPhone ? 1 : 1.0625) * fresh.rem,
      gap: 8,
      fade: 9 * fresh.rem,
      dayInset: 0.875 * fresh.rem,
      dayReach: 0.75 * fresh.rem,
      laneHead: hasLanes ? 1.875 * fresh.rem : 0,
      isWide: fresh.width >= wideWidth * fresh.rem,
      measure: createMeasure((isPhone ? 0.8125 : 0.875) * fresh.rem),
    };
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
    return () => fonts.removeEventListener('loadingdone', bump);
  }, []);
  return loads;
}

function createMeasure(fontSize: number): MarkMetrics['measure'] {
  const context = document.createElement('canvas').getContext('2d');
  const widths = new Map<string, number>();
  return (text, weight) => {
    const font = `${weight === 'title' ? 600 : 400} ${fontSize}px ${sans}`;
    const key = `${weight} ${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    if (context) context.font = font;
    const width = Math.ceil(context?.measureText(text).width ?? text.length * fontSize * 0.5);
    widths.set(key, width);
    return width;
  };
}
