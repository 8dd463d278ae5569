import { readText, write } from '../../api/client';
import { Loaded } from '../../api/loaded.svelte';
import { asProblem, type Problem } from '../../api/problem';
import type { Card } from '../../api/types';
import { draftOf } from './draft';

/** A card's Markdown while it is edited; what was typed outlives a reload until it is saved. */
export class EditSession {
  readonly source: Loaded<string>;
  problem = $state.raw<Problem>();
  saving = $state(false);
  #typed = $state<string>();
  #draft = $derived.by(() => draftOf(this.card()));

  /** To be made while a component is set up. */
  constructor(readonly card: () => string) {
    const path = () => ({ card: card() });
    this.source = new Loaded(() => readText('/api/cards/{card}/markdown', { path: path() }));
    this.#typed = this.#draft.kept();
  }

  get written(): string {
    return this.#typed ?? this.source.value ?? '';
  }

  get changed(): boolean {
    return this.#typed !== undefined && this.#typed !== this.source.value;
  }

  type(text: string): void {
    this.#typed = text;
    this.#draft.keep(text === this.source.value ? undefined : text);
  }

  /** The card as it is now; nothing when it could not be saved, and `problem` says why. */
  async save(): Promise<Card | undefined> {
    this.saving = true;
    this.problem = undefined;
    try {
      const saved = await write('put', '/api/cards/{card}', {
        path: { card: this.card() },
        body: { markdown: this.written },
      });
      this.#draft.keep(undefined);
      return saved;
    } catch (thrown) {
      this.problem = asProblem(thrown);
      return undefined;
    } finally {
      this.saving = false;
    }
  }

  discard(): void {
    this.#draft.keep(undefined);
  }
}
