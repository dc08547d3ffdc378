import { type ComponentType, createElement, type ReactNode, useEffect, useState } from 'react';
import { PartMissing } from './PartMissing';
import { Piece } from './Piece';

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
  load: () => Promise<ComponentType<Props>>,
  missing: Missing<Props> = (onRetry, _, error) =>
    createElement(PartMissing, { onRetry, hasFailed: error !== undefined }),
): Preloaded<Props> {
  let arrived: ComponentType<Props> | null = null;
  let coming: Promise<ComponentType<Props>> | null = null;
  const start = () => {
    coming ??= load().then(
      (component) => {
        arrived = component;
        return component;
      },
      (error: unknown) => {
        coming = null;
        throw error;
      },
    );
    return coming;
  };
  return {
    start: () => {
      // Whoever draws it gets the failure; whoever only started it early does not.
      start().catch(() => undefined);
    },
    Part: function Part({ fallback = null, ...rest }) {
      const [component, setComponent] = useState<ComponentType<Props> | null>(() => arrived);
      const [isMissing, setMissing] = useState(false);
      const isWaiting = component === null && !isMissing;
      useEffect(() => {
        if (!isWaiting) return;
        start().then(
          (found) => setComponent(() => found),
          () => setMissing(true),
        );
      }, [isWaiting]);
      const props = rest as unknown as Props;
      if (!component) return isMissing ? missing(() => setMissing(false), props) : fallback;
      return createElement(Piece, {
        missing: (onRetry, error) => missing(onRetry, props, error),
        // biome-ignore lint/correctness/noChildrenProp: the only way that the types of a class take.
        children: createElement(component, props),
      });
    },
  };
}
