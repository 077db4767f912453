/** The related items of the dispatch that the corpus knows more of: whose story is in it, and which other dispatches tease it. */
import { useMemo } from 'react';
import { assemble } from '../../core/assemble.ts';
import { Button } from '../controls/button.tsx';
import { firstWords } from '../desk/dispatch-title.ts';
import { useShell, useStrings } from '../frame/use-shell.ts';
import type { OpenDispatch } from '../state/open-dispatch.ts';
import { showDispatch } from '../state/shell.ts';
import { useFindTeasers, useTeasers } from '../views/use-teasers.ts';

export const RelatedFacts = ({ open }: { readonly open: OpenDispatch }) => {
  const shell = useShell();
  const strings = useStrings();
  const { text, curation, confirmed } = open;
  const { blocks, edits } = curation;
  const related = useMemo(
    () => assemble(text, { blocks, edits, metadata: {} }).related,
    [text, blocks, edits],
  );
  const find = useFindTeasers();
  const teaserOf = useTeasers(related, find);
  const linked = related.flatMap((item) => {
    const teaser = teaserOf(item);
    if (teaser === undefined) return [];
    const others = teaser.teasers.filter(({ id }) => id !== confirmed.id);
    const stories = teaser.stories.filter(({ id }) => id !== confirmed.id);
    const said = item.headline ?? firstWords(item.summary ?? '');
    return stories.length + others.length === 0 ? [] : [{ ...teaser, said, stories, others }];
  });
  if (linked.length === 0) return null;
  const link = ({ id, title }: { readonly id: string; readonly title: string }, label: string) => (
    <Button key={id} className="basis-place" aria-label={label} onPress={() => void showDispatch(shell, id)}>
      {title}
    </Button>
  );
  return (
    <div className="meta-field">
      <span className="label" id="related-facts">
        {strings.relatedLinked}
      </span>
      <ul className="meta-fact related-facts" aria-labelledby="related-facts">
        {linked.map(({ said, by, stories, others, teasedIn }) => (
          <li key={said}>
            <span>{said}</span>
            {stories.length > 0 && (
              <p>
                {strings.storyHere(by)} {stories.map((one) => link(one, strings.storyOf(one.title)))}
              </p>
            )}
            {others.length > 0 && (
              <p>
                {strings.alsoTeasedIn(teasedIn - 1)}{' '}
                {others.map((one) => link(one, strings.teasedBy(one.title)))}
              </p>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
};
