import { type ReactNode, useLayoutEffect, useState } from 'react';
import { type Attention, AttentionContext, FollowContext, keepAttention } from './thing-context';

interface AttentionProviderProps {
  readonly attention: Attention;
  readonly children: ReactNode;
}

/** Says where the reader is: to pieces that show all of it, and to those that only show how they stand to it. */
export function AttentionProvider({ attention, children }: AttentionProviderProps) {
  const [kept] = useState(() => keepAttention(attention));
  useLayoutEffect(() => kept.set(attention), [kept, attention]);
  return (
    <FollowContext value={kept}>
      <AttentionContext value={attention}>{children}</AttentionContext>
    </FollowContext>
  );
}
