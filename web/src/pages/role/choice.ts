import type { Role, RoleCard } from '../../api/role';

/** Which questions are asked for; empty: all. */
export interface Choice {
  level: string;
  skill: string;
  company: string;
  words: string;
}

export interface ChosenQuestion {
  readonly card: RoleCard;
  /** Of 100: what its skills count in the chosen kind of company; null where none was chosen. */
  readonly weight: number | null;
}

export const levels = ['basic', 'technical', 'advanced', 'behavioural'] as const;

/**
 * The questions that fit a choice, in the order of the pack. With a company those come first whose
 * skills count most there, and those whose skills count nothing are left out.
 */
export function chosenQuestions(role: Role, choice: Choice): ChosenQuestion[] {
  const words = wordsOf(choice.words);
  const fitting = role.cards.filter(
    (card) =>
      card.level !== null &&
      (choice.level === '' || card.level === choice.level) &&
      (choice.skill === '' || card.competencies.includes(choice.skill)) &&
      words.every((word) => wordsOf(card.question).some((other) => other.startsWith(word))),
  );
  const company = role.companies.find(({ id }) => id === choice.company);
  if (company === undefined) return fitting.map((card) => ({ card, weight: null }));
  const weights = new Map(company.weights.map(({ competency, weight }) => [competency, weight]));
  return fitting
    .map((card) => ({ card, weight: sum(card.competencies.map((id) => weights.get(id) ?? 0)) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The address of a view with a part of a choice; what is empty stays out of it. */
export function addressWith(path: string, choice: Partial<Choice> & { role?: string }): string {
  const query = new URLSearchParams(Object.entries(choice).filter(([, value]) => value !== ''));
  const text = query.toString();
  return text === '' ? path : `${path}?${text}`;
}
