import { read, write } from '../../api/client';
import { asProblem, type Problem } from '../../api/problem';
import type { Answer, Operation } from '../../api/types';
import type { Source } from './import_source.svelte';

type ImportDocument = Answer<Operation<'/api/imports/preview', 'post'>>;
export type Import = ImportDocument['imports'][number];

const keptKey = 'hone.import';
/** What a browser keeps for a page is small; a longer text is not kept over a reload. */
const mostKept = 1_000_000;

/** A text on its way in: written or dropped, looked at, taken in. */
export class ImportSession {
  text = $state(sessionStorage.getItem(keptKey) ?? '');
  name = $state('');
  deck = $state('');
  preview = $state.raw<Import>();
  problem = $state.raw<Problem>();
  saving = $state(false);
  #round = 0;

  take({ text, name }: Source): void {
    this.text = text;
    this.name = name;
    this.deck = '';
  }

  keep(): void {
    if (this.text.length <= mostKept) sessionStorage.setItem(keptKey, this.text);
  }

  /** Asks what the text would become; an answer that comes after a later question is passed over. */
  async look(): Promise<void> {
    this.#round += 1;
    const round = this.#round;
    if (this.text.trim() === '') {
      [this.preview, this.problem] = [undefined, undefined];
      return;
    }
    try {
      const answer = await write('post', '/api/imports/preview', { body: this.#body() });
      if (round === this.#round) [this.preview, this.problem] = [answer.imports[0], undefined];
    } catch (thrown) {
      if (round === this.#round) [this.preview, this.problem] = [undefined, asProblem(thrown)];
    }
  }

  /** Takes the text in; the import that was done, or nothing when it failed. */
  async save(): Promise<Import | undefined> {
    this.saving = true;
    try {
      const answer = await write('post', '/api/imports', { body: this.#body() });
      sessionStorage.removeItem(keptKey);
      return answer.imports[0];
    } catch (thrown) {
      this.problem = asProblem(thrown);
      return undefined;
    } finally {
      this.saving = false;
    }
  }

  #body(): { text: string; source: string; deck: string | null } {
    const deck = this.deck.trim();
    return { text: this.text, source: this.name || 'pasted text', deck: deck === '' ? null : deck };
  }
}

/** Names of the decks that there are, to import into. */
export async function deckNames(): Promise<string[]> {
  return (await read('/api/decks', {})).decks.map(({ name }) => name);
}
