/** The year for many dispatches: from what it is read, which dispatch would get which date, and setting it. */
import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { YearsPreview } from '../../core/api-describe.ts';
import type { Selection } from '../../core/api-operations.ts';
import { failureMessage } from '../../core/messages/failure-message.ts';
import { YEAR_RULES, type YearRule, yearSchema } from '../../core/metadata/infer-year.ts';
import { Choice } from '../controls/choice.tsx';
import { Problem } from '../controls/problem.tsx';
import { useReply } from '../frame/use-reply.ts';
import { useLocale, useShell, useStrings } from '../frame/use-shell.ts';
import { sayFailure } from '../state/shell.ts';
import { withStep } from '../state/trail.ts';

/** So many lines of the preview are drawn. */
const DRAWN = 100;

const Table = ({ preview }: { readonly preview: YearsPreview }) => {
  const strings = useStrings();
  const shown = preview.dispatches.slice(0, DRAWN);
  return (
    <div className="years-table">
      <table className="comparison" aria-label={strings.yearsTable}>
        <thead>
          <tr>
            <th scope="col">{strings.yearsDispatch}</th>
            <th scope="col">{strings.yearsBefore}</th>
            <th scope="col">{strings.yearsAfter}</th>
            <th scope="col">{strings.yearsBecause}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ id, name, before, after, from }) => (
            <tr key={id}>
              <td>{name}</td>
              <td className="tabular">{before ?? strings.noDate}</td>
              <td className="tabular">{after}</td>
              <td>{from}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {preview.found > shown.length && (
        <p className="hint">{strings.yearsMore(preview.found - shown.length)}</p>
      )}
    </div>
  );
};

export const YearsForm = ({ selection }: { readonly selection: Selection }) => {
  const shell = useShell();
  const strings = useStrings();
  const locale = useLocale();
  const [rule, setRule] = useState<YearRule>('year-from-folder');
  const [typed, setTyped] = useState('');
  const stated = yearSchema.safeParse(Number(typed));
  const year = rule === 'year-from-person' && stated.success ? stated.data : null;
  const asked = rule === 'year-from-person' && year === null ? null : { selection, rule, year };
  const { output: preview, failure } = useReply('years.preview', asked);

  const set = async (): Promise<void> => {
    const reply = await shell.client.call('years.set', { selection, rule, year });
    if (!reply.ok) return sayFailure(shell, reply.error);
    const { operation } = reply.value;
    shell.frame.dialog(null);
    if (operation === null) shell.frame.say(strings.manyDone(strings.manyYear, 0));
    else {
      const { id, operation: made } = operation;
      shell.session.changeTrail((trail) => withStep(trail, { kind: 'operation', id, operation: made }));
      shell.frame.offer(strings.manyDone(strings.manyYear, operation.dispatches), 'undo-operation');
    }
    await shell.desk.refresh();
  };

  return (
    <>
      <div className="terms-for">
        <div className="field">
          <label htmlFor="year-rule">{strings.yearFrom}</label>
          <Choice
            id="year-rule"
            value={rule}
            options={YEAR_RULES.map((id) => ({ id, label: strings.yearRules[id] }))}
            onChange={setRule}
          />
        </div>
        {rule === 'year-from-person' && (
          <div className="field">
            <label htmlFor="year-given">{strings.yearGiven}</label>
            <input
              id="year-given"
              className="input"
              inputMode="numeric"
              maxLength={4}
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
            />
          </div>
        )}
      </div>
      {failure !== null && <Problem>{failureMessage(failure, locale)}</Problem>}
      {preview !== null && (
        <>
          <p role="status">
            {strings.yearsFound(preview.found, preview.selected)}
            {preview.known > 0 && ` ${strings.yearsKnown(preview.known)}`}
          </p>
          {preview.found > 0 && <Table preview={preview} />}
          {preview.found > 0 && <p className="hint">{strings.yearsHint}</p>}
        </>
      )}
      <footer className="dialog-foot">
        <Button className="button" onPress={() => shell.frame.dialog(null)}>
          {strings.cancel}
        </Button>
        <Button
          className="button primary"
          isDisabled={preview === null || preview.found === 0}
          onPress={() => void set()}
        >
          {strings.manyApply(preview?.found ?? 0)}
        </Button>
      </footer>
    </>
  );
};
