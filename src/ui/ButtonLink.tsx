import type { ComponentProps } from 'react';
import { type Button, buttonClass } from './Button.tsx';

type Variant = Pick<ComponentProps<typeof Button>, 'variant'>;

/** A link to another screen that weighs as much as a button. */
export function ButtonLink({
  variant,
  className = '',
  ...rest
}: ComponentProps<'a'> & { href: string } & Variant) {
  return <a className={`${buttonClass(variant)} ${className}`} {...rest} />;
}
