/**
 * Applying a recipe: the file, what it holds, the dispatches, what it would change there, and then the change. Its decisions
 * are one operation over the dispatches that were chosen and counted; its settings are those of the whole corpus, so they
 * are taken over apart, and only where that is asked for.
 */
import { useState } from 'react';
import { Button, FileTrigger } from 'react-aria-components';
import type { Selection } from '../../core/api-operations.ts';
import type { PreviewResult } from '../../core/api-preview.ts';
import { EVERYTHING } from '../../core/everything.ts';
import type { CorpusOperation } from '../../core/history/corpus-operation.ts';
import { type Recipe, recipeSchema } from '../../core/history/recipe.ts';
import { failureMessage } from '../../core/messages/failure-message.ts';
import { momentWords } from '../../core/messages/moment-words.ts';
import { type Failure, fail } from '../../core/model/result.ts';
import { applyToCorpus } from '../actions/operation-actions.ts';
import { Problem } from '../controls/problem.tsx';
import { useList, useLocale, useSession, useShell, useStrings } from '../frame/use-shell.ts';
import type { Shell } from '../state/shell.ts';
import { agentWords } from '../strings/agent-words.ts';
import { DialogFrame } from './dialog-frame.tsx';
import { JobProgress } from './job-progress.tsx';
import { Radios } from './radios.tsx';
import { useJob } from './use-job.ts';
import './recipes.css';

/** The recipe in a file, or why it is none. */
const readRecipe = async (file: File): Promise<Recipe | Failure> => {
  try {
    const parsed = recipeSchema.safeParse(JSON.parse(await file.text()));
    if (parsed.success) return parsed.data;
    const [issue] = parsed.error.issues;
    const reason = `${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.trim();
    return fail('not-a-recipe', { file: file.name, reason }).error;
  } catch (error) {
    return fail('not-a-recipe', { file: file.name, reason: String(error) }).error;
  }
};

/** Takes over what a recipe says of the corpus as a whole; answers why it could not, or null. */
const takeSettings = async (
  { client }: Shell,
  { policies, lexicon, refusals, weights }: Recipe,
): Promise<Failure | null> => {
  const changed = await client.call('corpus.change', {
    policies,
    ...(weights !== null && { weights }),
  });
  if (!changed.ok) return changed.error;
  const taught = await client.call('corpus.learn', {
    words: lexicon.map((word) => ({ word })),
    refusals: refusals.map(({ before, after }) => ({ before, after })),
  });
  return taught.ok ? null : taught.error;
};

const operationOf = ({ title, decisions }: Recipe): CorpusOperation => ({
  type: 'apply-recipe',
  title,
  decisions,
});

/** Which dispatches the decisions are for. */
type Scope = 'ticked' | 'list' | 'all';

const Summary = ({ recipe }: { readonly recipe: Recipe }) => {
  const strings = useStrings();
  const locale = useLocale();
  const { title, corpus, made, decisions } = recipe;
  const who = agentWords(made.by, locale);
  return (
    <p>
      <strong>{title}</strong>
      <span className="hint recipe-from">
        {strings.recipeFrom(corpus, who, momentWords(made.at, new Date(), locale))} ·{' '}
        {strings.recipeHolds(decisions.length)}
      </span>
    </p>
  );
};

export const RecipeApplyDialog = () => {
  const shell = useShell();
  const { client, frame } = shell;
  const strings = useStrings();
  const locale = useLocale();
  const all = useSession((state) => state.corpus?.dispatches ?? 0);
  const ticked = useList((state) => state.ticked);
  const query = useList((state) => state.query);
  const listed = useList((state) => state.total ?? 0);
  const { job, failure, busy, run, cancel, reset } = useJob();
  const [recipe, setRecipe] = useState<Recipe | null>(null);
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<Failure | null>(null);
  const [scope, setScope] = useState<Scope>(ticked.size > 0 ? 'ticked' : 'list');
  const [settings, setSettings] = useState(false);

  const selection: Selection =
    scope === 'ticked'
      ? { ids: [...ticked] }
      : { query: scope === 'all' ? EVERYTHING : { ...query, statuses: [...query.statuses] } };
  const preview: PreviewResult | null =
    job?.state === 'done' && job.result?.kind === 'preview' ? job.result : null;
  const said = problem ?? failure ?? (job?.state === 'failed' ? job.error : null);
  const inSettings =
    recipe === null
      ? 0
      : Object.keys(recipe.policies).length +
        recipe.lexicon.length +
        recipe.refusals.length +
        (recipe.weights === null ? 0 : 1);

  const take = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const read = await readRecipe(file);
    reset();
    setName(file.name);
    setProblem('code' in read ? read : null);
    setRecipe('code' in read ? null : read);
  };

  const apply = async (chosen: Recipe): Promise<void> => {
    const refused = settings ? await takeSettings(shell, chosen) : null;
    if (refused !== null) return setProblem(refused);
    const changes = preview !== null && preview.changed > 0;
    if (changes && !(await applyToCorpus(shell, operationOf(chosen), selection))) return;
    if (settings) frame.say(strings.recipeSettingsTaken);
    frame.dialog(null);
  };

  return (
    <DialogFrame title={strings.recipeApply} size="wide" isBusy={busy}>
      <div className="dialog-body">
        <p className="hint">{strings.recipeApplyHint}</p>
        <div className="recipe-file">
          <FileTrigger
            acceptedFileTypes={['.json', 'application/json']}
            onSelect={(chosen) => void take(chosen?.[0])}
          >
            <Button className="button">{strings.recipeFile}</Button>
          </FileTrigger>
          <span className="hint">{name}</span>
        </div>
        {recipe !== null && (
          <>
            <Summary recipe={recipe} />
            {recipe.decisions.length > 0 && (
              <Radios
                legend={strings.scope}
                name="recipe-scope"
                value={scope}
                options={[
                  ...(ticked.size > 0
                    ? [{ id: 'ticked' as const, label: strings.selectedCount(ticked.size) }]
                    : []),
                  { id: 'list', label: strings.scopeList(listed) },
                  { id: 'all', label: strings.scopeAll(all) },
                ]}
                onChange={(chosen) => {
                  reset();
                  setScope(chosen);
                }}
              />
            )}
            {inSettings > 0 && (
              <label className="recipe-choice">
                <input
                  type="checkbox"
                  checked={settings}
                  onChange={({ target }) => setSettings(target.checked)}
                />
                <span>
                  {strings.recipeTakeSettings(
                    Object.keys(recipe.policies).length,
                    recipe.lexicon.length,
                    recipe.refusals.length,
                    recipe.weights !== null,
                  )}
                  <span className="hint recipe-from">{strings.recipeTakeSettingsHint}</span>
                </span>
              </label>
            )}
          </>
        )}
        {busy && <JobProgress label={strings.recipeCounting} job={job} onCancel={cancel} />}
        {preview !== null && (
          <p role="status" className="recipe-preview">
            {strings.recipeChanges(preview)}
            {preview.kept > 0 && ` ${strings.operationKept(preview.kept)}.`}
          </p>
        )}
        {said !== null && <Problem>{failureMessage(said, locale)}</Problem>}
        <footer className="dialog-foot">
          <Button className="button" onPress={() => frame.dialog(null)}>
            {strings.cancel}
          </Button>
          {recipe !== null && preview === null && !busy && recipe.decisions.length > 0 && (
            <Button
              className="button primary"
              onPress={() =>
                void run(() =>
                  client.call('operations.preview', { operation: operationOf(recipe), selection }),
                )
              }
            >
              {strings.recipeCount}
            </Button>
          )}
          {recipe !== null && (preview !== null || recipe.decisions.length === 0) && (
            <Button
              className="button primary"
              isDisabled={(preview?.changed ?? 0) === 0 && !settings}
              onPress={() => void apply(recipe)}
            >
              {preview !== null && preview.changed > 0
                ? strings.manyApply(preview.dispatches)
                : strings.recipeDo}
            </Button>
          )}
        </footer>
      </div>
    </DialogFrame>
  );
};
