/** Sidelight's sign: a page with light falling on it from the side. */
export function Mark() {
  return (
    <svg class="sign" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
      <rect x="2" y="2.5" width="9.5" height="15" rx="1.6" fill="none" stroke="currentColor" stroke-width="1.6" />
      <path d="M14.6 6.2l3-1.6M15 10h3.4M14.6 13.8l3 1.6" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" />
      <path d="M5 7h3.6M5 10h3.6M5 13h2" fill="none" stroke="currentColor" stroke-width="1.4" stroke-linecap="round" />
    </svg>
  );
}
