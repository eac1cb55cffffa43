/** A chart in its folder; stands beside words. */
export const ChartIcon = () => (
  <svg
    aria-hidden="true"
    focusable="false"
    width={20}
    height={20}
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    strokeWidth={1.75}
    strokeLinecap="round"
    strokeLinejoin="round"
  >
    <path d="M6 3.5h9l4 4v13H6z" />
    <path d="M15 3.5v4h4M9 12h7M9 16h5" />
  </svg>
);
