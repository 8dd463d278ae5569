/** One thing that comes before another. */
export interface Edge {
  readonly from: string;
  readonly to: string;
}

/**
 * In which column each thing stands: right of all that comes before it, and as near as that allows
 * to what comes after it. An edge that would close a circle is passed over.
 */
export function layersOf(ids: readonly string[], edges: readonly Edge[]): Map<string, number> {
  const ahead = neighbours(ids, withoutCircles(ids, edges));
  const order = inOrder(ids, ahead);
  const layers = new Map(ids.map((id) => [id, 0]));
  for (const id of order) {
    for (const next of ahead.get(id) ?? []) {
      layers.set(next, Math.max(layers.get(next) ?? 0, (layers.get(id) ?? 0) + 1));
    }
  }
  for (const id of order.reverse()) {
    const next = (ahead.get(id) ?? []).map((other) => layers.get(other) ?? 0);
    if (next.length > 0) layers.set(id, Math.min(...next) - 1);
  }
  return layers;
}

/** The edges between these things, without those that lead back to where a way began. */
export function withoutCircles(ids: readonly string[], edges: readonly Edge[]): Edge[] {
  const known = new Set(ids);
  const within = edges.filter(({ from, to }) => known.has(from) && known.has(to));
  const ahead = neighbours(ids, within);
  const back = new Set<string>();
  const done = new Set<string>();
  const open = new Set<string>();
  const visit = (id: string): void => {
    open.add(id);
    for (const next of ahead.get(id) ?? []) {
      if (open.has(next)) back.add(`${id} ${next}`);
      else if (!done.has(next)) visit(next);
    }
    open.delete(id);
    done.add(id);
  };
  for (const id of ids) if (!done.has(id)) visit(id);
  return within.filter(({ from, to }) => !back.has(`${from} ${to}`));
}

function neighbours(ids: readonly string[], edges: readonly Edge[]): Map<string, string[]> {
  const ahead = new Map<string, string[]>(ids.map((id) => [id, []]));
  for (const { from, to } of edges) ahead.get(from)?.push(to);
  return ahead;
}

/** Each thing after all that comes before it. */
function inOrder(ids: readonly string[], ahead: ReadonlyMap<string, string[]>): string[] {
  const order: string[] = [];
  const seen = new Set<string>();
  const visit = (id: string): void => {
    if (seen.has(id)) return;
    seen.add(id);
    (ahead.get(id) ?? []).forEach(visit);
    order.push(id);
  };
  ids.forEach(visit);
  return order.reverse();
}
