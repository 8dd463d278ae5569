import { read, write } from '../../api/client';
import { asProblem } from '../../api/problem';
import type { FollowedPlan, Plan, PlanCourse } from '../../api/stats';
import { notices } from '../../components/notices.svelte';
import { noWishes, requestOf, sameWishes, wishesOf, type Wishes } from './wishes';

/** The plan that practice follows, and another one that a person is trying out. */
export class PlanSession {
  wishes = $state<Wishes>(noWishes());
  followed = $state.raw<Plan>();
  course = $state.raw<PlanCourse>();
  tried = $state.raw<Plan>();
  /** Why what was asked for cannot be planned. */
  refusal = $state('');
  busy = $state(false);
  #round = 0;
  /** What `tried` was made for. */
  #triedFor: Wishes | undefined;

  /** The plan that is shown. */
  get shown(): Plan | undefined {
    return this.tried ?? this.followed;
  }

  async load(): Promise<void> {
    this.#take(await read('/api/plan', {}));
  }

  /** Works out the plan for what the form holds; nothing happens without the day of an interview. */
  async work(): Promise<void> {
    const body = requestOf(this.wishes);
    if (body.interviews.length === 0 || this.#stands()) return;
    const wanted = $state.snapshot(this.wishes);
    await this.#while(async (current) => {
      const tried = await write('post', '/api/plan/preview', { body });
      if (!current()) return;
      [this.tried, this.#triedFor] = [tried, wanted];
    });
  }

  async follow(): Promise<void> {
    const body = requestOf(this.wishes);
    await this.#while(async () => {
      this.#take(await write('put', '/api/plan', { body }));
      notices.say('Practice follows this plan.');
    });
  }

  async drop(): Promise<void> {
    const before = this.followed;
    await this.#while(async () => {
      this.#take(await write('delete', '/api/plan', {}));
      if (before === undefined) return;
      notices.say('Practice follows the normal schedule.', {
        name: 'Undo',
        run: () => {
          this.wishes = wishesOf(before);
          void this.follow();
        },
      });
    });
  }

  /** Back to what is followed, or to an empty form. */
  forget(): void {
    this.#round += 1;
    [this.tried, this.#triedFor, this.refusal] = [undefined, undefined, ''];
    this.wishes = this.followed === undefined ? noWishes() : wishesOf(this.followed);
  }

  /** Whether what the form holds is shown already. */
  #stands(): boolean {
    const shown = this.#triedFor ?? (this.followed && wishesOf(this.followed));
    return this.refusal === '' && shown !== undefined && sameWishes(shown, this.wishes);
  }

  #take({ plan, course }: FollowedPlan): void {
    [this.followed, this.course] = [plan ?? undefined, course ?? undefined];
    this.forget();
  }

  async #while(work: (current: () => boolean) => Promise<void>): Promise<void> {
    this.#round += 1;
    const round = this.#round;
    const current = () => round === this.#round;
    this.busy = true;
    try {
      await work(current);
      if (current()) this.refusal = '';
    } catch (thrown) {
      if (current()) this.refusal = asProblem(thrown).message;
    } finally {
      this.busy = false;
    }
  }
}
