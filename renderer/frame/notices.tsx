/** What is said in passing, at the foot of the desk. A failure stays until it is put away, and what was asked for; the rest goes by itself. */
import { useEffect } from 'react';
import { ActionButton } from '../controls/action-button.tsx';
import { Button } from '../controls/button.tsx';
import { Drawn } from '../controls/drawn.tsx';
import type { Notice } from '../state/frame.ts';
import { useEnabled, useFrame, useShell, useStrings } from './use-shell.ts';

/** How long a notice that asks nothing of anyone stays, in ms. */
const STAY = 7000;

/** The action that goes with a notice, as long as it can be used. */
const Offer = ({ action }: { readonly action: string }) =>
  useEnabled(action) && <ActionButton action={action} look="small" showKeys />;

const NoticeLine = ({ notice }: { readonly notice: Notice }) => {
  const { frame } = useShell();
  const strings = useStrings();
  useEffect(() => {
    if (notice.stays) return;
    const timer = setTimeout(() => frame.putAway(notice.id), STAY);
    return () => clearTimeout(timer);
  }, [frame, notice]);
  return (
    <li className={notice.failure === null ? 'notice' : 'notice failed'}>
      <span className="notice-mark" aria-hidden="true">
        {notice.failure === null ? 'i' : '!'}
      </span>
      <span role={notice.failure === null ? undefined : 'alert'}>
        <Drawn text={notice.text} />
      </span>
      {notice.action !== null && <Offer action={notice.action} />}
      <Button
        className="button plain icon"
        aria-label={strings.close}
        onPress={() => frame.putAway(notice.id)}
      >
        ×
      </Button>
    </li>
  );
};

export const Notices = () => {
  const strings = useStrings();
  const notices = useFrame((state) => state.notices);
  return (
    <section className="notices" aria-label={strings.notices} aria-live="polite">
      <ul>
        {notices.map((notice) => (
          <NoticeLine key={notice.id} notice={notice} />
        ))}
      </ul>
    </section>
  );
};
