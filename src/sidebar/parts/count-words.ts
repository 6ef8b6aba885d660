/** "1 outlet", "4 outlets", "1,250 articles": a count with its noun, the plural by adding s. */
export function countOf(count: number, noun: string): string {
  return `${count.toLocaleString('en-GB')} ${noun}${count === 1 ? '' : 's'}`;
}
