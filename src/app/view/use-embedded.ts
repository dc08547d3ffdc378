import { useEffect, useLayoutEffect } from 'react';

/**
 * Tells the style sheet that the page is an embed, and the page around it how high it is,
 * `{ type: 'saywhen:height', height }` in CSS px, once for each change. `{ type: 'saywhen:hello' }` from
 * that page says that it follows: it hears the height again, in case its script came late, and the
 * embed needs no scrollbar any more.
 */
export function useEmbedded(isEmbed: boolean): void {
  useLayoutEffect(() => {
    const { documentElement: root } = document;
    root.toggleAttribute('data-embedded', isEmbed);
    return () => root.removeAttribute('data-embedded');
  }, [isEmbed]);
  useEffect(() => {
    if (!isEmbed || window.parent === window) return;
    return reportHeight(window.parent);
  }, [isEmbed]);
}

/** Starts to report; the returned function ends it. */
function reportHeight(parent: Window): () => void {
  const { body, documentElement } = document;
  let told = 0;
  let frame = 0;
  const reportHeight = () => {
    // The body is as high as its content, never as the window, so that no answer changes the question.
    const height = Math.ceil(body.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    // To whoever frames us: static files cannot know that origin, only the parent gets the message,
    // and it reveals nothing but the height of public content.
    parent.postMessage({ type: 'saywhen:height', height }, '*');
  };
  const observer = new ResizeObserver(() => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(reportHeight);
  });
  const onMessage = ({ source, data }: MessageEvent) => {
    // The parent itself, whatever its origin: all it can cause is that the height is reported again.
    if (source !== parent || data?.type !== 'saywhen:hello') return;
    if (documentElement.dataset.followed === undefined) told = 0;
    documentElement.dataset.followed = '';
    reportHeight();
  };
  observer.observe(body);
  addEventListener('message', onMessage);
  return () => {
    cancelAnimationFrame(frame);
    observer.disconnect();
    removeEventListener('message', onMessage);
  };
}
