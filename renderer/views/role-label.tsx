/**
 * The role of a block in the margin: word and letter, and the menu of all that can be done with the block. A dispatch has
 * dozens of them, and going to the next one draws them all: the menu is made when it is asked for.
 */
import { type KeyboardEvent, type RefObject, useRef, useState } from 'react';
import { Header, Menu, MenuItem, MenuSection, Popover, Text } from 'react-aria-components';
import { type Block, isUnsure } from '../../core/model/block.ts';
import type { Locale } from '../../core/model/localised.ts';
import { ROLES, type Role } from '../../core/model/role.ts';
import { ROLE_NAMES } from '../../core/value-names.ts';
import { ROLE_LETTERS } from '../strings/roles.ts';
import { MenuKeys } from './menu-keys.tsx';
import { viewStrings } from './strings.ts';

/** What can be asked of a block besides another role. */
export type BlockRequest = 'split' | 'join' | 'edit' | 'relate';

interface Props {
  readonly block: Block;
  readonly selected: boolean;
  readonly last: boolean;
  readonly readOnly: boolean;
  readonly locale: Locale;
  readonly onOpen: () => void;
  readonly onRole: (role: Role) => void;
  readonly onRequest: (request: BlockRequest) => void;
}

/** Space that the menu leaves to the top bar and the status bar, in pixels. */
const CLEAR = 44;

const isRole = (key: unknown): key is Role => ROLES.some((role) => role === key);

export const RoleLetter = ({ of: role }: { readonly of: Role }) => (
  <span className="role-letter" aria-hidden="true">
    {ROLE_LETTERS[role].toUpperCase()}
  </span>
);

type MenuProps = Pick<Props, 'block' | 'last' | 'locale' | 'onRole' | 'onRequest'> & {
  readonly label: RefObject<HTMLButtonElement | null>;
  readonly focused: 'first' | 'last';
  readonly onClose: () => void;
};

const RoleMenu = ({ block, last, locale, onRole, onRequest, label, focused, onClose }: MenuProps) => {
  const strings = viewStrings(locale);
  const name = ROLE_NAMES[block.role][locale];
  const unsure = isUnsure(block);
  const chosen = (key: unknown): void => {
    if (isRole(key)) {
      if (key !== block.role || unsure) onRole(key);
    } else if (key === 'split' || key === 'join' || key === 'edit' || key === 'relate') onRequest(key);
  };
  return (
    <Popover
      className="view-menu"
      trigger="MenuTrigger"
      triggerRef={label}
      isOpen
      onOpenChange={(open) => !open && onClose()}
      placement="left top"
      offset={4}
      containerPadding={CLEAR}
    >
      <Menu onAction={chosen} onClose={onClose} autoFocus={focused} aria-label={strings.roleOf(name)}>
        <MenuSection selectionMode="single" selectedKeys={[block.role]}>
          <Header>{unsure ? strings.unsureHint(Math.round(100 * block.confidence)) : strings.roles}</Header>
          {ROLES.map((role) => (
            <MenuItem key={role} id={role} data-role={role} textValue={ROLE_NAMES[role][locale]}>
              <RoleLetter of={role} />
              <Text slot="label">{ROLE_NAMES[role][locale]}</Text>
              <MenuKeys action={`role-${role}`} locale={locale} />
            </MenuItem>
          ))}
        </MenuSection>
        <MenuSection>
          <Header>{strings.block}</Header>
          <MenuItem id="edit" textValue={strings.editByHand}>
            <Text slot="label">{strings.editByHand}</Text>
            <MenuKeys action="edit-by-hand" locale={locale} />
          </MenuItem>
          <MenuItem id="split" textValue={strings.splitBlock} isDisabled={block.to - block.from < 2}>
            <Text slot="label">{strings.splitBlock}</Text>
            <MenuKeys action="split-block" locale={locale} />
          </MenuItem>
          <MenuItem id="join" textValue={strings.joinNext} isDisabled={last}>
            <Text slot="label">{strings.joinNext}</Text>
            <MenuKeys action="join-block" locale={locale} />
          </MenuItem>
          <MenuItem id="relate" textValue={strings.relateFrom}>
            <Text slot="label">{strings.relateFrom}</Text>
            <MenuKeys action="relate-from" locale={locale} />
          </MenuItem>
        </MenuSection>
      </Menu>
    </Popover>
  );
};

export const RoleLabel = ({ block, selected, last, readOnly, locale, onOpen, onRole, onRequest }: Props) => {
  const label = useRef<HTMLButtonElement>(null);
  /** Which item of the menu has the focus first; null while it is closed. */
  const [menu, setMenu] = useState<'first' | 'last' | null>(null);
  const strings = viewStrings(locale);
  const name = ROLE_NAMES[block.role][locale];
  const unsure = isUnsure(block);
  const content = (
    <>
      {unsure && <span className="role-unsure">{strings.unsure}</span>}
      <span className="role-name">{name}</span>
      <RoleLetter of={block.role} />
    </>
  );
  const attributes = {
    className: 'role-label',
    'data-role': block.role,
    'data-selected': selected ? '' : undefined,
    'data-decided': block.decided === null ? undefined : '',
    'data-unsure': unsure ? '' : undefined,
  };
  if (readOnly) return <span {...attributes}>{content}</span>;
  const open = (focused: 'first' | 'last'): void => {
    setMenu(focused);
    onOpen();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    event.stopPropagation();
    open(event.key === 'ArrowDown' ? 'first' : 'last');
  };
  return (
    <>
      <button
        {...attributes}
        ref={label}
        type="button"
        aria-label={unsure ? strings.unsureOf(name) : strings.roleOf(name)}
        aria-haspopup="menu"
        aria-expanded={menu !== null}
        tabIndex={selected ? 0 : -1}
        onClick={() => open('first')}
        onKeyDown={onKeyDown}
      >
        {content}
      </button>
      {menu !== null && (
        <RoleMenu
          {...{ block, last, locale, onRole, onRequest, label }}
          focused={menu}
          onClose={() => setMenu(null)}
        />
      )}
    </>
  );
};
