const UNITS = ['kB', 'MB', 'GB'];

/** Bytes as a reader reads them: "40 kB", "1.2 MB", "215 MB". */
export function formatSize(bytes: number): string {
  let size = Math.max(bytes, 1) / 1000;
  let unit = 0;
  while (size >= 999.5 && unit < UNITS.length - 1) {
    size /= 1000;
    unit++;
  }
  const digits = unit > 0 && size < 9.95 ? 1 : 0;
  return `${Math.max(size, 1).toFixed(digits)} ${UNITS[unit]}`;
}
