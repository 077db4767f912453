/** The one dialog that is open, if any. */
import { useFrame } from '../frame/use-shell.ts';
import { AboutDialog } from './about-dialog.tsx';
import { ConflictsDialog } from './conflicts-dialog.tsx';
import { CopyDialog } from './copy-dialog.tsx';
import { CreateCorpusDialog, OpenCorpusDialog } from './corpus-dialogs.tsx';
import { DescribeManyDialog } from './describe-many-dialog.tsx';
import { DescriptionDialog } from './description-dialog.tsx';
import { ExportDialog } from './export-dialog.tsx';
import { HelpDialog } from './help-dialog.tsx';
import { HistoryDialog } from './history-dialog.tsx';
import { ImportDialog } from './import-dialog.tsx';
import { LearnDialog } from './learn-dialog.tsx';
import { MergeDialog } from './merge-dialog.tsx';
import { NamesDialog } from './names-dialog.tsx';
import { Palette } from './palette.tsx';
import { RecipeApplyDialog } from './recipe-apply-dialog.tsx';
import { RecipeMakeDialog } from './recipe-make-dialog.tsx';
import { RemoveDialog } from './remove-dialog.tsx';
import { RemovedDialog } from './removed-dialog.tsx';
import { RepairDialog } from './repair-dialog.tsx';
import { ReviewedDialog } from './reviewed-dialog.tsx';
import { SettingsDialog } from './settings-dialog.tsx';
import { TakeDownDialog } from './take-down-dialog.tsx';
import { VerifyDialog } from './verify-dialog.tsx';
import { VocabulariesDialog } from './vocabularies-dialog.tsx';
import { WorklistDialog } from './worklist-dialog.tsx';

export const Dialogs = () => {
  const dialog = useFrame((state) => state.dialog);
  switch (dialog?.kind) {
    case undefined:
      return null;
    case 'palette':
      return <Palette />;
    case 'help':
      return <HelpDialog />;
    case 'about':
      return <AboutDialog />;
    case 'make-recipe':
      return <RecipeMakeDialog />;
    case 'apply-recipe':
      return <RecipeApplyDialog />;
    case 'history':
      return <HistoryDialog />;
    case 'settings':
      return <SettingsDialog />;
    case 'import':
      return <ImportDialog dropped={dialog.dropped} />;
    case 'export':
      return <ExportDialog />;
    case 'open-corpus':
      return <OpenCorpusDialog />;
    case 'create-corpus':
      return <CreateCorpusDialog />;
    case 'learn':
      return <LearnDialog />;
    case 'describe-many':
      return <DescribeManyDialog />;
    case 'names':
      return <NamesDialog />;
    case 'description':
      return <DescriptionDialog />;
    case 'vocabularies':
      return <VocabulariesDialog />;
    case 'mark-reviewed':
      return <ReviewedDialog undecided={dialog.undecided} missing={dialog.missing} />;
    case 'remove':
      return <RemoveDialog ids={dialog.ids} />;
    case 'verify':
      return <VerifyDialog />;
    case 'merge':
      return <MergeDialog />;
    case 'conflicts':
      return <ConflictsDialog />;
    case 'copy':
      return <CopyDialog />;
    case 'repair':
      return <RepairDialog />;
    case 'take-down':
      return <TakeDownDialog ids={dialog.ids} />;
    case 'removed':
      return <RemovedDialog />;
    case 'worklist':
      return <WorklistDialog id={dialog.id} />;
  }
};
