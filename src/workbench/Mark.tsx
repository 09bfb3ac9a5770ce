/** The sign of the project: a bar chart that reaches its target. */
export const Mark = ({ size }: { readonly size: number }) => (
  <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden focusable="false">
    <rect width="32" height="32" rx="7" fill="#0E7683" />
    <rect x="7" y="17" width="4.5" height="8" rx="1" fill="#A6D8DE" />
    <rect x="13.75" y="12.5" width="4.5" height="12.5" rx="1" fill="#E0F5F7" />
    <rect x="20.5" y="7" width="4.5" height="18" rx="1" fill="#FFFFFF" />
    <path d="M6 11.5 12 8l5 1.5L23 4.5" fill="none" stroke="#FFC83D" strokeWidth="2" strokeLinecap="round" />
  </svg>
);
