/** The pages about the whole corpus, which are loaded together when the first of them is asked for. */
import { SeriesPage } from '../series/series-page.tsx';
import type { Page } from '../state/frame.ts';
import { ExportPage } from './export-page.tsx';
import { RulesPage } from './rules-page.tsx';
import { StatisticsPage } from './statistics-page.tsx';

export const CorpusPage = ({ page }: { readonly page: Exclude<Page, 'dispatches'> }) => {
  switch (page) {
    case 'series':
      return <SeriesPage />;
    case 'rules':
      return <RulesPage />;
    case 'statistics':
      return <StatisticsPage />;
    case 'export':
      return <ExportPage />;
  }
};
