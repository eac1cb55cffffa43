/** An arrow that turns back. */
export function ResetIcon() {
  return (
    <svg viewBox="0 0 24 24" width="20" height="20" fill="none" stroke="currentColor" strokeWidth="1.8" aria-hidden="true">
      <path d="M5 12a7 7 0 1 0 2.2-5.1" strokeLinecap="round" />
      <path d="M7.4 3.2v4.2h4.2" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
