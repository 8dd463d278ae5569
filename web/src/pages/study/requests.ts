import { answerKey } from '../../api/answer_key';
import { read, write } from '../../api/client';
import { insist } from '../../api/insist';
import { asProblem } from '../../api/problem';
import type { DueMoments, Reading, Review, Summary, Turn } from '../../api/types';
import type { ReviewBody, Scope } from './kept';
import { missedNumbers, type Sheet } from './sheet';
import { typedPart } from './typed';

// What a sitting asks of the server. All but undoing waits for a server that is gone.

/** The next question; nothing when the sitting is over. */
export async function nextTurn(scope: Scope): Promise<Turn | null> {
  return (await insist(() => read('/api/study/next', { query: scope }))).turn;
}

/** A turn with its card as it stands now; nothing when what it asks is no longer there. */
export async function refreshed(turn: Turn): Promise<Turn | null> {
  const path = { card: turn.card.id };
  const card = await insist(() => read('/api/cards/{card}', { path })).catch(unlessMissing);
  const asked = new Set(turn.card.units.map((unit) => unit.unit));
  const units = card?.units.filter((unit) => asked.has(unit.unit)) ?? [];
  if (card === null || card.suspended || units.length < asked.size) return null;
  return { ...turn, card: { ...card, units } };
}

function unlessMissing(thrown: unknown): null {
  const problem = asProblem(thrown);
  if (problem.kind !== 'missing') throw problem;
  return null;
}

/** What is sent when a sheet is rated; `spent` in milliseconds. */
export function reviewOf(sheet: Sheet, confidence: number, spent: number): ReviewBody {
  return {
    target: sheet.turn.target,
    confidence,
    missed: missedNumbers(sheet),
    spent_ms: Math.round(spent),
    reviews: sheet.turn.reviews,
    key: answerKey(),
    ...typedPart(sheet),
  };
}

/** What was typed, held against the list. */
export function compare({ turn, typed }: Sheet): Promise<Reading> {
  const question = { path: { card: turn.card.id }, body: { answer: typed?.text ?? '' } };
  return insist(() => write('post', '/api/cards/{card}/recall', question));
}

/** Answers when the review is on the disk; the body's key makes a second arrival harmless. */
export function deliver(body: ReviewBody): Promise<Review> {
  return insist(() => write('post', '/api/reviews', { body }));
}

export async function takeBack(number: number): Promise<void> {
  await write('post', '/api/reviews/undo', { body: { number } });
}

export async function putAside(card: string, suspended: boolean): Promise<void> {
  await insist(() =>
    write('put', '/api/cards/{card}/suspended', { path: { card }, body: { suspended } }),
  );
}

/** When each confidence would bring the question back; nothing when it cannot be told now. */
export function foresee(sheet: Pick<Sheet, 'turn' | 'missed'>): Promise<DueMoments | undefined> {
  const query = { target: sheet.turn.target, missed: missedNumbers(sheet).join(',') };
  return read('/api/study/preview', { query }).catch(() => undefined);
}

export function summarise(scope: Scope): Promise<Summary> {
  return insist(() => read('/api/summary', { query: scope }));
}
