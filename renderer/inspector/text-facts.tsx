/** What is counted and told of the text itself: its words, and paragraphs in another language. */
import { useMemo } from 'react';
import { assemble } from '../../core/assemble.ts';
import { otherLanguages } from '../../core/metadata/block-languages.ts';
import { countWords, relatedWords } from '../../core/text-facts.ts';
import { ROLE_NAMES } from '../../core/value-names.ts';
import { Button } from '../controls/button.tsx';
import { useLocale, useShell, useStrings } from '../frame/use-shell.ts';
import type { OpenDispatch } from '../state/open-dispatch.ts';
import { showInText } from '../state/selection.ts';

export const TextFacts = ({ open }: { readonly open: OpenDispatch }) => {
  const shell = useShell();
  const strings = useStrings();
  const locale = useLocale();
  const { text, curation } = open;
  const { blocks, edits, metadata } = curation;
  const words = useMemo(() => {
    const record = assemble(text, { blocks, edits, metadata: {} });
    return { story: countWords(record.text), related: relatedWords(record) };
  }, [text, blocks, edits]);
  const language = metadata.language?.value;
  const others = useMemo(
    () => otherLanguages(text, blocks, typeof language === 'string' ? language : null),
    [text, blocks, language],
  );
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  return (
    <>
      <div className="meta-field">
        <span className="label">{strings.wordsField}</span>
        <p className="meta-fact tabular">
          {strings.wordsOfStory(words.story)}
          {words.related > 0 && ` · ${strings.wordsRelated(words.related)}`}
        </p>
      </div>
      {others.length > 0 && (
        <div className="meta-field">
          <span className="label">{strings.otherLanguages}</span>
          <ul className="meta-fact">
            {others.map(({ block, language: other }) => (
              <li key={block.from}>
                <Button
                  className="basis-place"
                  onPress={() => showInText(shell, [{ from: block.from, to: block.to }])}
                >
                  {strings.languageIn(names.of(other) ?? other, ROLE_NAMES[block.role][locale])}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
};
