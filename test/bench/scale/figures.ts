/** Milliseconds that something takes. */
export function timeOf(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** Milliseconds of processor time that something takes, in all threads of this process: on a machine that others use, too, the clock says little. */
export function processorTimeOf(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The middle of some times and the one that 95 of 100 stay under, to two places. */
export function percentiles(times: readonly number[]): { p50: number; p95: number } {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => Number((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(2));
  return { p50: at(0.5), p95: at(0.95) };
}

/** Seconds of milliseconds, to one place. */
export function seconds(ms: number): number {
  return Number((ms / 1000).toFixed(1));
}

/** Megabytes of bytes, to one place. */
export function megabytes(bytes: number): number {
  return Number((bytes / 1e6).toFixed(1));
}

/** Most memory that this process has had so far, in megabytes. */
export function peakMegabytes(): number {
  return megabytes(process.resourceUsage().maxRSS * 1024);
}

/** Memory that is held now, after a collection where node was started with --expose-gc, in bytes. */
export function heldBytes(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
