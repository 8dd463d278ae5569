import type { ItemNotes } from '../api/types';
import type { Labelled } from './section_entries';

const labels: readonly (readonly [keyof ItemNotes, string])[] = [
  ['elaboration', ''],
  ['intuition', 'Why it belongs'],
  ['implication', 'What follows'],
  ['example', 'Example'],
  ['example_value', 'Why the example is good'],
  ['how_common', 'How common'],
  ['involvement', 'The product manager’s part'],
  ['ownership', 'Who owns it'],
];

/** What else is said of an item, as far as it is said. */
export function notesOf(notes: ItemNotes): Labelled[] {
  return labels
    .map(([name, label]) => ({ label, text: notes[name] }))
    .filter(({ text }) => text !== '');
}
