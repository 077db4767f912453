/**
 * The dialogs about the corpus and the program, which are loaded together when the first of them is asked for; those
 * that answer a key at once are in `dialogs.tsx`.
 */
import type { DialogState } from '../state/frame.ts';
import { AboutDialog } from './about-dialog.tsx';
import { ConflictsDialog } from './conflicts-dialog.tsx';
import { CopyDialog } from './copy-dialog.tsx';
import { CreateCorpusDialog, OpenCorpusDialog } from './corpus-dialogs.tsx';
import { DescribeManyDialog } from './describe-many-dialog.tsx';
import { DescriptionDialog } from './description-dialog.tsx';
import { ExportDialog } from './export-dialog.tsx';
import { HistoryDialog } from './history-dialog.tsx';
import { ImportDialog } from './import-dialog.tsx';
import { KeysDialog } from './keys-dialog.tsx';
import { LearnDialog } from './learn-dialog.tsx';
import { MergeDialog } from './merge-dialog.tsx';
import { NamesDialog } from './names-dialog.tsx';
import { RecipeApplyDialog } from './recipe-apply-dialog.tsx';
import { RecipeMakeDialog } from './recipe-make-dialog.tsx';
import { RemovedDialog } from './removed-dialog.tsx';
import { RepairDialog } from './repair-dialog.tsx';
import { SettingsDialog } from './settings-dialog.tsx';
import { TakeDownDialog } from './take-down-dialog.tsx';
import { VerifyDialog } from './verify-dialog.tsx';
import { VocabulariesDialog } from './vocabularies-dialog.tsx';
import { WorklistDialog } from './worklist-dialog.tsx';

/** A dialog that is not one of `dialogs.tsx`. */
export type LongerState = Exclude<
  DialogState,
  { readonly kind: 'palette' | 'help' | 'mark-reviewed' | 'remove' }
>;

export const LongerDialog = ({ dialog }: { readonly dialog: LongerState }) => {
  switch (dialog.kind) {
    case 'about':
      return <AboutDialog />;
    case 'make-recipe':
      return <RecipeMakeDialog />;
    case 'apply-recipe':
      return <RecipeApplyDialog />;
    case 'history':
      return <HistoryDialog />;
    case 'keys':
      return <KeysDialog />;
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
      return <TakeDownDialog ids={dialog.ids} called={dialog.called} />;
    case 'removed':
      return <RemovedDialog />;
    case 'worklist':
      return <WorklistDialog id={dialog.id} />;
  }
};
