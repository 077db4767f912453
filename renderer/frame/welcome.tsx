/** What the window shows while no corpus is open: what a corpus is, and the ways to one. */
import { openCorpus } from '../actions/corpus-actions.ts';
import { ActionButton } from '../controls/action-button.tsx';
import { recentTitle } from '../strings/corpus-title.ts';
import { useLocale, useSession, useShell, useStrings } from './use-shell.ts';

export const Welcome = () => {
  const shell = useShell();
  const strings = useStrings();
  const locale = useLocale();
  const recent = useSession((state) => state.app?.recent) ?? [];
  return (
    <main className="welcome">
      <h1>{strings.noCorpus}</h1>
      <p>{strings.noCorpusHint}</p>
      <div className="acts">
        <ActionButton action="open-corpus" look="primary" />
        <ActionButton action="new-corpus" />
      </div>
      {recent.length > 0 && (
        <section className="recent" aria-labelledby="recent-corpora">
          <h2 id="recent-corpora">{strings.recentCorpora}</h2>
          <ul>
            {recent.map(({ path, title }) => (
              <li key={path}>
                <button type="button" onClick={() => void openCorpus(shell, path)}>
                  {recentTitle(title, locale)}
                  <span className="hint">{path}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </main>
  );
};
