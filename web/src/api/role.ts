import type { components } from './schema';
import type { Written } from './types';

type Schemas = components['schemas'];

export type Role = Written<Schemas['role.schema']>;
export type Competency = Role['competencies'][number];
/** A listener, a company or a loop. */
export type Profile = Role['companies'][number];
/** A card or an interview question of a role. */
export type RoleCard = Role['cards'][number];
export type RoleQuestion = Written<Schemas['questions.schema']>['questions'][number];
export type Glossary = Written<Schemas['glossary.schema']>;
