/** Whose fault it is, as far as what to do next depends on it. */
export type ProblemKind = 'lost' | 'conflict' | 'missing' | 'refused' | 'broken';

/** Why a request was not answered: always one sentence for a person. */
export class Problem extends Error {
  constructor(
    readonly kind: ProblemKind,
    sentence: string,
    readonly status = 0,
  ) {
    super(sentence);
    this.name = 'Problem';
  }
}

const LOST = 'hone does not answer. Start it again with “hone serve”; this page goes on by itself.';
const UNREADABLE = 'hone answered with something that this page cannot read. Reload the page.';

export function lostProblem(): Problem {
  return new Problem('lost', LOST);
}

export function unreadableProblem(status: number): Problem {
  return new Problem('broken', UNREADABLE, status);
}

function kindOf(status: number): ProblemKind {
  if (status === 409) return 'conflict';
  if (status === 404) return 'missing';
  return status < 500 ? 'refused' : 'broken';
}

/** The problem that a failed response tells of: its own sentence when it has one. */
export async function problemOf(response: Response): Promise<Problem> {
  const type = response.headers.get('content-type') ?? '';
  if (!type.includes('json')) return unreadableProblem(response.status);
  const body: unknown = await response.json().catch(() => null);
  const detail = (body as { detail?: unknown } | null)?.detail;
  if (typeof detail !== 'string') return unreadableProblem(response.status);
  return new Problem(kindOf(response.status), detail, response.status);
}

/** Whatever was thrown, as a problem. */
export function asProblem(thrown: unknown): Problem {
  if (thrown instanceof Problem) return thrown;
  const sentence = thrown instanceof Error ? thrown.message : String(thrown);
  return new Problem('broken', `This page failed: ${sentence}. Reload it.`);
}
