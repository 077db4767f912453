/** A list of terms before it is taken: how many, in which languages, what came twice; and what it is to be for. */
import { type FormEvent, useState } from 'react';
import { Button } from 'react-aria-components';
import type { TermsPreview } from '../../core/api-vocabularies.ts';
import { TERM_FIELDS, type TermField } from '../../core/model/metadata.ts';
import { NO_LANGUAGE } from '../../core/vocabulary/vocabulary.ts';
import { Choice } from '../controls/choice.tsx';
import { useLocale, useShell, useStrings } from '../frame/use-shell.ts';
import { sayFailure } from '../state/shell.ts';
import { DialogFrame } from './dialog-frame.tsx';

interface PreviewProps {
  readonly preview: TermsPreview;
  readonly onLeave: () => void;
}

export const VocabularyPreview = ({ preview, onLeave }: PreviewProps) => {
  const shell = useShell();
  const strings = useStrings();
  const locale = useLocale();
  const [title, setTitle] = useState(preview.title);
  const [field, setField] = useState<TermField>('subjects');
  const [closed, setClosed] = useState(false);
  const names = new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' });
  const nameOf = (language: string): string => {
    if (language === NO_LANGUAGE) return strings.noTermLanguage;
    try {
      return names.of(language) ?? language;
    } catch {
      // The file may say anything where a language should stand.
      return language;
    }
  };

  const take = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const taken = { ticket: preview.ticket, title: title.trim(), field, closed };
    const reply = await shell.client.call('vocabularies.take', taken);
    if (!reply.ok) return sayFailure(shell, reply.error);
    shell.frame.say(strings.vocabularyTaken(reply.value.title, preview.terms));
    onLeave();
  };

  return (
    <DialogFrame title={strings.previewTitle} size="wide" onClose={onLeave}>
      <form className="dialog-body" onSubmit={(event) => void take(event)}>
        <dl className="terms-facts">
          <dt>{strings.terms}</dt>
          <dd className="tabular">{strings.termCount(preview.terms)}</dd>
          <dt>{strings.termLanguages}</dt>
          <dd>
            {preview.languages
              .map(({ language, labels }) => `${nameOf(language)} (${labels.toLocaleString(locale)})`)
              .join(', ')}
          </dd>
          <dt>{strings.termAlternates}</dt>
          <dd className="tabular">{preview.alternates.toLocaleString(locale)}</dd>
          {preview.duplicates > 0 && (
            <>
              <dt>{strings.termDuplicates}</dt>
              <dd>{strings.termsJoined(preview.duplicates, preview.duplicated.join(', '))}</dd>
            </>
          )}
          {preview.skipped > 0 && (
            <>
              <dt>{strings.termsSkipped}</dt>
              <dd className="tabular">{preview.skipped.toLocaleString(locale)}</dd>
            </>
          )}
        </dl>
        <ul className="terms-examples" aria-label={strings.termExamples}>
          {preview.examples.map(({ label, alternates }) => (
            <li key={label}>
              {label}
              {alternates.length > 0 && <span className="hint"> {alternates.slice(0, 4).join(', ')}</span>}
            </li>
          ))}
        </ul>
        <div className="terms-for">
          <div className="field">
            <label htmlFor="terms-title">{strings.corpusTitle}</label>
            <input
              id="terms-title"
              className="input"
              maxLength={200}
              value={title}
              onChange={(event) => setTitle(event.target.value)}
            />
          </div>
          <div className="field">
            <label htmlFor="terms-field">{strings.termsFor}</label>
            <Choice
              id="terms-field"
              value={field}
              options={TERM_FIELDS.map((id) => ({ id, label: strings.fields[id] }))}
              onChange={setField}
            />
          </div>
        </div>
        <label className="choice">
          <input type="checkbox" checked={closed} onChange={(event) => setClosed(event.target.checked)} />
          {strings.onlyThese}
          <span className="hint">{strings.onlyTheseHint}</span>
        </label>
        <footer className="dialog-foot">
          <Button className="button" onPress={onLeave}>
            {strings.cancel}
          </Button>
          <Button className="button primary" type="submit" isDisabled={title.trim() === ''}>
            {strings.takeTerms}
          </Button>
        </footer>
      </form>
    </DialogFrame>
  );
};
