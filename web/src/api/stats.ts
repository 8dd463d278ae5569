import type { components } from './schema';
import type { Written } from './types';

type Schemas = components['schemas'];

export type DeckRow = Written<Schemas['decks.schema']>['decks'][number];
export type CardRow = Written<Schemas['card-rows.schema']>['cards'][number];
export type CardHistory = Written<Schemas['history.schema']>;
export type UnitHistory = CardHistory['units'][number];
export type SearchAnswer = Written<Schemas['search.schema']>;
export type Hit = SearchAnswer['hits'][number];
export type ProgressReport = Written<Schemas['progress.schema']>;
export type Plan = Written<Schemas['plan.schema']>;
export type FollowedPlan = Written<Schemas['followed-plan.schema']>;
export type PlanCourse = NonNullable<FollowedPlan['course']>;
export type PlanRequest = Schemas['plan-request.schema'];
