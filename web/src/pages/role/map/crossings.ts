/** Columns of names, and what is joined between neighbouring columns. */
export interface Columns {
  readonly columns: readonly (readonly string[])[];
  /** Pairs of names of which the second stands one column further right. */
  readonly joins: readonly (readonly [string, string])[];
}

/** How many pairs of lines cross when each column is drawn in its order. */
export function crossings({ columns, joins }: Columns): number {
  const places = placesOf(columns);
  let count = 0;
  for (const [index, [from, to]] of joins.entries()) {
    for (const [from2, to2] of joins.slice(index + 1)) {
      if (columnOf(columns, from) !== columnOf(columns, from2)) continue;
      const [a, b] = [places.get(from)! - places.get(from2)!, places.get(to)! - places.get(to2)!];
      if (a * b < 0) count += 1;
    }
  }
  return count;
}

/**
 * The columns in an order with few crossings: each name goes to the mean place of what it is joined
 * with, to and fro, and the best order that was met is kept. A heuristic: the least number is not
 * promised.
 */
export function fewerCrossings(start: Columns, rounds = 12): string[][] {
  const { joins } = start;
  let columns = start.columns.map((column) => [...column]);
  let best = columns;
  let least = crossings({ columns, joins });
  for (let round = 0; round < rounds && least > 0; round += 1) {
    columns = swept(columns, joins, round % 2 === 0);
    const count = crossings({ columns, joins });
    if (count < least) [best, least] = [columns, count];
  }
  return best.map((column) => [...column]);
}

function swept(columns: string[][], joins: Columns['joins'], rightwards: boolean): string[][] {
  const result = columns.map((column) => [...column]);
  const beside = besideOf(joins, rightwards);
  const order = result.map((_, index) => (rightwards ? index : result.length - 1 - index));
  for (const index of order) {
    const places = placesOf(result);
    const wish = (name: string): number => mean(beside.get(name), places) ?? places.get(name)!;
    const wishes = new Map(result[index]!.map((name) => [name, wish(name)]));
    result[index]!.sort((a, b) => wishes.get(a)! - wishes.get(b)!);
  }
  return result;
}

function besideOf(joins: Columns['joins'], rightwards: boolean): Map<string, string[]> {
  const beside = new Map<string, string[]>();
  for (const [from, to] of joins) {
    const [name, other] = rightwards ? [to, from] : [from, to];
    beside.set(name, [...(beside.get(name) ?? []), other]);
  }
  return beside;
}

function mean(names: readonly string[] | undefined, places: ReadonlyMap<string, number>) {
  if (names === undefined || names.length === 0) return undefined;
  return names.reduce((sum, name) => sum + places.get(name)!, 0) / names.length;
}

function placesOf(columns: Columns['columns']): Map<string, number> {
  return new Map(columns.flatMap((column) => column.map((name, place) => [name, place] as const)));
}

function columnOf(columns: Columns['columns'], name: string): number {
  return columns.findIndex((column) => column.includes(name));
}
