import {
  type ComponentType,
  createElement,
  type ReactNode,
  useCallback,
  useEffect,
  useState,
} from 'react';
import { PartMissing } from './PartMissing';
import { Piece } from './Piece';
import { bringForReader } from './read-ahead';

interface Preloaded<Props> {
  /** Starts loading it; further calls change nothing, unless it did not come. */
  readonly start: () => void;
  /** Draws it, and `fallback` until it has come. */
  readonly Part: ComponentType<Props & { readonly fallback?: ReactNode }>;
}

/** What stands in the place of a part that did not come, or came and failed with an error; `onRetry` tries again. */
type Missing<Props> = (onRetry: () => void, props: Props, error?: unknown) => ReactNode;

/**
 * A component in a file of its own, loaded when it is first drawn, or before by `start`. Not by `lazy`: React
 * holds back what suspended for 300 ms after each fallback, so that a reader would wait for what is already
 * there, and what failed once it never asks for again.
 */
export function preload<Props extends object>(
  bring: () => Promise<ComponentType<Props>>,
  missing: Missing<Props> = (onRetry, _, error) =>
    createElement(PartMissing, { onRetry, hasFailed: error !== undefined }),
): Preloaded<Props> {
  let arrived: ComponentType<Props> | null = null;
  let coming: Promise<ComponentType<Props>> | null = null;
  const retries = new Set<() => void>();
  const load = () => {
    coming ??= bring().then(
      (component) => {
        arrived = component;
        // Where it was missed before.
        for (const retry of retries) retry();
        return component;
      },
      (error: unknown) => {
        coming = null;
        throw error;
      },
    );
    return coming;
  };
  // Whoever draws it gets the failure; whoever only started it early does not.
  const start = () => void load().catch(() => undefined);
  bringForReader(start);
  return {
    start,
    Part: function Part({ fallback = null, ...rest }) {
      const [component, setComponent] = useState<ComponentType<Props> | null>(() => arrived);
      const [isMissing, setMissing] = useState(false);
      const onRetry = useCallback(() => setMissing(false), []);
      useEffect(() => {
        if (component !== null) return;
        if (!isMissing) {
          load().then(
            (found) => setComponent(() => found),
            () => setMissing(true),
          );
          return;
        }
        retries.add(onRetry);
        return () => void retries.delete(onRetry);
      }, [component, isMissing, onRetry]);
      const props = rest as unknown as Props;
      if (!component) return isMissing ? missing(onRetry, props) : fallback;
      return createElement(Piece, {
        missing: (drawAgain, error) => missing(drawAgain, props, error),
        // biome-ignore lint/correctness/noChildrenProp: the only way that the types of a class take.
        children: createElement(component, props),
      });
    },
  };
}
