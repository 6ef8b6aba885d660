/** What Sidelight is, what it does not do, and what happens to the reader's data. */
export function Help() {
  return (
    <div class="help">
      <p>Sidelight sets the article you read beside other reports of the same story: what they wrote, and who was quoted where.</p>
      <p>Each statement leads to the sentence it comes from. Sidelight gives no score and takes no side.</p>
      <p>Everything is computed in this browser. Nothing about what you read leaves it.</p>
    </div>
  );
}
