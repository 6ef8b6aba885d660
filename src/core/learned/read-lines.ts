/** Numbers of a node in every written form of a tree: the input (-1 at a leaf), the threshold (the answer at a leaf), the steps to both children. */
export const NODE_NUMBERS = 4;

/** Reads lines of numbers, cut by semicolons and blanks. As JSON, which is read at once: a woken worker took five times as long for the numbers one by one. */
export function readLines(data: string): number[][] {
  return JSON.parse(`[[${data.replaceAll(';', '],[').replaceAll(' ', ',')}]]`) as number[][];
}
