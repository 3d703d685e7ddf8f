import type { ComponentProps } from 'react';

interface Look {
  /** `band` takes the colours of the verdict band it stands in. */
  readonly variant?: 'primary' | 'outline' | 'band' | 'plain';
}

const SHAPE =
  'inline-flex min-h-touch min-w-touch items-center justify-center gap-2 rounded-control px-5 py-2 text-center font-semibold print:hidden';

const VARIANTS = {
  primary: 'border-2 border-transparent bg-brand text-on-brand hover:opacity-90',
  outline: 'border-2 border-brand bg-transparent text-brand hover:bg-genuine-tint',
  band: 'border-2 border-current bg-transparent text-current outline-current hover:underline',
  plain: 'text-brand underline underline-offset-4 hover:no-underline',
};

const OFF = 'disabled:cursor-not-allowed disabled:border-line disabled:bg-transparent disabled:text-soft';

/** The classes of a button, for whatever must look like one. */
export function buttonClass(variant: Look['variant'] = 'primary'): string {
  return `${SHAPE} ${VARIANTS[variant]} ${OFF}`;
}

export function Button({
  variant,
  className = '',
  type = 'button',
  ...rest
}: ComponentProps<'button'> & Look) {
  return <button type={type} className={`${buttonClass(variant)} ${className}`} {...rest} />;
}
