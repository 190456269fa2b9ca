/** When a request left and when it was answered, by one clock. */
export interface Asked {
  readonly from: number;
  readonly to: number;
}

/** How many requests waited for one another: the longest row of which each left after the one before was answered. */
export function longestChain(requests: readonly Asked[]): number {
  const byStart = [...requests].sort((a, b) => a.from - b.from);
  const depths: number[] = [];
  byStart.forEach((request, index) => {
    const before = byStart
      .slice(0, index)
      .flatMap((earlier, position) => (earlier.to <= request.from ? [depths[position] ?? 0] : []));
    depths.push(1 + Math.max(0, ...before));
  });
  return Math.max(0, ...depths);
}
