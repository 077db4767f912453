/** The worklists of the corpus: chosen from a menu, which counts what each finds now, and kept under a name. */
import { useState } from 'react';
import { Button, Menu, MenuItem, MenuSection, MenuTrigger, Popover, Separator } from 'react-aria-components';
import { Sign } from '../controls/sign.tsx';
import { useList, useSession, useShell, useStrings } from '../frame/use-shell.ts';
import { queryOf, worklistOf } from '../state/worklists.ts';

const KEEP = 'keep';
const EDIT = 'edit';

export const Worklists = () => {
  const shell = useShell();
  const { list, frame, client } = shell;
  const strings = useStrings();
  const description = useSession((state) => state.description);
  const readOnly = useSession((state) => state.corpus?.readOnly !== null);
  const [counts, setCounts] = useState<ReadonlyMap<string, number>>(new Map());
  const worklists = description?.worklists ?? [];
  const current = useList((state) => worklistOf(worklists, state.query));

  const figureOf = (id: string): string => {
    const count = counts.get(id);
    return count === undefined ? '' : strings.figure(count);
  };
  const countAll = async (): Promise<void> => {
    for (const worklist of worklists) {
      const { statuses, ...asked } = queryOf(worklist);
      const reply = await client.call('dispatches.list', {
        query: { ...asked, statuses: [...statuses] },
        range: { offset: 0, limit: 1 },
      });
      if (reply.ok) setCounts((known) => new Map(known).set(worklist.id, reply.value.total));
    }
  };

  const choose = (key: string): void => {
    if (key === KEEP || key === EDIT) {
      frame.dialog({ kind: 'worklist', id: key === EDIT ? (current?.id ?? null) : null });
      return;
    }
    const worklist = worklists.find(({ id }) => id === key);
    if (worklist !== undefined) list.ask(queryOf(worklist));
  };

  return (
    <MenuTrigger onOpenChange={(open) => open && void countAll()}>
      <Button className={current === undefined ? 'facet menu-facet' : 'facet menu-facet chosen'}>
        <span className="menu-facet-name">{current?.title ?? strings.worklists}</span>
        <Sign of="caret" />
      </Button>
      <Popover className="popover" placement="bottom start">
        <Menu className="menu" aria-label={strings.worklists} onAction={(key) => choose(String(key))}>
          {worklists.length > 0 && (
            <MenuSection aria-label={strings.worklists}>
              {worklists.map((worklist) => (
                <MenuItem
                  key={worklist.id}
                  id={worklist.id}
                  className="menu-item"
                  textValue={worklist.title}
                  aria-label={strings.worklistOf(worklist.title, counts.get(worklist.id) ?? null)}
                >
                  {worklist.title}
                  <span className="tabular hint">{figureOf(worklist.id)}</span>
                </MenuItem>
              ))}
            </MenuSection>
          )}
          {worklists.length > 0 && <Separator className="menu-separator" />}
          <MenuSection aria-label={strings.worklists}>
            <MenuItem id={KEEP} className="menu-item" isDisabled={readOnly || current !== undefined}>
              {strings.worklistKeep}
            </MenuItem>
            <MenuItem id={EDIT} className="menu-item" isDisabled={readOnly || current === undefined}>
              {strings.worklistEdit}
            </MenuItem>
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
};
