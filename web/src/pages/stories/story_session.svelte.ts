import { read, write } from '../../api/client';
import { Loaded } from '../../api/loaded.svelte';
import { asProblem, type Problem } from '../../api/problem';
import type { Story, StoryCheck } from '../../api/stories';
import { draftOf, type Draft } from '../card/draft';
import { marksOf, movedMarks, type Mark } from './marks';

/** What was typed and not saved, and the version that it was typed over. */
interface Kept {
  markdown: string;
  version: number;
}

/** A story while it is written: what was typed outlives a reload until it is saved. */
export class StorySession {
  readonly source: Loaded<Story>;
  problem = $state.raw<Problem>();
  saving = $state(false);
  report = $state.raw<StoryCheck>();
  marks = $state.raw<readonly Mark[]>([]);
  #typed = $state.raw<Kept>();
  #draft: Draft;
  #round = 0;

  /** To be made while a component is set up. */
  constructor(readonly id: string) {
    this.source = new Loaded(() => read('/api/stories/{story}', { path: { story: id } }));
    this.#draft = draftOf(`story.${id}`);
    this.#typed = keptIn(this.#draft.kept());
  }

  get written(): string {
    return this.#typed?.markdown ?? this.source.value?.markdown ?? '';
  }

  get changed(): boolean {
    return this.#typed !== undefined && this.#typed.markdown !== this.source.value?.markdown;
  }

  /** The version on which the text stands. */
  get version(): number {
    return this.#typed?.version ?? this.source.value?.version ?? 1;
  }

  type(markdown: string): void {
    this.marks = movedMarks(this.marks, this.written, markdown);
    this.#keep({ markdown, version: this.version });
  }

  discard(): void {
    this.#keep(undefined);
    this.problem = undefined;
  }

  /** Saves the text over the version that is the newest now; what others wrote stays kept. */
  async saveOver(): Promise<boolean> {
    const markdown = this.written;
    await this.source.reload();
    this.#keep({ markdown, version: this.newest });
    return this.save();
  }

  async save(): Promise<boolean> {
    const [markdown, version] = [this.written, this.version];
    this.saving = true;
    this.problem = undefined;
    try {
      const path = { story: this.id };
      const body = { markdown, version };
      this.source.value = await write('put', '/api/stories/{story}', { path, body });
      // What was typed while it was being saved stands on what is saved now.
      const still = this.written;
      this.#keep(still === markdown ? undefined : { markdown: still, version: this.newest });
      return true;
    } catch (thrown) {
      this.problem = asProblem(thrown);
      return false;
    } finally {
      this.saving = false;
    }
  }

  /** Asks what the text lacks as it stands; an answer that came too late is not shown. */
  async check(): Promise<void> {
    this.#round += 1;
    const round = this.#round;
    const text = this.written;
    try {
      const body = { text, story: this.id };
      const report = await write('post', '/api/stories/check', { body });
      if (round !== this.#round) return;
      this.report = report;
      this.marks = movedMarks(marksOf(text, report.findings), text, this.written);
    } catch {
      // The next change asks again; a server that is gone is said elsewhere.
    }
  }

  async dismiss(rule: string, reason: string): Promise<void> {
    const path = { story: this.id, rule };
    await this.#judge(
      write('put', '/api/stories/{story}/dismissals/{rule}', { path, body: { reason } }),
    );
  }

  async showAgain(rule: string): Promise<void> {
    const path = { story: this.id, rule };
    await this.#judge(write('delete', '/api/stories/{story}/dismissals/{rule}', { path }));
  }

  async #judge(answer: Promise<Story>): Promise<void> {
    try {
      const { dismissals } = await answer;
      if (this.source.value !== undefined) this.source.value = { ...this.source.value, dismissals };
      await this.check();
    } catch (thrown) {
      this.problem = asProblem(thrown);
    }
  }

  get newest(): number {
    return this.source.value?.version ?? 1;
  }

  #keep(kept: Kept | undefined): void {
    this.#typed = kept;
    const same = kept === undefined || kept.markdown === this.source.value?.markdown;
    this.#draft.keep(same ? undefined : JSON.stringify(kept));
  }
}

function keptIn(text: string | undefined): Kept | undefined {
  try {
    const kept = JSON.parse(text ?? 'null') as Partial<Kept> | null;
    if (typeof kept?.markdown !== 'string' || typeof kept.version !== 'number') return undefined;
    return { markdown: kept.markdown, version: kept.version };
  } catch {
    return undefined;
  }
}
