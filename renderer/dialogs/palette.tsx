/** The palette: every action that can be used now, found by typing. */
import {
  Autocomplete,
  Dialog,
  Input,
  ListBox,
  ListBoxItem,
  Modal,
  ModalOverlay,
  TextField,
} from 'react-aria-components';
import { labelOf } from '../actions/action.ts';
import { ACTIONS, runAction } from '../actions/actions.ts';
import { ActionKeys } from '../controls/action-keys.tsx';
import { useLocale, useShell, useStrings } from '../frame/use-shell.ts';
import { fits } from './palette-filter.ts';
import './dialogs.css';
import './palette.css';

const HIDDEN: ReadonlySet<string> = new Set(['palette', 'escape']);

export const Palette = () => {
  const shell = useShell();
  const strings = useStrings();
  const locale = useLocale();
  const close = (): void => shell.frame.dialog(null);
  const usable = ACTIONS.filter((action) => !HIDDEN.has(action.id) && action.enabled(shell));
  return (
    <ModalOverlay className="veil top" isOpen isDismissable onOpenChange={(open) => !open && close()}>
      <Modal className="modal palette">
        <Dialog className="dialog" aria-label={strings.palette}>
          <Autocomplete filter={fits}>
            <TextField aria-label={strings.paletteHint} autoFocus className="palette-search">
              <Input
                className="palette-input"
                role="combobox"
                aria-expanded="true"
                aria-haspopup="listbox"
                placeholder={strings.paletteHint}
              />
            </TextField>
            <ListBox
              className="menu palette-menu"
              aria-label={strings.palette}
              items={usable}
              renderEmptyState={() => <p className="hint palette-none">{strings.paletteNone}</p>}
              onAction={(key) => {
                close();
                // The dialog gives the focus back first, so that an action can move it on.
                requestAnimationFrame(() => runAction(shell, String(key)));
              }}
            >
              {(action) => (
                <ListBoxItem id={action.id} className="menu-item" textValue={labelOf(action, shell)[locale]}>
                  <span>
                    {labelOf(action, shell)[locale]}{' '}
                    <span className="palette-group">{strings.groups[action.group]}</span>
                  </span>
                  <ActionKeys action={action.id} />
                </ListBoxItem>
              )}
            </ListBox>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
};
