/**
 * A button of the window outside its dialogs. It is the browser's own: a dispatch brings dozens of them, and going to the
 * next one draws them all.
 */
import type { AriaAttributes, ReactNode } from 'react';

interface ButtonProps extends AriaAttributes {
  readonly className?: string;
  readonly isDisabled?: boolean;
  /** What its tip says; that of one that shows a sign alone is its name, unless said otherwise. */
  readonly tip?: string | undefined;
  readonly onPress: () => void;
  /** A pointer or the focus comes to it. */
  readonly onNear?: (() => void) | undefined;
  readonly children: ReactNode;
}

/** One that shows a sign alone says in its tip what that stands for. */
const isSign = (className = ''): boolean => className.split(' ').includes('icon');

export const Button = ({
  isDisabled = false,
  tip,
  onPress,
  onNear,
  children,
  ...attributes
}: ButtonProps) => (
  <button
    type="button"
    title={tip ?? (isSign(attributes.className) ? attributes['aria-label'] : undefined)}
    disabled={isDisabled}
    onClick={() => onPress()}
    onPointerEnter={onNear}
    onFocus={onNear}
    {...attributes}
  >
    {children}
  </button>
);
