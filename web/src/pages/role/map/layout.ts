import { fewerCrossings } from './crossings';
import { layersOf, withoutCircles, type Edge } from './layers';
import { spaced } from './rows';

/** Sizes of the picture; any unit. */
export interface Sizes {
  readonly width: number;
  readonly height: number;
  /** Between columns, and between things in one. */
  readonly across: number;
  readonly down: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  /** Upper left corners. */
  readonly places: ReadonlyMap<string, Point>;
  /** Each line from the right edge of a thing to the left edge of another. */
  readonly lines: readonly { from: string; to: string; points: readonly Point[] }[];
}

/** A chain of names from one thing to another, one in each column: bends stand between the ends. */
interface Chain extends Edge {
  readonly names: readonly string[];
}

const sweeps = 8;

/** A picture in which everything stands right of what comes before it. */
export function layoutOf(ids: readonly string[], edges: readonly Edge[], sizes: Sizes): Layout {
  const layers = layersOf(ids, edges);
  const chains = withoutCircles(ids, edges).map((edge) => chainOf(edge, layers));
  const joins = chains.flatMap(({ names }) =>
    names.slice(1).map((name, index) => [names[index]!, name] as const),
  );
  const columns = fewerCrossings({ columns: columnsOf(ids, layers, chains), joins });
  const things = new Set(ids);
  const heightOf = (name: string): number => (things.has(name) ? sizes.height : 0);
  const middles = middlesOf(columns, joins, heightOf, sizes.down);
  const left = (column: number): number => column * (sizes.width + sizes.across);
  const placed = columns.flatMap((column, index) => column.map((name) => [name, index] as const));
  const places = new Map(
    placed.map(([name, column]) => [
      name,
      { x: left(column), y: middles.get(name)! - heightOf(name) / 2 },
    ]),
  );
  return {
    width: Math.max(0, left(columns.length) - sizes.across),
    height: Math.max(0, ...[...places].map(([name, { y }]) => y + heightOf(name))),
    places: new Map(ids.map((id) => [id, places.get(id)!])),
    lines: chains.map(({ from, to, names }) => ({
      from,
      to,
      points: pointsOf(names, places, sizes),
    })),
  };
}

function chainOf({ from, to }: Edge, layers: ReadonlyMap<string, number>): Chain {
  const bends = layers.get(to)! - layers.get(from)! - 1;
  const names = Array.from({ length: bends }, (_, index) => `${from} ${to} ${index}`);
  return { from, to, names: [from, ...names, to] };
}

function columnsOf(
  ids: readonly string[],
  layers: ReadonlyMap<string, number>,
  chains: readonly Chain[],
): string[][] {
  const count = Math.max(-1, ...layers.values()) + 1;
  const columns: string[][] = Array.from({ length: count }, () => []);
  for (const id of ids) columns[layers.get(id)!]!.push(id);
  for (const { from, names } of chains) {
    names.slice(1, -1).forEach((name, bend) => columns[layers.get(from)! + 1 + bend]!.push(name));
  }
  return columns;
}

/** Heights of the middles: everything near what it is joined with, from 0 down. */
function middlesOf(
  columns: readonly (readonly string[])[],
  joins: readonly (readonly [string, string])[],
  heightOf: (name: string) => number,
  gap: number,
): Map<string, number> {
  const distances = columns.map((column) =>
    column.slice(1).map((name, i) => (heightOf(name) + heightOf(column[i]!)) / 2 + gap),
  );
  const middles = new Map<string, number>();
  const set = (column: number, wishes: readonly number[]): void =>
    spaced(wishes, distances[column]!).forEach((y, i) => middles.set(columns[column]![i]!, y));
  columns.forEach((column, index) =>
    set(
      index,
      column.map(() => 0),
    ),
  );
  const beside = [besideBy(joins, 1), besideBy(joins, 0)];
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    const order = columns.map((_, i) => (sweep % 2 === 0 ? i : columns.length - 1 - i));
    for (const index of order) {
      const wish = (name: string): number => {
        const others = beside[sweep % 2]!.get(name) ?? [];
        if (others.length === 0) return middles.get(name)!;
        return others.reduce((sum, other) => sum + middles.get(other)!, 0) / others.length;
      };
      set(index, columns[index]!.map(wish));
    }
  }
  const top = Math.min(...columns.flat().map((name) => middles.get(name)! - heightOf(name) / 2));
  return new Map([...middles].map(([name, y]) => [name, y - top]));
}

/** What a name is joined with on its left (end 1) or on its right (end 0). */
function besideBy(joins: readonly (readonly [string, string])[], end: 0 | 1) {
  const beside = new Map<string, string[]>();
  for (const join of joins) {
    beside.set(join[end], [...(beside.get(join[end]) ?? []), join[1 - end]!]);
  }
  return beside;
}

/** A bend is a level stretch as wide as its column. */
function pointsOf(
  names: readonly string[],
  places: ReadonlyMap<string, Point>,
  { width, height }: Sizes,
): Point[] {
  return names.flatMap((name, index) => {
    const { x, y } = places.get(name)!;
    if (index === 0) return [{ x: x + width, y: y + height / 2 }];
    if (index === names.length - 1) return [{ x, y: y + height / 2 }];
    return [
      { x, y },
      { x: x + width, y },
    ];
  });
}

/** A line through points as a path: level at each of them. */
export function pathOf(points: readonly Point[]): string {
  return points
    .map(({ x, y }, index) => {
      const before = points[index - 1];
      if (before === undefined) return `M${round(x)} ${round(y)}`;
      const middle = round((before.x + x) / 2);
      return `C${middle} ${round(before.y)} ${middle} ${round(y)} ${round(x)} ${round(y)}`;
    })
    .join('');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
