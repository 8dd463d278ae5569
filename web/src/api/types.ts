import type { components, paths } from './schema';

/** What the program writes: there every member stands, also those that may be left out on reading. */
export type Written<T> = T extends readonly (infer E)[]
  ? Written<E>[]
  : T extends object
    ? { [K in keyof T]-?: Written<T[K]> }
    : T;

export type Paths = keyof paths;
export type Method = 'get' | 'put' | 'post' | 'delete';

/** The paths that take a method. */
export type PathsOf<M extends Method> = {
  [P in Paths]: paths[P][M] extends { responses: unknown } ? P : never;
}[Paths];

export type Operation<P extends Paths, M extends Method> = paths[P][M];

/** The JSON document that an operation answers with. */
export type Answer<O> = O extends {
  responses: { 200: { content: { 'application/json': infer D } } };
}
  ? Written<D>
  : never;

/** What an operation has to be told: the names in its path, its query, its body. */
export type Question<O> = PartOf<O, 'path', 'path'> & PartOf<O, 'query', 'query'> & BodyOf<O>;

type PartOf<O, K extends string, Name extends string> = O extends {
  parameters: { [key in K]: infer V extends object };
}
  ? { [N in Name]: V }
  : O extends { parameters: { [key in K]?: infer V } }
    ? { [N in Name]?: Exclude<V, undefined> }
    : unknown;

type BodyOf<O> = O extends { requestBody: { content: { 'application/json': infer B } } }
  ? { body: B }
  : unknown;

type Schemas = components['schemas'];
type Document<Name extends keyof Schemas> = Written<Schemas[Name]>;

export type Card = Document<'card.schema'>;
export type CardUnit = Card['units'][number];
export type Deck = Document<'deck.schema'>;
export type List = Document<'list'>;
export type Item = Document<'item'>;
export type ItemNotes = Document<'notes'>;
export type Device = Document<'device'>;
export type DeviceRow = Document<'row'>;
export type Section = Document<'section'>;
export type SectionOf<Type extends Section['type']> = Extract<Section, { type: Type }>;
export type Block = Document<'block'>;
export type Point = Document<'point'>;
export type Definition = Document<'definition'>;
export type QuestionAnswer = Document<'question_answer'>;
export type Comparison = Document<'comparison'>;

export type TurnAnswer = Document<'turn.schema'>;
export type Turn = NonNullable<TurnAnswer['turn']>;
export type DueMoments = Document<'preview.schema'>;
export type Review = Document<'review.schema'>;
export type Reading = Document<'recall.schema'>;
export type FoundDevices = Document<'devices.schema'>;
export type FoundDevice = FoundDevices['devices'][number];
export type Summary = Document<'summary.schema'>;
export type Today = Document<'today.schema'>;
export type Server = Document<'server.schema'>;
export type Settings = Document<'settings.schema'>;
export type Setting = Settings['settings'][number];
