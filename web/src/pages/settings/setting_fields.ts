import type { Setting } from '../../api/types';

/** How a setting is changed. */
export type Control =
  | { kind: 'choice'; options: readonly { value: string; name: string }[] }
  | { kind: 'number'; least: number; most: number; step: number }
  | { kind: 'switch' }
  | { kind: 'text' };

export interface SettingField {
  key: string;
  label: string;
  hint: string;
  control: Control;
}

export interface SettingGroup {
  title: string;
  fields: readonly SettingField[];
}

const whole = (least: number, most: number): Control => ({ kind: 'number', least, most, step: 1 });

const depths = [
  { value: 'list', name: 'The lists alone' },
  { value: 'terms', name: 'and the terms in them' },
  { value: 'follow-ups', name: 'and follow-up questions' },
  { value: 'everything', name: 'Everything on the card' },
];

/** The settings in the order and the words of the page. What is not here keeps hone's own words. */
const groups: readonly SettingGroup[] = [
  {
    title: 'How much',
    fields: [
      field('depth', 'Depth', 'How much of each card is asked.', {
        kind: 'choice',
        options: depths,
      }),
      field(
        'new-per-day',
        'New a day',
        'Units begun a day; a list is begun as a whole.',
        whole(0, 9999),
      ),
      field(
        'reviews-per-day',
        'Reviews a day',
        'Unit reviews at most; the rest waits.',
        whole(1, 99999),
      ),
    ],
  },
  {
    title: 'How well',
    fields: [
      field(
        'desired-retention',
        'Desired retention',
        'A unit returns when its recall has fallen to this. Higher means shorter pauses, and so more reviews.',
        { kind: 'number', least: 0.7, most: 0.99, step: 0.01 },
      ),
      field(
        'learning-steps',
        'Learning steps',
        'Pauses before a new unit counts as learned, as 1m 10m.',
      ),
      field('relearning-steps', 'Relearning steps', 'Pauses after a unit was forgotten, as 10m.'),
      field('maximum-interval', 'Longest pause', 'In days.', whole(1, 36500)),
      field('fuzz', 'Spread', 'Spreads due days a little, so that units part.', { kind: 'switch' }),
      field(
        'leech-threshold',
        'Leeches',
        'Lapses after which a unit is called one; 0: never.',
        whole(0, 99),
      ),
    ],
  },
  {
    title: 'Whose days',
    fields: [
      field(
        'rollover-hour',
        'A day begins at',
        'Hour, 0 to 23. Who studies at one in the night still studies today.',
        whole(0, 23),
      ),
      field('time-zone', 'Time zone', '“system”, or a name as Europe/Berlin.'),
    ],
  },
];

/** The terminal's own; the page has a theme instead. */
const elsewhere = ['colour'];

/** The groups with those settings that the server has, and one more for settings unknown here. */
export function groupsOf(settings: readonly Setting[]): SettingGroup[] {
  const has = (key: string) => settings.some((setting) => setting.key === key);
  const known = new Set([...elsewhere, ...groups.flatMap((g) => g.fields.map((f) => f.key))]);
  const others = settings
    .filter((setting) => !known.has(setting.key))
    .map((setting) => field(setting.key, setting.key, setting.explanation));
  return [
    ...groups.map((g) => ({ ...g, fields: g.fields.filter((f) => has(f.key)) })),
    { title: 'More', fields: others },
  ].filter((group) => group.fields.length > 0);
}

function field(
  key: string,
  label: string,
  hint: string,
  control: Control = { kind: 'text' },
): SettingField {
  return { key, label, hint, control };
}
