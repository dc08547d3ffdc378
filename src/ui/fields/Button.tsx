import type { ComponentProps } from 'react';
import { bareButtonLook, buttonLook } from './button-look';

interface ButtonProps extends ComponentProps<'button'> {
  /** Without frame and ground, until the pointer is over it. */
  readonly isBare?: boolean;
}

/** A button with a frame. */
export function Button({ isBare = false, className = '', ...props }: ButtonProps) {
  const look = isBare ? bareButtonLook : buttonLook;
  return <button type="button" className={`${look} ${className}`.trimEnd()} {...props} />;
}
