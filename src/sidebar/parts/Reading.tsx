/** Shown until the first answer. */
export function Reading() {
  return (
    <div class="state">
      <p class="state-title">Reading this article</p>
      <progress aria-label="Reading this article" />
      <p>Comparing it with the reports in this browser.</p>
    </div>
  );
}
