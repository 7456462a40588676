/** The drop, as in the icon of the page. */
export function Logo({ size }: { readonly size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 64 64" aria-hidden="true">
      <linearGradient id="limpid-drop" x1="0.5" y1="0" x2="0.5" y2="1">
        <stop offset="0" stopColor="#63c7b7" />
        <stop offset="1" stopColor="#0b6e63" />
      </linearGradient>
      <path fill="url(#limpid-drop)" d="M32 3 C36 12 54 25 54 41 A22 22 0 0 1 10 41 C10 25 28 12 32 3 Z" />
      <path
        fill="none"
        stroke="#fff"
        strokeWidth="4"
        strokeLinecap="round"
        strokeOpacity="0.75"
        d="M20 42 A12 12 0 0 0 30 53"
      />
    </svg>
  );
}
