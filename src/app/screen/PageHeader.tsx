import type { ReactNode } from 'react';
import type { Dataset } from '@/domain/model/dataset';
import { findSiteRoot } from '@/lib/browser/site-root';
import { useTheme } from '@/state/use-theme';
import { HeaderTools } from '@/ui/frame/HeaderTools';
import { PageHead } from '@/ui/frame/PageHead';
import { words } from '@/words/en';

interface PageHeaderProps {
  readonly dataset: Dataset;
  readonly search: ReactNode;
  readonly onShare: () => void;
  readonly onDownload: () => void;
  readonly onAbout: () => void;
}

/** What the dataset is, with the tools. */
export function PageHeader({ dataset, ...tools }: PageHeaderProps) {
  const { theme, next } = useTheme();
  return (
    <PageHead dataset={dataset} home={findSiteRoot().href}>
      <HeaderTools
        {...tools}
        themeNow={words.theme.now(words.theme.choices[theme])}
        onTheme={next}
      />
    </PageHead>
  );
}
