/** The frame of every dialog: it dims the window, holds the focus, and Escape closes it. */
import { type ReactNode, useEffect } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useShell, useStrings } from '../frame/use-shell.ts';
import './dialogs.css';

interface DialogFrameProps {
  readonly title: string;
  readonly size?: 'small' | 'wide';
  readonly children: ReactNode;
  /** What closing does; it puts the dialog away unless said otherwise. */
  readonly onClose?: () => void;
}

export const DialogFrame = ({ title, size = 'small', children, onClose }: DialogFrameProps) => {
  const { frame } = useShell();
  const strings = useStrings();
  const close = onClose ?? (() => frame.dialog(null));
  // When what had the focus is gone from the dialog, the page has it for a moment, and the dialog hears no key.
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && event.target === document.body && !event.defaultPrevented) close();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
  return (
    <ModalOverlay className="veil" isOpen isDismissable onOpenChange={(open) => !open && close()}>
      <Modal className={`modal ${size}`}>
        <Dialog className="dialog">
          <header className="dialog-head">
            <Heading slot="title">{title}</Heading>
            <Button className="button plain icon" aria-label={strings.close} onPress={close}>
              ×
            </Button>
          </header>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
};
