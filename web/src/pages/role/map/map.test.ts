import { describe, expect, it } from 'vitest';
import { crossings, fewerCrossings } from './crossings';
import { layersOf, withoutCircles, type Edge } from './layers';
import { layoutOf, pathOf } from './layout';
import { linesOf, plainText } from './lines';
import { spaced } from './rows';

const edge = (pair: string): Edge => ({ from: pair[0]!, to: pair[1]! });
const edges = (...pairs: string[]): Edge[] => pairs.map(edge);
const sizes = { width: 100, height: 40, across: 50, down: 10 };

/** Numbers that look like chance and are the same each time. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1103515245 + 12345) % 2147483648) / 2147483648;
}

/** Things of which each may come after some that stand before it. */
function anyGraph(seed: number): { ids: string[]; edges: Edge[] } {
  const next = sequence(seed);
  const ids = Array.from({ length: 3 + Math.floor(next() * 25) }, (_, index) => `n${index}`);
  const found: Edge[] = [];
  for (const [place, to] of ids.entries()) {
    for (const from of ids.slice(0, place)) if (next() < 1.6 / ids.length) found.push({ from, to });
  }
  return { ids, edges: found };
}

const graphs = Array.from({ length: 60 }, (_, seed) => anyGraph(seed + 1));

describe('a column', () => {
  it('is right of all that comes before, and no further left than what comes after allows', () => {
    const layers = layersOf(['a', 'b', 'c', 'd'], edges('ab', 'bc', 'dc'));
    expect(Object.fromEntries(layers)).toEqual({ a: 0, b: 1, c: 2, d: 1 });
  });

  it('is told although things come after each other in a circle', () => {
    expect(withoutCircles(['a', 'b', 'c'], edges('ab', 'bc', 'ca', 'cx'))).toEqual(
      edges('ab', 'bc'),
    );
    expect(layersOf(['a', 'b'], edges('ab', 'ba', 'aa')).get('b')).toBe(1);
  });
});

describe('the order in a column', () => {
  it('undoes a crossing', () => {
    const joins = [
      ['a', 'd'],
      ['b', 'c'],
    ] as const;
    const columns = [
      ['a', 'b'],
      ['c', 'd'],
    ];
    expect(crossings({ columns, joins })).toBe(1);
    expect(crossings({ columns: fewerCrossings({ columns, joins }), joins })).toBe(0);
  });
});

describe('heights', () => {
  it('are the wished ones where these leave room', () => {
    expect(spaced([0, 20, 90], [10, 10])).toEqual([0, 20, 90]);
  });

  it('share what they lack', () => {
    expect(spaced([0, 0, 0], [10, 10])).toEqual([-10, 0, 10]);
    expect(spaced([], [])).toEqual([]);
  });
});

describe('the picture', () => {
  it('of nothing is empty', () => {
    expect(layoutOf([], [], sizes)).toMatchObject({ width: 0, height: 0, lines: [] });
  });

  it.each(graphs)('lets no two things touch, whatever comes after what (%#)', (graph) => {
    const { places } = layoutOf(graph.ids, graph.edges, sizes);
    const boxes = [...places.values()];
    for (const [index, one] of boxes.entries()) {
      for (const other of boxes.slice(index + 1)) {
        const beside = Math.abs(one.x - other.x) >= sizes.width + sizes.across;
        const below = Math.abs(one.y - other.y) >= sizes.height + sizes.down - 1e-6;
        expect(beside || below).toBe(true);
      }
    }
  });

  it.each(graphs)('runs from left to right inside of its frame (%#)', (graph) => {
    const layout = layoutOf(graph.ids, graph.edges, sizes);
    expect(layout.lines).toHaveLength(graph.edges.length);
    for (const { points } of layout.lines) {
      const xs = points.map(({ x }) => x);
      expect(xs).toEqual([...xs].sort((a, b) => a - b));
    }
    for (const { x, y } of layout.places.values()) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(-1e-6);
      expect(x + sizes.width).toBeLessThanOrEqual(layout.width);
      expect(y + sizes.height).toBeLessThanOrEqual(layout.height + 1e-6);
    }
  });

  it('leads a long line past what stands between', () => {
    const layout = layoutOf(['a', 'b', 'c'], edges('ab', 'bc', 'ac'), sizes);
    const long = layout.lines.find(({ from, to }) => from === 'a' && to === 'c')!;
    expect(long.points).toHaveLength(4);
    const between = layout.places.get('b')!;
    const level = long.points[1]!.y;
    expect(level < between.y || level > between.y + sizes.height).toBe(true);
  });

  it('draws a line level at its ends', () => {
    expect(
      pathOf([
        { x: 0, y: 0 },
        { x: 10, y: 8 },
      ]),
    ).toBe('M0 0C5 0 5 8 10 8');
  });
});

describe('a text in a box', () => {
  it('is broken between words', () => {
    expect(linesOf('What is a funnel?', 9, 3)).toEqual(['What is a', 'funnel?']);
  });

  it('takes capitals for wider than small letters', () => {
    expect(linesOf('none over none', 8, 3)).toEqual(['none', 'over', 'none']);
    expect(linesOf('none over none', 9, 3)).toEqual(['none over', 'none']);
    expect(linesOf('NONE OVER NONE', 9, 3)).toEqual(['NONE', 'OVER', 'NONE']);
  });

  it('says that it was cut', () => {
    expect(linesOf('What is a funnel, and what for?', 9, 2)).toEqual(['What is a', 'funnel,…']);
    expect(linesOf('Incomprehensibilities', 9, 2)).toEqual(['Incompr…']);
  });

  it('loses the marks that stand in pairs, and no others', () => {
    expect(plainText('Is `COUNT(*)` a **sum**, or *not*?')).toBe('Is COUNT(*) a sum, or not?');
    expect(plainText('COUNT(*) and account_id of user_id')).toBe(
      'COUNT(*) and account_id of user_id',
    );
  });
});
