interface Props {
  readonly children: string;
  /** What the number is, for readers who hear it. */
  readonly label?: string;
  /** Hashes and addresses may break where the line ends; numbers that people compare may not. */
  readonly long?: boolean;
}

/** A number or code as it is printed: fixed width, left to right in every language, whole when it is selected. */
export function Identifier({ children, label, long = false }: Props) {
  return (
    <bdi
      dir="ltr"
      translate="no"
      title={label}
      className={`select-all font-mono text-[0.9375em] ${long ? 'break-all' : 'whitespace-nowrap max-[19rem]:whitespace-normal max-[19rem]:break-all'}`}
    >
      {children}
    </bdi>
  );
}
