/** Which dispatches a question is about: the first of them by title and file, how many more, and that the open one is not meant. */
import { calledOf } from '../actions/called.ts';
import { useShown, useStrings } from '../frame/use-shell.ts';
import type { Meant } from '../state/frame.ts';

/** The id of what it says: a dialog that asks is described by it. */
export const MEANT = 'meant-dispatches';

export const MeantDispatches = ({ ids, called }: Meant) => {
  const strings = useStrings();
  const shown = useShown();
  const other = shown !== undefined && !ids.includes(shown.confirmed.id) ? calledOf(shown) : null;
  const more = ids.length - called.length;
  return (
    <div id={MEANT} className="meant">
      <ul className="meant-list" aria-label={strings.meant}>
        {called.map(({ title, name }, at) => (
          <li key={ids[at]}>
            {title !== '' && <b>{title}</b>}
            <span className="meant-file">{name}</span>
          </li>
        ))}
        {more > 0 && <li className="hint">{strings.meantMore(more)}</li>}
      </ul>
      {other !== null && (
        <p className="hint">{strings.meantNotOpen(other.title === '' ? other.name : other.title)}</p>
      )}
    </div>
  );
};
