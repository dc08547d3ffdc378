import { type ComponentType, createElement, type ReactNode, useEffect, useState } from 'react';

interface Preloaded<Props> {
  /** Starts loading it; further calls change nothing. */
  readonly start: () => void;
  /** Draws it, and `fallback` until it has come; throws in its place where it cannot come. */
  readonly Part: ComponentType<Props & { readonly fallback?: ReactNode }>;
}

/**
 * A component in a file of its own that is loaded before it is drawn. Not by `lazy`: React holds back
 * what suspended for 300 ms after each fallback, so that a reader would wait for what is already there.
 */
export function preload<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): Preloaded<Props> {
  let arrived: ComponentType<Props> | null = null;
  let coming: Promise<ComponentType<Props>> | null = null;
  const start = () => {
    coming ??= load().then((component) => {
      arrived = component;
      return component;
    });
    return coming;
  };
  return {
    start: () => {
      // Whoever draws it gets the failure; whoever only started it early does not.
      start().catch(() => undefined);
    },
    Part: ({ fallback = null, ...props }) => {
      const [component, setComponent] = useState<ComponentType<Props> | null>(() => arrived);
      const isThere = component !== null;
      useEffect(() => {
        if (isThere) return;
        start().then(
          (found) => setComponent(() => found),
          (error: unknown) => {
            setComponent(() => {
              throw error;
            });
          },
        );
      }, [isThere]);
      return component ? createElement(component, props as unknown as Props) : fallback;
    },
  };
}
