/** Names in a pattern ("/cards/:card") with what stands there in a path; null when it does not fit. */
export type Names = Record<string, string>;

export function matchPattern(pattern: string, path: string): Names | null {
  const wanted = parts(pattern);
  const given = parts(path);
  if (wanted.length !== given.length) return null;
  const names: Names = {};
  for (const [at, want] of wanted.entries()) {
    const have = given[at] ?? '';
    if (want.startsWith(':')) names[want.slice(1)] = decoded(have);
    else if (want !== have) return null;
  }
  return names;
}

/** The first route that fits, with its names. */
export function matchRoute<R extends { pattern: string }>(
  routes: readonly R[],
  path: string,
): { route: R; names: Names } | null {
  for (const route of routes) {
    const names = matchPattern(route.pattern, path);
    if (names !== null) return { route, names };
  }
  return null;
}

function parts(path: string): string[] {
  return path.split('/').filter((part) => part !== '');
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
