/** The metadata of the dispatch: every field with how it is known, its status, and notes. */
import { type FormEvent, memo, useMemo, useState } from 'react';
import { cleanedMetadata } from '../../core/cleaned-metadata.ts';
import { STATUSES } from '../../core/model/dispatch.ts';
import { isListField, METADATA_FIELD_NAMES, type MetadataField } from '../../core/model/metadata.ts';
import { Button } from '../controls/button.tsx';
import { Choice } from '../controls/choice.tsx';
import { useDesk, useSession, useShell, useStrings } from '../frame/use-shell.ts';
import type { OpenDispatch } from '../state/open-dispatch.ts';
import { decide } from '../state/shell.ts';
import { LineField } from './line-field.tsx';
import { ListField } from './list-field.tsx';
import { RelatedFacts } from './related-facts.tsx';
import { TextFacts } from './text-facts.tsx';
import { useOutside } from './use-outside.ts';
import './metadata.css';

/** What is looked at most stands first; tags, rights and the address after what the text itself says. */
const FIELDS: readonly MetadataField[] = METADATA_FIELD_NAMES;

const NONE: readonly MetadataField[] = [];

/** It follows the dispatch by itself: the first decision on one sets its status, and the form need not be drawn for it. */
const StatusField = () => {
  const shell = useShell();
  const strings = useStrings();
  const now = useDesk(({ current, open }) =>
    current === null ? undefined : open.get(current)?.curation.status,
  );
  const readOnly = useSession((state) => state.corpus?.readOnly !== null);
  if (now === undefined) return null;
  return (
    <div className="meta-field">
      <label htmlFor="meta-status">{strings.status}</label>
      <Choice
        id="meta-status"
        isDisabled={readOnly}
        value={now}
        options={STATUSES.map((id) => ({ id, label: strings.statuses[id] }))}
        onChange={(status) => decide(shell, { type: 'set-status', status, undecided: 'leave' })}
      />
    </div>
  );
};

const NotesField = ({ open }: { readonly open: OpenDispatch }) => {
  const shell = useShell();
  const strings = useStrings();
  const readOnly = useSession((state) => state.corpus?.readOnly !== null);
  const [draft, setDraft] = useState<string | null>(null);
  const { notes } = open.curation;
  return (
    <div className="meta-field notes">
      <label htmlFor="meta-notes">{strings.notes}</label>
      <textarea
        dir="auto"
        id="meta-notes"
        className="input"
        rows={3}
        readOnly={readOnly}
        value={draft ?? notes}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={() => {
          if (draft !== null && draft !== notes) decide(shell, { type: 'set-notes', notes: draft });
          setDraft(null);
        }}
      />
    </div>
  );
};

export const MetadataForm = memo(({ open }: { readonly open: OpenDispatch }) => {
  const shell = useShell();
  const strings = useStrings();
  const readOnly = useSession((state) => state.corpus?.readOnly !== null);
  const { text } = open;
  const { metadata: stored, blocks, edits } = open.curation;
  // As the record says it: a headline shows the spaces that were put into it.
  const metadata = useMemo(() => cleanedMetadata(text, { metadata: stored, edits }), [text, stored, edits]);
  const required = useSession((state) => state.description?.required) ?? NONE;
  const outside = useOutside(metadata);
  const unconfirmed = FIELDS.filter((field) => metadata[field]?.confirmed === false);
  return (
    <form
      className="metadata"
      aria-label={strings.metadata}
      onSubmit={(event: FormEvent) => event.preventDefault()}
    >
      <h2>
        {strings.metadata}
        {unconfirmed.length > 0 && readOnly && (
          <span className="tabular">{strings.toConfirm(unconfirmed.length)}</span>
        )}
        {unconfirmed.length > 0 && !readOnly && (
          <Button
            className="button plain small"
            onPress={() => decide(shell, { type: 'confirm-fields', fields: unconfirmed })}
          >
            {strings.confirmAll(unconfirmed.length)}
          </Button>
        )}
      </h2>
      <StatusField />
      {FIELDS.map((field) => {
        const props = { value: metadata[field], blocks, readOnly, required: required.includes(field) };
        return isListField(field) ? (
          <ListField
            key={field}
            field={field}
            outside={outside.filter((one) => one.field === field)}
            {...props}
          />
        ) : (
          <LineField
            key={field}
            field={field}
            outside={outside.filter((one) => one.field === field)}
            {...props}
          />
        );
      })}
      <TextFacts open={open} />
      <RelatedFacts open={open} />
      <NotesField open={open} />
    </form>
  );
});
