/** What cleaning again would change, or has changed: in figures by rule, and in examples to look at. */

import type { EffectCounts, RecleanExample, RecleanResult } from '../../core/api-reclean.ts';
import { RECLEAN_EFFECTS, type RecleanEffect } from '../../core/history/reclean-effects.ts';
import { ruleDescription } from '../../core/spacing/evidence-sentence.ts';
import { Button } from '../controls/button.tsx';
import { useLocale, useRules, useShell, useStrings } from '../frame/use-shell.ts';
import { confidenceWords } from '../inspector/confidence-words.ts';
import { Marks } from '../inspector/marks.tsx';
import { showDispatch, shownDispatch } from '../state/shell.ts';

const Figures = ({ result }: { readonly result: RecleanResult }) => {
  const strings = useStrings();
  const locale = useLocale();
  const shown = RECLEAN_EFFECTS.filter((effect) => result.effects[effect] > 0);
  const line = (effects: EffectCounts) =>
    shown.map((effect) => <td key={effect}>{effects[effect].toLocaleString(locale)}</td>);
  if (shown.length === 0) return null;
  return (
    <table aria-label={strings.recleanTable}>
      <thead>
        <tr>
          <th scope="col">{strings.rule}</th>
          {shown.map((effect) => (
            <th key={effect} scope="col">
              {strings.effects[effect]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {result.rules.map(({ rule, effects }) => (
          <tr key={rule}>
            <th scope="row">{ruleDescription(rule, locale)}</th>
            {line(effects)}
          </tr>
        ))}
        {result.rules.length > 1 && (
          <tr className="sum">
            <th scope="row">{strings.allRules}</th>
            {line(result.effects)}
          </tr>
        )}
      </tbody>
    </table>
  );
};

/** What comes to be proposed is drawn so, and not as accepted. */
const PROPOSED: ReadonlySet<RecleanEffect> = new Set(['proposed', 'appears-proposed']);

const Example = ({ example }: { readonly example: RecleanExample }) => {
  const shell = useShell();
  const strings = useStrings();
  const locale = useLocale();
  const { id, title, edit, from, left, removed, inserted, right, rule, confidence, effect } = example;
  const state = PROPOSED.has(effect) ? 'proposed' : 'accepted';
  const open = async (): Promise<void> => {
    await showDispatch(shell, id);
    const known = shownDispatch(shell)?.curation.edits.some((item) => item.id === edit) === true;
    shell.selection.setState({ edit: known ? edit : null, at: from });
  };
  return (
    <li>
      <p className="example-text">
        …{left}
        <Marks removed={removed} inserted={inserted} state={state} />
        {right}…
      </p>
      <p className="hint">
        {ruleDescription(rule, locale)} {strings.confidence}{' '}
        <span className="tabular">{confidenceWords(confidence, locale)}</span>
      </p>
      <Button
        className="button plain small"
        aria-label={strings.exampleOpen(title)}
        onPress={() => void open()}
      >
        <span className="example-title">{title}</span>
      </Button>
    </li>
  );
};

const Examples = ({ result }: { readonly result: RecleanResult }) => {
  const strings = useStrings();
  const of = (effect: RecleanEffect): readonly RecleanExample[] =>
    result.examples.filter((example) => example.effect === effect);
  return (
    <div className="examples">
      <h3>{strings.examples}</h3>
      {RECLEAN_EFFECTS.filter((effect) => of(effect).length > 0).map((effect) => (
        <details key={effect} open={effect !== 'revised'}>
          <summary>{strings.effects[effect]}</summary>
          <ul>
            {of(effect).map((example) => (
              <Example key={`${example.id} ${example.edit}`} example={example} />
            ))}
          </ul>
        </details>
      ))}
    </div>
  );
};

export const RecleanOutcome = () => {
  const strings = useStrings();
  const outcome = useRules((state) => state.outcome);
  if (outcome === null) return null;
  const { result, cut, failed } = outcome;
  const isDone = result.run !== null;
  const { changed, dispatches, blocks, fields } = result;
  const said = isDone
    ? changed === 0
      ? strings.recleanDidNothing
      : strings.recleanDid(changed, dispatches)
    : changed === 0
      ? strings.recleanNothing(dispatches)
      : strings.recleanWould(changed, dispatches);
  return (
    <div className="reclean-outcome">
      <p role="status" className="said">
        {said}
        {cut && ` ${isDone ? strings.recleanCut : strings.recleanLookCut}`}
        {failed > 0 && ` ${strings.recleanFailed(failed)}`}
        {blocks + fields > 0 && ` ${strings.recleanBlocks(blocks, fields)}`}
      </p>
      <Figures result={result} />
      {result.examples.length > 0 && <Examples result={result} />}
    </div>
  );
};
