import type { components } from './schema';
import type { Written } from './types';

type Schemas = components['schemas'];

export type Story = Written<Schemas['story.schema']>;
export type StoryRow = Written<Schemas['stories.schema']>['stories'][number];
export type StoryVersion = Written<Schemas['story-versions.schema']>['versions'][number];
export type StoryCheck = Written<Schemas['story-check.schema']>;
export type Finding = StoryCheck['findings'][number];
export type ElementFound = StoryCheck['elements'][number];
export type StoryList = Written<Schemas['story-lists.schema']>['lists'][number];
export type Coverage = Written<Schemas['story-matrix.schema']>;
export type LoopPlan = Written<Schemas['story-plan.schema']>;
export type Telling = Written<Schemas['story-telling.schema']>;
export type TellingPart = Telling['parts'][number];
export type Tellings = Written<Schemas['story-tellings.schema']>;
export type KeptTelling = Tellings['tellings'][number];
export type StoryRule = Written<Schemas['story-rules.schema']>['rules'][number];
