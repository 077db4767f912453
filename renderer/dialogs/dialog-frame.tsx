/** The frame of every dialog: it dims the window, holds the focus, which begins where one goes on, and Escape closes it. */
import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useShell, useStrings } from '../frame/use-shell.ts';
import './dialogs.css';

/** Fields, and the main button: none that destroys looks so. */
const GOES_ON =
  ':is(input:not([type="file"], [type="hidden"]), select, textarea:not([readonly]), .button.primary):enabled';

/** Where a person goes on in a dialog: its first field, among radio buttons the chosen one, or its main button before that. */
const beginning = (dialog: HTMLElement): HTMLElement | null => {
  const first = dialog.querySelector<HTMLElement>(GOES_ON);
  return first instanceof HTMLInputElement && first.type === 'radio'
    ? (dialog.querySelector<HTMLElement>('input[type="radio"]:enabled:checked') ?? first)
    : first;
};

/**
 * Takes the focus that the dialog gets as a whole to where one goes on, as soon as both are there, until a person does
 * something in it then: a window that is busy behind it takes the focus away meanwhile, and the dialog gets it as a whole again.
 */
const useBeginning = (dialog: RefObject<HTMLElement | null>): void => {
  const isUsed = useRef(false);
  useEffect(() => {
    const { current } = dialog;
    if (current === null || isUsed.current) return;
    const begin = (): void => {
      if (!isUsed.current && document.activeElement === current) beginning(current)?.focus();
    };
    const use = (): void => {
      isUsed.current = beginning(current) !== null;
    };
    const stop = new AbortController();
    const { signal } = stop;
    begin();
    current.addEventListener('focusin', begin, { signal });
    current.addEventListener('keydown', use, { signal, capture: true });
    current.addEventListener('pointerdown', use, { signal, capture: true });
    return () => stop.abort();
  });
};

/** What is to be read before anything is pressed, where it says so, or where one goes on. */
const outcome = (dialog: HTMLElement): HTMLElement | null =>
  dialog.querySelector<HTMLElement>('[data-read-first]') ?? beginning(dialog);

/** Takes the focus to what came of long work once it ended: what had it, the button that began or cancelled it, is gone. */
const useOutcome = (dialog: RefObject<HTMLElement | null>, isBusy: boolean): void => {
  const wasBusy = useRef(isBusy);
  const awaits = useRef(false);
  useEffect(() => {
    if (wasBusy.current && !isBusy) awaits.current = true;
    wasBusy.current = isBusy;
    const next = awaits.current && dialog.current ? outcome(dialog.current) : null;
    if (next === null) return;
    awaits.current = false;
    // What the dialog shows now may have taken it already, a field that asks for something else; and what went wrong stays in sight.
    if (!dialog.current?.querySelector(':scope > :not(.dialog-head) :focus'))
      next.focus({ preventScroll: true });
  });
};

interface DialogFrameProps {
  readonly title: string;
  readonly size?: 'small' | 'wide';
  readonly children: ReactNode;
  /** The id of what is read out with the title. */
  readonly describedBy?: string;
  /** What closing does; it puts the dialog away unless said otherwise. */
  readonly onClose?: () => void;
  /** Whether work runs in it, which would go on unseen: it stays until that ends or is cancelled. */
  readonly isBusy?: boolean;
}

export const DialogFrame = ({
  title,
  size = 'small',
  children,
  describedBy,
  onClose,
  isBusy = false,
}: DialogFrameProps) => {
  const { frame } = useShell();
  const strings = useStrings();
  const dialog = useRef<HTMLElement>(null);
  useBeginning(dialog);
  useOutcome(dialog, isBusy);
  const close = onClose ?? (() => frame.dialog(null));
  // When what had the focus is gone from the dialog, the page has it for a moment, and the dialog hears no key.
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (isBusy) return;
      if (event.key === 'Escape' && event.target === document.body && !event.defaultPrevented) close();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
  return (
    <ModalOverlay
      className="veil"
      isOpen
      isDismissable={!isBusy}
      isKeyboardDismissDisabled={isBusy}
      onOpenChange={(open) => !open && close()}
    >
      <Modal className={`modal ${size}`}>
        <Dialog
          ref={dialog}
          className="dialog"
          {...(describedBy !== undefined && { 'aria-describedby': describedBy })}
        >
          <header className="dialog-head">
            <Heading slot="title">{title}</Heading>
            <Button
              className="button plain icon"
              aria-label={strings.close}
              onPress={close}
              isDisabled={isBusy}
            >
              ×
            </Button>
          </header>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
};
