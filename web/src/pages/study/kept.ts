import type { Question, Operation } from '../../api/types';
import type { Sheet } from './sheet';
import type { Answered } from './tally';

export interface Scope {
  deck?: string;
  depth?: string;
}

/** What a page's address says of what is studied. */
export function scopeOf(query: URLSearchParams): Scope {
  const deck = query.get('deck');
  const depth = query.get('depth');
  return { ...(deck ? { deck } : {}), ...(depth ? { depth } : {}) };
}

export type ReviewBody = Question<Operation<'/api/reviews', 'post'>>['body'];

/** An answer that was given, and the sheet it was given on: undo puts it on the table again. */
export interface Given {
  answered: Answered;
  sheet: Sheet;
}

/** What must outlive a reload of the page: everything that is not on the server's disk yet. */
export interface Kept {
  scope: Scope;
  sheet: Sheet | null;
  /** An answer that was sent and not acknowledged. */
  pending: ReviewBody | null;
  given: readonly Given[];
  /** Answers whose sheets are not kept any more. */
  earlier: readonly Answered[];
  at: number;
}

const KEY = 'hone.study';
const GIVEN_KEY = 'hone.study.given';
const SITTING = 2 * 3_600_000;
const UNDONE_AT_MOST = 8;

export function nothingKept(scope: Scope): Kept {
  return { scope, sheet: null, pending: null, given: [], earlier: [], at: 0 };
}

/** Of many answers the last ones keep their sheets. */
export function withAnswer(kept: Kept, given: Given): Kept {
  const all = [...kept.given, given];
  const beyond = Math.max(all.length - UNDONE_AT_MOST, 0);
  return {
    ...kept,
    given: all.slice(beyond),
    earlier: [...kept.earlier, ...all.slice(0, beyond).map((each) => each.answered)],
  };
}

export function answersOf(kept: Kept): Answered[] {
  return [...kept.earlier, ...kept.given.map((each) => each.answered)];
}

/** What was kept of a sitting in this scope. An unacknowledged answer is kept whatever its age. */
export function readKept(text: string | null, scope: Scope, now: number, given = '[]'): Kept {
  const fresh = nothingKept(scope);
  if (text === null) return fresh;
  try {
    const kept: Kept = { ...fresh, ...JSON.parse(text), given: JSON.parse(given) };
    const same = kept.scope.deck === scope.deck && kept.scope.depth === scope.depth;
    if (same && now - kept.at < SITTING) return kept;
    return { ...fresh, pending: kept.pending, sheet: kept.pending ? kept.sheet : null };
  } catch {
    return fresh;
  }
}

export function loadKept(scope: Scope): Kept {
  const given = sessionStorage.getItem(GIVEN_KEY) ?? '[]';
  return readKept(sessionStorage.getItem(KEY), scope, Date.now(), given);
}

/** The sheets of given answers are large and change once an answer, so they are written by themselves. */
export function saveKept(kept: Kept, before: Kept): void {
  try {
    const { given, ...rest } = kept;
    if (given !== before.given) sessionStorage.setItem(GIVEN_KEY, JSON.stringify(given));
    sessionStorage.setItem(KEY, JSON.stringify({ ...rest, at: Date.now() }));
  } catch {
    // A full storage loses the way back only; answers are on the server's disk.
    sessionStorage.removeItem(GIVEN_KEY);
  }
}
