/** Short texts around the headline, in page order: up to three levels above it, the first lines of each. */
export function linesNearHeadline(document: Document): string[] {
  const lines: string[] = [];
  let element: Element | null = document.querySelector('h1');
  for (let level = 0; element && level < 3; level++, element = element.parentElement) {
    for (const other of element.parentElement?.querySelectorAll(':scope > *') ?? []) {
      const own = other.textContent ?? '';
      if (own.length < 120) lines.push(own);
      else if (other !== element && level < 2)
        lines.push(...[...other.querySelectorAll('span, p, div, li, td, small')].slice(0, 12).map((inner) => inner.textContent ?? ''));
      if (lines.length > 60) return lines;
    }
  }
  return lines;
}
