import { counted } from '../../words/figures';
import type { Import } from './import_session.svelte';

const formats: Readonly<Record<Import['format'], string>> = {
  page: 'the text of a flash-card page',
  markdown: 'Markdown',
  csv: 'rows of a table',
  json: 'JSON',
  role: 'a page that describes a role',
};

/** “Read as Markdown: 3 new cards, 1 changed, with 24 parts to remember.” */
export function importInWords({ format, cards, units, unasked }: Import): string {
  const changes = [
    cards.created.length > 0 ? counted(cards.created.length, 'new card') : '',
    cards.updated.length > 0 ? `${cards.updated.length} changed` : '',
    cards.unchanged.length > 0 ? `${cards.unchanged.length} unchanged` : '',
    cards.vanished.length > 0 ? `${cards.vanished.length} no longer in the text` : '',
  ].filter((each) => each !== '');
  const kept =
    unasked > 0 ? ` ${counted(unasked, 'card')} cannot be asked and would only be kept.` : '';
  return `Read as ${formats[format]}: ${changes.join(', ') || 'no cards'}, with ${counted(units, 'part')} to remember.${kept}`;
}

/** Whether saving would change anything. */
export function changesSomething({ cards }: Import): boolean {
  return cards.created.length + cards.updated.length + cards.vanished.length > 0;
}
