import { asProblem, type Problem } from '../../api/problem';
import type { Summary } from '../../api/types';
import { notices } from '../../components/notices.svelte';
import { answersOf, withAnswer, type ReviewBody, type Scope } from './kept';
import * as server from './requests';
import { sameQuestion, sheetOf, type Sheet } from './sheet';
import { Table } from './table.svelte';
import { answeredOf } from './tally';
import { nothingTyped, readingPart, retyped } from './typed';

export type Outcome = 'stopped' | 'nothing-left';

/** A sitting: one question after the other, each answer on the disk before the next is shown. */
export class StudySession {
  phase = $state<'loading' | 'asking' | 'ending' | 'failed'>('loading');
  outcome = $state<Outcome>('nothing-left');
  /** Something is on its way to the server; nothing else is taken meanwhile. */
  busy = $state(false);
  summary = $state.raw<Summary>();
  problem = $state.raw<Problem>();
  readonly table = new Table();

  constructor(readonly scope: Scope) {}

  get sheet(): Sheet | null {
    return this.table.kept.sheet;
  }

  get answers() {
    return answersOf(this.table.kept);
  }

  /** Goes on where a reload or a stopped server broke in, else begins. */
  begin(): Promise<void> {
    const { pending, sheet } = this.table.load(this.scope);
    return this.#carefully(async () => {
      if (sheet === null) await this.#askNext();
      else if (pending !== null) await this.#deliver(pending, sheet);
      else await this.#resume(sheet);
    });
  }

  reveal(): void {
    this.change({ revealed: true });
  }

  startTyping(): void {
    this.change({ typing: true, typed: this.sheet?.typed ?? nothingTyped });
  }

  stopTyping(): void {
    this.change({ typing: false });
  }

  type(text: string): void {
    const before = this.sheet?.typed ?? nothingTyped;
    this.change({ typed: retyped(before, text, this.table.spent()) });
  }

  /** Holds what was typed against the list, and shows the answer with it. */
  compare(): Promise<void> {
    return this.#carefully(async () => {
      const sheet = this.sheet;
      if (!sheet?.typing || sheet.revealed) return;
      const part = readingPart(await server.compare(sheet));
      this.table.keep({ sheet: { ...sheet, ...part, typing: false, revealed: true } });
    });
  }

  /** The same question with its card as it is now. */
  refresh(): Promise<void> {
    return this.#carefully(async () => {
      const sheet = this.sheet;
      if (sheet !== null) await this.#resume({ ...sheet, spentBefore: this.table.spent() });
    });
  }

  /** Changes what is opened and marked. */
  change(part: Partial<Sheet>): void {
    if (this.sheet === null || this.busy) return;
    this.table.keep({ sheet: { ...this.sheet, ...part } });
  }

  async rate(confidence: number): Promise<void> {
    const sheet = this.sheet;
    if (sheet === null || !sheet.revealed) return;
    await this.#carefully(async () => {
      await this.#deliver(server.reviewOf(sheet, confidence, this.table.spent()), sheet);
    });
  }

  async undo(): Promise<void> {
    const last = this.table.kept.given.at(-1);
    if (last === undefined) {
      notices.say('Nothing was answered in this sitting that could be taken back.');
      return;
    }
    await this.#carefully(async () => {
      await server.takeBack(last.answered.number);
      this.table.keep({ given: this.table.kept.given.slice(0, -1) });
      this.#show(last.sheet);
      notices.say('Taken back; answer again.');
    });
  }

  async suspend(): Promise<void> {
    const card = this.sheet?.turn.card.id;
    if (card === undefined) return;
    await this.#carefully(async () => {
      await server.putAside(card, true);
      const resume = { name: 'Take it up again', run: () => void server.putAside(card, false) };
      notices.say('The card is put aside.', resume);
      await this.#askNext();
    });
  }

  /** Stops, with a summary. */
  stop(): Promise<void> {
    return this.#carefully(() => this.#finish('stopped'));
  }

  async #finish(outcome: Outcome): Promise<void> {
    this.outcome = outcome;
    this.phase = 'ending';
    this.table.keep({ sheet: null, pending: null });
    this.summary = undefined;
    this.summary = await server.summarise(this.scope);
  }

  /** After the summary, the same sitting. */
  goOn(): Promise<void> {
    return this.#carefully(() => this.#askNext());
  }

  /** One thing at a time; what fails is said, and everything stays as it was. */
  async #carefully(step: () => Promise<void>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.problem = undefined;
    try {
      await step();
    } catch (thrown) {
      const problem = asProblem(thrown);
      this.table.keep({ pending: null });
      if (this.phase === 'asking') notices.fail(problem.message);
      else [this.phase, this.problem] = ['failed', problem];
    } finally {
      this.busy = false;
    }
  }

  async #deliver(pending: ReviewBody, sheet: Sheet): Promise<void> {
    this.table.keep({ pending });
    try {
      const answered = answeredOf(await server.deliver(pending), sheet.turn.card.question, pending);
      this.table.keep({ ...withAnswer(this.table.kept, { answered, sheet }), pending: null });
      const leech = answered.leeches[0];
      if (leech) notices.say(`“${leech}” keeps slipping; edit it, or try another device.`);
    } catch (thrown) {
      const problem = asProblem(thrown);
      if (problem.kind !== 'conflict') throw problem;
      this.table.keep({ pending: null });
      notices.say(problem.message);
    }
    await this.#askNext();
  }

  async #askNext(): Promise<void> {
    const turn = await server.nextTurn(this.scope);
    if (turn === null) return this.#finish('nothing-left');
    this.#show(sameQuestion(turn, this.sheet) ? { ...this.sheet, turn } : sheetOf(turn));
  }

  /** The question that was on the table, with its card as it is now: it may have been edited. */
  async #resume(sheet: Sheet): Promise<void> {
    const turn = await server.refreshed(sheet.turn);
    if (turn === null) await this.#askNext();
    else this.#show({ ...sheet, turn });
  }

  #show(sheet: Sheet): void {
    this.table.show(sheet);
    this.phase = 'asking';
  }
}
