/** The bar for finding words in the dispatch. */
import { useEffect, useRef } from 'react';
import { Button } from '../controls/button.tsx';
import { useFrame, useShell, useStrings } from '../frame/use-shell.ts';
import { isComposing } from '../keyboard/composing.ts';
import type { Found } from '../views/view-props.ts';

export const FindBar = ({ found }: { readonly found: Found }) => {
  const { frame } = useShell();
  const strings = useStrings();
  const text = useFrame((state) => state.find?.text ?? '');
  const box = useRef<HTMLInputElement>(null);

  useEffect(() => box.current?.select(), []);

  const close = (): void => frame.store.setState({ find: null });
  const step = (by: 1 | -1): void =>
    frame.store.setState(({ find }) => ({ find: find && { ...find, current: found.current + by } }));

  return (
    <search className="find-bar">
      <input
        ref={box}
        className="input"
        type="text"
        aria-label={strings.find}
        placeholder={strings.find}
        spellCheck={false}
        value={text}
        onChange={(event) =>
          frame.store.setState({ find: { text: event.target.value, current: 0, searched: false } })
        }
        onKeyDown={(event) => {
          if (isComposing(event.nativeEvent)) return;
          if (event.key === 'Escape') close();
          else if (event.key === 'Enter') step(event.shiftKey ? -1 : 1);
          else return;
          event.preventDefault();
          event.stopPropagation();
        }}
      />
      <span className="tabular find-count" role="status">
        {text.trim() === '' ? '' : strings.findCount(found.current + 1, found.spans.length)}
      </span>
      <Button className="button plain icon" aria-label={strings.findPrevious} onPress={() => step(-1)}>
        ↑
      </Button>
      <Button className="button plain icon" aria-label={strings.findNext} onPress={() => step(1)}>
        ↓
      </Button>
      <Button className="button plain icon" aria-label={strings.findClose} onPress={close}>
        ×
      </Button>
    </search>
  );
};
