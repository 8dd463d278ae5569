import type { Review } from '../../api/types';
import type { ReviewBody } from './kept';

/** What one answer came to. */
export interface Answered {
  number: number;
  question: string;
  confidence: number;
  reviewed: number;
  recalled: number;
  begun: number;
  spent: number;
  /** Labels of units that keep slipping. */
  leeches: readonly string[];
}

export function answeredOf(review: Review, question: string, body: ReviewBody): Answered {
  return {
    number: review.number,
    question,
    confidence: review.confidence,
    reviewed: review.units.length,
    recalled: review.units.filter((unit) => unit.grade !== 'again').length,
    begun: review.units.filter((unit) => unit.progress.reviews === 1).length,
    spent: body.spent_ms ?? 0,
    leeches: review.units.filter((unit) => unit.leech).map((unit) => unit.label),
  };
}

export interface Tally {
  questions: number;
  reviewed: number;
  recalled: number;
  begun: number;
  spent: number;
  leeches: string[];
}

export function tallyOf(answers: readonly Answered[]): Tally {
  const sum = (part: (answer: Answered) => number) =>
    answers.reduce((total, answer) => total + part(answer), 0);
  return {
    questions: answers.length,
    reviewed: sum((answer) => answer.reviewed),
    recalled: sum((answer) => answer.recalled),
    begun: sum((answer) => answer.begun),
    spent: sum((answer) => answer.spent),
    leeches: [...new Set(answers.flatMap((answer) => answer.leeches))],
  };
}
