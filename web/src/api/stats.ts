import type { Card } from './types';

/** INTERIM */
export interface Mastery {
  units: number;
  begun: number;
  mastered: number;
  share: number | null;
}
export interface DeckRow {
  name: string;
  description: string;
  cards: number;
  suspended: number;
  missing: number;
  units: number;
  depth: string;
  due: number;
  new: number;
  mastery: Mastery & { desired_retention: number };
}
export interface ResetDone {
  number: number;
  deck: string;
  at: string;
  units: number;
}
export interface CurvePoint {
  at: string;
  recall: number;
}
export interface UnitReview {
  number: number;
  at: string;
  confidence: number;
  missed: boolean;
  grade: string;
  seconds: number;
  elapsed_days: number | null;
  predicted: number | null;
  before: { stability_days: number; difficulty: number } | null;
  after: { stability_days: number; difficulty: number };
  phase: string;
  interval_days: number;
  due: string;
}
export interface UnitHistory {
  unit: string;
  card: string;
  facet: string;
  key: string;
  depth: string;
  label: string;
  recall: number | null;
  leech: boolean;
  progress: Card['units'][number]['progress'];
  reviews: UnitReview[];
  past: { number: number; points: CurvePoint[] }[];
  next: CurvePoint[];
}
export interface CardHistory {
  at: string;
  card: string;
  deck: string;
  question: string;
  suspended: boolean;
  desired_retention: number;
  leech_threshold: number;
  units: UnitHistory[];
}
export interface Place {
  kind: 'question' | 'answer' | 'item' | 'term' | 'section' | 'device' | 'tag';
  name: string;
  key: string;
}
export interface Hit {
  card: string;
  deck: string;
  number: number;
  question: string;
  question_marks: number[][];
  suspended: boolean;
  missing: boolean;
  rank: number;
  place: Place;
  snippet: string;
  marks: number[][];
}
export interface SearchAnswer {
  query: string;
  words: string[];
  all_words: boolean;
  total: number;
  more: boolean;
  hits: Hit[];
}
export interface RetentionBin {
  from: number;
  until: number;
  units: number;
  predicted: number | null;
  measured: number | null;
  low: number | null;
  high: number | null;
}
export interface RetentionSpan {
  units: number;
  predicted: number;
  measured: number;
}
export interface ProgressReport {
  at: string;
  day: string;
  deck: string | null;
  depth: string;
  zone: string;
  rollover_hour: number;
  forecast: {
    units: number;
    overdue: number;
    later: number;
    days: { day: string; units: number }[];
  };
  retention: {
    past_days: number;
    units: number;
    predicted: number | null;
    measured: number | null;
    log_loss: number | null;
    desired: number;
    bins: RetentionBin[];
    weeks: (RetentionSpan & { week: string })[];
    days: (RetentionSpan & { day: string })[];
  };
  activity: { day: string; reviews: number; units: number; minutes: number }[];
  weeks: { week: string; reviews: number; units: number; minutes: number }[];
  stability: { from_days: number; until_days: number | null; units: number }[];
  mastery: Mastery;
  leeches: {
    threshold: number;
    units: number;
    worst: {
      unit: string;
      card: string;
      facet: string;
      key: string;
      deck: string;
      label: string;
      lapses: number;
      recall: number;
      due: string;
    }[];
  };
}
export interface CardRow {
  id: string;
  number: number;
  question: string;
  tags: string[];
  suspended: boolean;
  missing: boolean;
  units: number;
  due: number;
  mastered: number;
}
export interface CardRows {
  deck: string;
  total: number;
  from: number;
  cards: CardRow[];
}
type No = {
  put?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
  parameters: {};
};
type Get<D, Path, Query> = No & {
  post?: never;
  get: {
    parameters: { query?: Query } & Path;
    responses: { 200: { content: { 'application/json': D } } };
  };
};
type Post<D, Path, Body> = No & {
  get?: never;
  post: {
    parameters: Path;
    requestBody: { content: { 'application/json': Body } };
    responses: { 200: { content: { 'application/json': D } } };
  };
};
declare module './schema' {
  interface paths {
    '/api/search': Get<
      SearchAnswer,
      { path?: never },
      { q: string; limit?: number; deck?: string }
    >;
    '/api/progress': Get<
      ProgressReport,
      { path?: never },
      { days?: number; past?: number; deck?: string }
    >;
    '/api/cards/{card}/history': Get<CardHistory, { path: { card: string } }, { days?: number }>;
    '/api/decks/{deck}/cards': Get<
      CardRows,
      { path: { deck: string } },
      { from?: number; limit?: number }
    >;
    '/api/decks/{deck}/reset': Post<ResetDone, { path: { deck: string } }, {}>;
    '/api/decks/{deck}/reset/undo': Post<ResetDone, { path: { deck: string } }, { number: number }>;
  }
}
