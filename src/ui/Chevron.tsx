/** Says that there is more below; turn it over while that is open. */
export function Chevron({ className }: { readonly className: string }) {
  return (
    <svg viewBox="0 0 12 12" aria-hidden="true" className={`no-print size-3 shrink-0 text-soft ${className}`}>
      <path d="M2 4 6 8 10 4" fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" />
    </svg>
  );
}
