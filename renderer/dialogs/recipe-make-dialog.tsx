/** Making a recipe: which decisions and which settings of this corpus go into the file, and where it is written. */
import { type FormEvent, useState } from 'react';
import { Button } from 'react-aria-components';
import type { OperationLine } from '../../core/api-operations.ts';
import { refusedSeries } from '../../core/history/lessons.ts';
import { failureMessage } from '../../core/messages/failure-message.ts';
import type { Failure } from '../../core/model/result.ts';
import { Problem } from '../controls/problem.tsx';
import { useReply } from '../frame/use-reply.ts';
import { useLocale, useSession, useShell, useStrings } from '../frame/use-shell.ts';
import { corpusOperationWords, isKnownOperation } from '../strings/corpus-operation-words.ts';
import { DialogFrame } from './dialog-frame.tsx';
import { stemOf } from './export-name.ts';
import { PathField } from './path-field.tsx';
import { useTarget } from './use-target.ts';
import './recipes.css';

/** The newest operations are offered; older ones are in the recipes made of them. */
const OFFERED = 500;

type Part = 'policies' | 'lexicon' | 'refusals' | 'weights';
const PARTS: readonly Part[] = ['policies', 'lexicon', 'refusals', 'weights'];

const isOffered = ({ operation, undoneBy, damaged }: OperationLine): boolean =>
  isKnownOperation(operation) && operation.type !== 'undo-operation' && undoneBy === null && damaged === null;

export const RecipeMakeDialog = () => {
  const shell = useShell();
  const { client, transfer, frame } = shell;
  const strings = useStrings();
  const locale = useLocale();
  const asked = useReply('operations.list', { range: { offset: 0, limit: OFFERED } });
  const operations = asked.output?.operations.filter(isOffered);
  const description = useSession((state) => state.description);
  const [title, setTitle] = useState(description?.title ?? '');
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [parts, setParts] = useState<Readonly<Record<Part, boolean>>>({
    policies: true,
    lexicon: true,
    refusals: true,
    weights: true,
  });
  const [folder, setFolder] = useState('');
  const [unsaved, setUnsaved] = useState<Failure | null>(null);

  const counts: Readonly<Record<Part, number>> = {
    policies: Object.keys(description?.policies ?? {}).length,
    lexicon: description?.lexicon.length ?? 0,
    refusals: refusedSeries(description?.refusals ?? []).length,
    weights: description?.weights === null || description === null ? 0 : 1,
  };
  const toFolder = transfer.download === null;
  const target = { folder: toFolder ? folder.trim() : null, name: `${stemOf(title)}.recipe.json` };
  const { taken, problem, tried } = useTarget(target, unsaved ?? asked.failure);

  const save = async (replace: boolean): Promise<void> => {
    if (operations === undefined) return;
    tried();
    setUnsaved(null);
    const ids = operations.map(({ id }) => id).filter((id) => !left.has(id));
    const made = await client.call('recipe.make', { title: title.trim(), operations: ids, parts });
    if (!made.ok) return setUnsaved(made.error);
    const written = await client.call('recipe.save', { recipe: made.value, ...target, replace });
    if (!written.ok) return setUnsaved(written.error);
    const { ticket, path } = written.value;
    if (ticket !== null) transfer.download?.(ticket, target.name);
    frame.dialog(null);
    frame.say(strings.recipeSaved(path ?? target.name));
  };

  return (
    <DialogFrame title={strings.recipeMake} size="wide">
      <form
        className="dialog-body"
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          if (!taken) void save(false);
        }}
      >
        <p className="hint">{strings.recipeMakeHint}</p>
        <div className="field">
          <label htmlFor="recipe-title">{strings.recipeTitle}</label>
          <input
            id="recipe-title"
            className="input"
            maxLength={200}
            value={title}
            onChange={(event) => setTitle(event.target.value)}
          />
        </div>
        <fieldset className="recipe-part">
          <legend className="label">{strings.recipeDecisions}</legend>
          {operations?.length === 0 && <p className="hint">{strings.historyNone}</p>}
          {operations?.map(({ id, operation }) => (
            <label key={id} className="recipe-choice">
              <input
                type="checkbox"
                checked={!left.has(id)}
                onChange={({ target }) => {
                  const next = new Set(left);
                  if (target.checked) next.delete(id);
                  else next.add(id);
                  setLeft(next);
                }}
              />
              <span>{corpusOperationWords(operation, locale)}</span>
            </label>
          ))}
        </fieldset>
        <fieldset className="recipe-part">
          <legend className="label">{strings.recipeSettings}</legend>
          {PARTS.map((part) => (
            <label key={part} className="recipe-choice">
              <input
                type="checkbox"
                checked={parts[part] && counts[part] > 0}
                disabled={counts[part] === 0}
                onChange={({ target }) => setParts({ ...parts, [part]: target.checked })}
              />
              <span>{strings.recipePart(part, counts[part])}</span>
            </label>
          ))}
        </fieldset>
        {toFolder && (
          <PathField label={strings.folder} value={folder} what="folder-for-export" onChange={setFolder} />
        )}
        {problem !== null && (
          <Problem>{taken ? strings.exists(target.name) : failureMessage(problem, locale)}</Problem>
        )}
        <footer className="dialog-foot">
          <Button className="button" onPress={() => frame.dialog(null)}>
            {strings.cancel}
          </Button>
          {taken ? (
            <Button className="button danger" onPress={() => void save(true)}>
              {strings.replace}
            </Button>
          ) : (
            <Button
              className="button primary"
              type="submit"
              isDisabled={
                operations === undefined || title.trim() === '' || (toFolder && folder.trim() === '')
              }
            >
              {strings.recipeSave}
            </Button>
          )}
        </footer>
      </form>
    </DialogFrame>
  );
};
