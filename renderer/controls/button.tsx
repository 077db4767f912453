/**
 * A button of the window outside its dialogs. It is the browser's own: a dispatch brings dozens of them, and going to the
 * next one draws them all.
 */
import type { AriaAttributes, ReactNode } from 'react';

interface ButtonProps extends AriaAttributes {
  readonly className?: string;
  readonly isDisabled?: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

export const Button = ({ isDisabled = false, onPress, children, ...attributes }: ButtonProps) => (
  <button type="button" disabled={isDisabled} onClick={() => onPress()} {...attributes}>
    {children}
  </button>
);
