/** The status bar: whether all is saved, where one is, and which keys help now. */

import { type ReactNode, useDeferredValue } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { failureMessage } from '../../core/messages/failure-message.ts';
import type { Failure } from '../../core/model/result.ts';
import { STORAGE_WORK, type StorageWork } from '../../core/storage-work.ts';
import { ActionButton } from '../controls/action-button.tsx';
import { ActionKeys } from '../controls/action-keys.tsx';
import { Button } from '../controls/button.tsx';
import { KeyCaps } from '../controls/key-caps.tsx';
import { Sign } from '../controls/sign.tsx';
import { saveState } from '../state/open-dispatch.ts';
import { useSelectedBlocks } from './use-selected-blocks.ts';
import {
  useDesk,
  useFrame,
  useList,
  useLocale,
  useSelection,
  useSession,
  useShell,
  useShown,
  useStrings,
} from './use-shell.ts';
import './status-bar.css';

interface MoreProps {
  readonly children: string;
  /** The whole of it, which has no room in the bar: said in a notice when it is asked for. */
  readonly more: string;
  readonly failure?: Failure;
}

/** Words behind which more stands. */
const More = ({ children, more, failure }: MoreProps) => {
  const { frame } = useShell();
  return (
    <Button className="status-more" tip={more} onPress={() => frame.explain(more, failure)}>
      {children}
    </Button>
  );
};

const SaveState = () => {
  const strings = useStrings();
  const open = useDesk((state) => state.open);
  const state = saveState(open.values());
  const words = { saved: strings.saved, saving: strings.saving, failed: strings.notSaved };
  return (
    <span role="status" aria-label={strings.saveState} className={`save-state ${state.kind}`}>
      {state.kind === 'saved' && <Sign of="check" />}
      {words[state.kind]}
    </span>
  );
};

/** The keys that move a place in the text, take it and leave it. */
const PlaceKeys = ({ kind }: { readonly kind: 'split' | 'bound' }) => {
  const strings = useStrings();
  return (
    <>
      <span>
        <KeyCaps keys="ArrowLeft" /> <KeyCaps keys="ArrowRight" /> {strings.keysMove}
      </span>
      <span>
        <KeyCaps keys="Mod+ArrowRight" /> {strings.keysByWord}
      </span>
      <span>
        <KeyCaps keys="Enter" /> {strings.keysTake[kind]}
      </span>
      <span>
        <KeyCaps keys="Escape" /> {strings.keysLeave}
      </span>
    </>
  );
};

/** The keys of a dispatch: those of what is under way first. While text is typed no single key does anything else. */
const DispatchKeys = () => {
  const strings = useStrings();
  const isShown = useShown() !== undefined;
  const editing = useSelection((state) => state.editing);
  const placing = useSelection((state) => state.placing);
  if (!isShown) return null;
  if (editing)
    return (
      <span className="status-keys">
        <span>
          <KeyCaps keys="Escape" /> {strings.keysLeave}
        </span>
        <span>{strings.typingKept}</span>
      </span>
    );
  return <Keys blocks>{placing !== null && <PlaceKeys kind={placing} />}</Keys>;
};

interface KeysProps {
  /** Whether blocks can be chosen here, given roles and split. */
  readonly blocks: boolean;
  /** What comes before. */
  readonly children?: ReactNode;
}

const Keys = ({ blocks, children }: KeysProps) => {
  const strings = useStrings();
  return (
    <span className="status-keys">
      {children}
      <span>
        <ActionKeys action="next-edit" /> <ActionKeys action="previous-edit" /> {strings.keysNextPrevious}
      </span>
      <span>
        <ActionKeys action="accept" /> {strings.keysAccept}
      </span>
      <span>
        <ActionKeys action="reject" /> {strings.keysReject}
      </span>
      {blocks && (
        <>
          <span>
            <ActionKeys action="next-block" /> <ActionKeys action="previous-block" /> {strings.keysBlock}
          </span>
          <span>
            <ActionKeys action="role-body" first /> {strings.keysRole}
          </span>
          <span>
            <ActionKeys action="split-block" /> {strings.keysSplit}
          </span>
        </>
      )}
    </span>
  );
};

/** How far operations over many dispatches have come. */
const Operations = () => {
  const strings = useStrings();
  const operations = useSession((state) => state.operations);
  if (operations.length === 0) return null;
  const sum = (of: 'done' | 'dispatches' | 'waiting'): number =>
    operations.reduce((all, operation) => all + operation[of], 0);
  const [done, all, waiting] = [sum('done'), sum('dispatches'), sum('waiting')];
  return (
    <span className="tabular">
      <More more={strings.operationsHint}>
        {done + waiting < all ? strings.operationsGoOn(done, all) : strings.operationsWait(waiting)}
      </More>
    </span>
  );
};

/**
 * Which dispatch of the list is shown. Of another list it is told after that is drawn, for which whoever types in the search
 * waits: drawn with it, it would have all between the two drawn again. In the same list it is told at once.
 */
const Position = () => {
  const strings = useStrings();
  const now = useList(useShallow(({ index, total }) => ({ index, total })));
  const later = useDeferredValue(now);
  const { index, total } = now.total === later.total ? now : later;
  if (index === null || total === null || total === 0) return null;
  return <span className="tabular">{strings.position(index + 1, total)}</span>;
};

/** How many blocks are selected, where they are several; it stands still while more are, and covers nothing. */
const SelectedBlocks = () => {
  const strings = useStrings();
  const several = useSelectedBlocks().length;
  return (
    <span className="tabular" role="status">
      {several > 1 && strings.blocksSelected(several)}
    </span>
  );
};

/** What of the work behind the calls fails that matters most, and why; where several fail, one sentence has room. */
const firstFailing = (
  storage: ReadonlyMap<StorageWork, Failure>,
): readonly [StorageWork, Failure] | undefined => {
  for (const what of STORAGE_WORK) {
    const failure = storage.get(what);
    if (failure !== undefined) return [what, failure];
  }
  return undefined;
};

/** Puts the columns beside the text away, and has them back. */
const Columns = () => (
  <span className="status-columns">
    <ActionButton action="toggle-list" look="plain icon small" sign="first-column" />
    <ActionButton action="toggle-inspector" look="plain icon small" sign="last-column" />
  </span>
);

export const StatusBar = () => {
  const strings = useStrings();
  const locale = useLocale();
  const page = useFrame((state) => state.page);
  const corpus = useSession((state) => state.corpus);
  const failing = firstFailing(useSession((state) => state.storage));
  const connected = useSession((state) => state.connected);
  const note = useSession((state) => state.app?.host.note ?? null);
  return (
    <footer className="status-bar">
      <SaveState />
      <span role="status" className="save-state failed">
        {!connected && strings.connectionLost}
      </span>
      <span role="status" className="save-state failed">
        {failing !== undefined && (
          <More more={failureMessage(failing[1], locale)} failure={failing[1]}>
            {strings.storageFailed[failing[0]]}
          </More>
        )}
      </span>
      {page === 'dispatches' && <Position />}
      {page === 'dispatches' && <SelectedBlocks />}
      {page === 'dispatches' && <DispatchKeys />}
      {page === 'series' && corpus !== null && <Keys blocks={false} />}
      <span className="spring" />
      <Operations />
      {note !== null && <More more={note}>{strings.hostNote}</More>}
      {corpus !== null && <span className="tabular">{strings.undecidedInCorpus(corpus.undecided)}</span>}
      {page === 'dispatches' && corpus !== null && <Columns />}
    </footer>
  );
};
