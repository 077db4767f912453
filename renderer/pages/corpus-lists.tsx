/** What the corpus has learned: words declared right and series refused, to be searched, added to and taken from. */
import { type FormEvent, useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import { COMMAND_NAMES } from '../../core/command-names.ts';
import { visible } from '../../core/diff/marks.ts';
import { refusedSeries } from '../../core/history/lessons.ts';
import type { CorpusWord, Refusal } from '../../core/model/corpus.ts';
import { isCorpusWord } from '../../core/model/corpus-word.ts';
import { foldWord } from '../../core/spacing/lexicon/fold-word.ts';
import { seriesKey } from '../../core/spacing/series.ts';
import { UNDO_LISTS } from '../actions/rule-actions.ts';
import { Drawn } from '../controls/drawn.tsx';
import { Problem } from '../controls/problem.tsx';
import { Sign } from '../controls/sign.tsx';
import { useKeys, useLocale, useRules, useSession, useShell, useStrings } from '../frame/use-shell.ts';
import { keyWords } from '../keyboard/key-words.ts';
import { inOrder, LearnedList } from './learned-list.tsx';

const NO_WORDS: readonly CorpusWord[] = [];
const NO_REFUSALS: readonly Refusal[] = [];

interface AddFormProps {
  readonly fields: readonly { readonly label: string; readonly hint?: string }[];
  /** Adds what was typed; a sentence that says why not, or null when it was added. */
  readonly onAdd: (typed: readonly string[]) => Promise<string | null>;
}

const AddForm = ({ fields, onAdd }: AddFormProps) => {
  const strings = useStrings();
  const [typed, setTyped] = useState<readonly string[]>(fields.map(() => ''));
  const [problem, setProblem] = useState<string | null>(null);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const said = await onAdd(typed);
    setProblem(said);
    if (said === null) setTyped(fields.map(() => ''));
  };
  return (
    <form className="add-form" onSubmit={(event) => void submit(event)}>
      {fields.map(({ label, hint }, index) => (
        <label key={label} className="field">
          <span className="label">{label}</span>
          <input
            className="input"
            spellCheck={false}
            maxLength={200}
            placeholder={hint ?? ''}
            value={typed[index] ?? ''}
            onChange={(event) => {
              setProblem(null);
              setTyped(typed.with(index, event.target.value));
            }}
          />
        </label>
      ))}
      <Button className="button" type="submit" isDisabled={typed.some((text) => text === '')}>
        {strings.add}
      </Button>
      {problem !== null && <Problem>{problem}</Problem>}
    </form>
  );
};

/** Tells a change of a list, with the way back. */
const useTelling = (): ((text: string) => void) => {
  const { frame } = useShell();
  return (text) => frame.offer(text, UNDO_LISTS);
};

export const CorpusWords = () => {
  const { rules } = useShell();
  const strings = useStrings();
  const locale = useLocale();
  const [keys] = useKeys('declare-word');
  const tell = useTelling();
  const readOnly = useSession((state) => state.corpus?.readOnly !== null);
  const words = useRules((state) => state.description?.lexicon ?? NO_WORDS);
  const lines = useMemo(
    () => inOrder(words.map(({ word, decided }) => ({ key: word, name: word, shown: word, decided }))),
    [words],
  );
  const add = async ([typed = '']: readonly string[]): Promise<string | null> => {
    const word = typed.trim().normalize('NFC');
    if (!isCorpusWord(word)) return strings.wordInvalid;
    if (words.some((known) => foldWord(known.word) === foldWord(word))) return strings.known;
    if (await rules.learn({ words: [{ word }], refusals: [] })) tell(strings.learned(word));
    return null;
  };
  const remove = async (word: string): Promise<void> => {
    if (await rules.forget({ words: [word], refusals: [] })) tell(strings.forgot(word));
  };
  return (
    <section aria-labelledby="words-title">
      <h2 id="words-title">
        {strings.corpusWords} <span className="tabular">{strings.figure(words.length)}</span>
      </h2>
      <p className="hint">{strings.corpusWordsHint}</p>
      <LearnedList
        label={strings.corpusWords}
        lines={lines}
        none={strings.corpusWordsNone(
          COMMAND_NAMES['declare-word'][locale],
          keys === undefined ? null : keyWords(keys, locale),
        )}
        onRemove={readOnly ? null : ({ key }) => void remove(key)}
      />
      {!readOnly && <AddForm fields={[{ label: strings.wordAdd, hint: strings.wordAddHint }]} onAdd={add} />}
    </section>
  );
};

/** A series as a name to be read out and searched. */
const seriesName = ({ before, after }: Pick<Refusal, 'before' | 'after'>): string =>
  `${visible(before)} → ${visible(after)}`;

export const Refusals = () => {
  const { rules } = useShell();
  const strings = useStrings();
  const tell = useTelling();
  const readOnly = useSession((state) => state.corpus?.readOnly !== null);
  const refusals = useRules((state) => state.description?.refusals ?? NO_REFUSALS);
  const lines = useMemo(
    () =>
      inOrder(
        refusedSeries(refusals).map((refusal) => ({
          key: seriesKey(refusal),
          name: seriesName(refusal),
          shown: (
            <>
              <Drawn text={visible(refusal.before)} /> <Sign of="arrow" />{' '}
              <Drawn text={visible(refusal.after)} />
            </>
          ),
          decided: refusal.decided,
          refusal,
        })),
      ),
    [refusals],
  );
  const add = async ([before = '', after = '']: readonly string[]): Promise<string | null> => {
    if (before === after) return strings.refusalInvalid;
    const key = seriesKey({ before, after });
    if (refusals.some((known) => seriesKey(known) === key)) return strings.known;
    if (await rules.learn({ words: [], refusals: [{ before, after }] }))
      tell(strings.learned(seriesName({ before, after })));
    return null;
  };
  const remove = async ({ before, after }: Refusal): Promise<void> => {
    if (await rules.forget({ words: [], refusals: [{ before, after }] }))
      tell(strings.forgot(seriesName({ before, after })));
  };
  return (
    <section aria-labelledby="refusals-title">
      <h2 id="refusals-title">
        {strings.refusals} <span className="tabular">{strings.figure(lines.length)}</span>
      </h2>
      <p className="hint">{strings.refusalsHint}</p>
      <LearnedList
        label={strings.refusals}
        lines={lines}
        none={strings.refusalsNone}
        onRemove={readOnly ? null : ({ refusal }) => void remove(refusal)}
      />
      {!readOnly && (
        <AddForm fields={[{ label: strings.refusalBefore }, { label: strings.refusalAfter }]} onAdd={add} />
      )}
    </section>
  );
};
