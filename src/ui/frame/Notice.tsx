import { X } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Button } from '@/ui/fields/Button';
import { noticeWords } from '@/words/notice-en';
import { noticeLook, saidLook } from './notice-look';

interface NoticeProps {
  /** An alert for what a link asks for in vain, a note for what is good to know. */
  readonly role: 'alert' | 'note';
  /** What it says, to distinguish one notice from the next: a new one comes back after it was closed. */
  readonly about: string;
  readonly children: ReactNode;
}

/** A strip above the content that the reader can close. */
export function Notice({ role, about, children }: NoticeProps) {
  const [closed, setClosed] = useState<string | null>(null);
  if (closed === about) return null;
  return (
    <div className={`${noticeLook} ${role === 'alert' ? 'print:hidden' : ''}`} role={role}>
      <p className={saidLook}>{children}</p>
      <Button isBare aria-label={noticeWords.dismiss} onClick={() => setClosed(about)}>
        <X aria-hidden="true" />
      </Button>
    </div>
  );
}
