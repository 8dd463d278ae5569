import { write } from '../../api/client';
import { answerKey } from '../../api/answer_key';
import type { RoleQuestion } from '../../api/role';
import type { Review } from '../../api/types';

/** The confidence that a row of a rubric stands for: 1 and 2 fall short, 3 is good, 4 is more. */
const confidences = [1, 2, 4, 5] as const;

export function confidenceOf(row: number): number {
  return confidences[row] ?? 1;
}

/** Writes a practised answer into the log as a review of its card. */
export function keepAnswer(card: string, row: number, spent: number): Promise<Review> {
  return write('post', '/api/reviews', {
    body: {
      target: card,
      confidence: confidenceOf(row),
      spent_ms: Math.round(spent),
      key: answerKey(),
    },
  });
}

export async function takeAnswerBack(number: number): Promise<void> {
  await write('post', '/api/reviews/undo', { body: { number } });
}

/** “2 to 3 min”; empty where a question has no limit. */
export function limitInWords(limit: RoleQuestion['time_limit']): string {
  if (limit === null) return '';
  const minutes = (seconds: number): string => String(Math.round(seconds / 30) / 2);
  const [from, until] = [minutes(limit.shortest_seconds), minutes(limit.longest_seconds)];
  return from === until ? `${until} min` : `${from} to ${until} min`;
}

/** What follows a question in a list; the first after the last one. */
export function following<T>(list: readonly T[], isThis: (each: T) => boolean): T | undefined {
  const place = list.findIndex(isThis);
  const next = list[(place + 1) % Math.max(list.length, 1)];
  return next !== undefined && !isThis(next) ? next : undefined;
}
