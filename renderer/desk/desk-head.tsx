/** The head of the desk: what the dispatch is called, where it comes from, how far it is; undo and redo. */

import { useMemo } from 'react';
import { isUnsure } from '../../core/model/block.ts';
import { isRelated } from '../../core/model/role.ts';
import { countWords } from '../../core/text-facts.ts';
import { ActionButton } from '../controls/action-button.tsx';
import { ActionKeys } from '../controls/action-keys.tsx';
import { Sign } from '../controls/sign.tsx';
import { useStrings } from '../frame/use-shell.ts';
import { StatusMark } from '../list/status-mark.tsx';
import type { OpenDispatch } from '../state/open-dispatch.ts';
import { dispatchTitle } from './dispatch-title.ts';
import { progressOf } from './progress.ts';
import { Steps } from './steps.tsx';
import { Versions } from './versions.tsx';

/** A title of more characters may not be seen whole. */
const LONG = 80;

export const DeskHead = ({ open }: { readonly open: OpenDispatch }) => {
  const strings = useStrings();
  const { text, curation, confirmed } = open;
  const words = useMemo(() => countWords(text), [text]);
  const { title, hasHeadline } = useMemo(() => dispatchTitle(text, curation), [text, curation]);
  const { source, wrap } = confirmed;
  const { blocks } = curation;
  const related = blocks.filter(({ role }) => isRelated(role));
  const unsure = blocks.filter(isUnsure).length;
  const teasers = related.filter(({ role }) => role === 'teaser-headline').length;
  return (
    <div className="desk-head">
      <div className="desk-title">
        <h1 className={hasHeadline ? '' : 'none'} title={title.length > LONG ? title : undefined}>
          {!hasHeadline && <span className="visually-hidden">{strings.noHeadline} </span>}
          {title === '' ? source.names[0] : title}
        </h1>
        <Steps open={open} />
      </div>
      <ul className="desk-facts">
        <li title={source.names.join('\n')}>{source.names[0]}</li>
        <li className="tabular">{strings.words(words)}</li>
        {blocks.length > 0 && (
          <li>{related.length > 0 ? strings.apart(teasers, related.length) : strings.wholeStory}</li>
        )}
        {unsure > 0 && (
          <li>
            {strings.unsureBlocks(unsure)} <ActionKeys action="next-unsure" />
          </li>
        )}
        <li title={strings.sourceUnchangedHint(source.sha256, source.bytes)}>
          {strings.sourceUnchanged} <Sign of="check" />
        </li>
        {wrap !== null && (
          <li title={strings.wrapHint(wrap.support, wrap.of)}>{strings.wrapColumn(wrap.width)}</li>
        )}
      </ul>
      <Versions id={confirmed.id} />
    </div>
  );
};

export const DeskProgress = ({ open }: { readonly open: OpenDispatch }) => {
  const strings = useStrings();
  const { edits, status } = open.curation;
  const { all, undecided, byRules } = progressOf(edits);
  const done = byRules ? strings.decidedByRules(all) : strings.allDecided(all);
  return (
    <div className="desk-progress">
      <span className="tabular">{undecided === 0 ? done : strings.toDecide(undecided, all)}</span>
      {!byRules && (
        <span className="progress" aria-hidden="true">
          <span style={{ inlineSize: `${Math.round((100 * (all - undecided)) / all)}%` }} />
        </span>
      )}
      {status === 'reviewed' ? (
        <>
          <span className="desk-status">
            <StatusMark status="reviewed" /> {strings.reviewed}
          </span>
          <ActionButton action="reopen" label={strings.reopen} />
        </>
      ) : (
        <ActionButton action="mark-reviewed" look="primary" showKeys />
      )}
    </div>
  );
};
