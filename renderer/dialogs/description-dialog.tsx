/** The corpus itself: its title, language and rights, and the metadata that each of its dispatches must have. */
import { type FormEvent, useState } from 'react';
import { Button } from 'react-aria-components';
import { fitsKind } from '../../core/metadata/field-content.ts';
import type { Corpus } from '../../core/model/corpus.ts';
import { METADATA_FIELD_NAMES, type MetadataField } from '../../core/model/metadata.ts';
import { sameValue } from '../../core/model/same-value.ts';
import { canWrite } from '../actions/action.ts';
import { useSession, useShell, useStrings } from '../frame/use-shell.ts';
import { sayFailure } from '../state/shell.ts';
import { DialogFrame } from './dialog-frame.tsx';
import './describe.css';

const DescriptionForm = ({ corpus }: { readonly corpus: Corpus }) => {
  const shell = useShell();
  const strings = useStrings();
  const [title, setTitle] = useState(corpus.title);
  const [language, setLanguage] = useState(corpus.language);
  const [rights, setRights] = useState(corpus.rights);
  const [required, setRequired] = useState<ReadonlySet<MetadataField>>(new Set(corpus.required));
  const [before] = useState<Corpus & Readonly<Record<string, unknown>>>({ ...corpus });
  const fits = fitsKind('language', language.trim());

  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const written = {
      title: title.trim(),
      language: language.trim(),
      rights: rights.trim(),
    };
    // Only what was changed here: another window may have changed the rest meanwhile.
    const changed = Object.entries(written).filter(([key, value]) => !sameValue(value, before[key]));
    const turned = METADATA_FIELD_NAMES.filter(
      (field) => required.has(field) !== before.required.includes(field),
    );
    const reply = await shell.client.call('corpus.change', {
      ...Object.fromEntries(changed),
      required: Object.fromEntries(turned.map((field) => [field, required.has(field)])),
    });
    if (!reply.ok) return sayFailure(shell, reply.error);
    shell.frame.dialog(null);
    shell.frame.say(strings.descriptionSaved);
  };

  return (
    <form className="dialog-body" onSubmit={(event) => void save(event)}>
      <div className="terms-for">
        <div className="field">
          <label htmlFor="corpus-title">{strings.corpusTitle}</label>
          <input
            id="corpus-title"
            className="input"
            value={title}
            onChange={(event) => setTitle(event.target.value)}
          />
        </div>
        <div className="field">
          <label htmlFor="corpus-language">{strings.corpusLanguage}</label>
          <input
            id="corpus-language"
            className="input"
            spellCheck={false}
            value={language}
            aria-invalid={!fits}
            aria-describedby={fits ? undefined : 'corpus-language-problem'}
            onChange={(event) => setLanguage(event.target.value)}
          />
          {!fits && (
            <span id="corpus-language-problem" className="error">
              {strings.invalidLanguage}
            </span>
          )}
        </div>
      </div>
      <div className="field">
        <label htmlFor="corpus-rights">{strings.fields.rights}</label>
        <input
          id="corpus-rights"
          className="input"
          value={rights}
          onChange={(event) => setRights(event.target.value)}
        />
      </div>
      <fieldset className="field">
        <legend>{strings.requiredFields}</legend>
        <p className="hint">{strings.requiredFieldsHint}</p>
        <div className="required-fields">
          {METADATA_FIELD_NAMES.map((field) => (
            <label key={field}>
              <input
                type="checkbox"
                checked={required.has(field)}
                onChange={(event) => {
                  const next = new Set(required);
                  if (event.target.checked) next.add(field);
                  else next.delete(field);
                  setRequired(next);
                }}
              />
              {strings.fields[field]}
            </label>
          ))}
        </div>
      </fieldset>
      <footer className="dialog-foot">
        <Button className="button" onPress={() => shell.frame.dialog(null)}>
          {strings.cancel}
        </Button>
        <Button
          className="button primary"
          type="submit"
          isDisabled={!canWrite(shell) || title.trim() === '' || !fits}
        >
          {strings.saveDescription}
        </Button>
      </footer>
    </form>
  );
};

export const DescriptionDialog = () => {
  const strings = useStrings();
  const corpus = useSession((state) => state.description);
  return (
    <DialogFrame title={strings.descriptionTitle} size="wide">
      {corpus !== null && <DescriptionForm corpus={corpus} />}
    </DialogFrame>
  );
};
