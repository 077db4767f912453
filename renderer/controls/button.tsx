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

/** One that shows a sign alone says in its tip what that stands for. */
const isSign = (className = ''): boolean => className.split(' ').includes('icon');

export const Button = ({ isDisabled = false, onPress, children, ...attributes }: ButtonProps) => (
  <button
    type="button"
    title={isSign(attributes.className) ? attributes['aria-label'] : undefined}
    disabled={isDisabled}
    onClick={() => onPress()}
    {...attributes}
  >
    {children}
  </button>
);
