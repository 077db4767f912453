/** The export as a page of its own. */
import { ExportForm } from '../dialogs/export-form.tsx';
import { useStrings } from '../frame/use-shell.ts';
import '../dialogs/dialogs.css';
import './pages.css';

export const ExportPage = () => {
  const strings = useStrings();
  return (
    <main className="page">
      <div className="page-column export-page">
        <h1>{strings.pageExport}</h1>
        <ExportForm />
      </div>
    </main>
  );
};
