import type { Component } from 'svelte';
/** A page is given `names`: what stands at the colons of its pattern. Some need none. */
export type Page = Component<any>;

export interface Route {
  pattern: string;
  title: string;
  /** Its word in the navigation; none: it is reached from other pages. */
  section: string;
  load: () => Promise<{ default: Page }>;
}

/** Every page. Each is fetched when somebody goes there. */
export const routes: readonly Route[] = [
  page('/', 'Today', 'Today', () => import('../pages/today/Today.svelte')),
  page('/study', 'Study', 'Study', () => import('../pages/study/Study.svelte')),
  page('/library', 'Library', 'Library', () => import('../pages/library/Library.svelte')),
  page('/library/:deck', 'Deck', 'Library', () => import('../pages/library/Deck.svelte')),
  page('/import', 'Import', 'Library', () => import('../pages/library/Import.svelte')),
  page('/cards/:card', 'Card', 'Library', () => import('../pages/card/Card.svelte')),
  page('/plan', 'Plan', 'Plan', () => import('../pages/plan/Plan.svelte')),
  page('/role', 'Role', 'Role', () => import('../pages/role/Role.svelte')),
  page('/role/questions', 'Questions', 'Role', () => import('../pages/role/Questions.svelte')),
  page(
    '/role/questions/:question',
    'Question',
    'Role',
    () => import('../pages/role/Practise.svelte'),
  ),
  page('/role/map', 'Map', 'Role', () => import('../pages/role/Map.svelte')),
  page('/role/glossary', 'Glossary', 'Role', () => import('../pages/role/Glossary.svelte')),
  page('/stories', 'Stories', 'Stories', () => import('../pages/stories/Stories.svelte')),
  page('/stories/:story', 'Story', 'Stories', () => import('../pages/stories/Story.svelte')),
  page('/stories/:story/tell', 'Tell', 'Stories', () => import('../pages/stories/Tell.svelte')),
  page(
    '/stories/:story/versions',
    'Versions',
    'Stories',
    () => import('../pages/stories/Versions.svelte'),
  ),
  page('/story-matrix', 'Coverage', 'Stories', () => import('../pages/stories/Matrix.svelte')),
  page('/story-rules', 'Rules', 'Stories', () => import('../pages/stories/Rules.svelte')),
  page('/progress', 'Progress', 'Progress', () => import('../pages/progress/Progress.svelte')),
  page('/search', 'Search', '', () => import('../pages/search/Search.svelte')),
  page('/settings', 'Settings', 'Settings', () => import('../pages/settings/Settings.svelte')),
];

/** The navigation, with the key that follows "g". */
export const sections = [
  { name: 'Today', address: '/', key: 't' },
  { name: 'Study', address: '/study', key: 's' },
  { name: 'Library', address: '/library', key: 'l' },
  { name: 'Plan', address: '/plan', key: 'n' },
  { name: 'Role', address: '/role', key: 'r' },
  { name: 'Stories', address: '/stories', key: 'o' },
  { name: 'Progress', address: '/progress', key: 'p' },
  { name: 'Settings', address: '/settings', key: 'e' },
] as const;

function page(pattern: string, title: string, section: string, load: Route['load']): Route {
  return { pattern, title, section, load };
}
