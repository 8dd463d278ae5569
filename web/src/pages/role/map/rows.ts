/**
 * Heights for a column of things from top to bottom: as near to the wished ones as they can be (least
 * squares) when neighbours keep their distance. Pool adjacent violators: without their distances the
 * heights must not fall, and where they would, they share their mean.
 */
export function spaced(wishes: readonly number[], distances: readonly number[]): number[] {
  const offsets = [0];
  for (const [index, distance] of distances.entries()) offsets.push(offsets[index]! + distance);
  const pools: { sum: number; count: number }[] = [];
  for (const [index, wish] of wishes.entries()) {
    pools.push({ sum: wish - offsets[index]!, count: 1 });
    while (pools.length > 1 && meanOf(pools.at(-1)!) < meanOf(pools.at(-2)!)) {
      const last = pools.pop()!;
      const before = pools.at(-1)!;
      before.sum += last.sum;
      before.count += last.count;
    }
  }
  return pools
    .flatMap((pool) => Array.from({ length: pool.count }, () => meanOf(pool)))
    .map((height, index) => height + offsets[index]!);
}

function meanOf({ sum, count }: { sum: number; count: number }): number {
  return sum / count;
}
