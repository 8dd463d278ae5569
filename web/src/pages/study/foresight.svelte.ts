import type { DueMoments } from '../../api/types';
import { foresee } from './requests';
import type { Sheet } from './sheet';

/** When each confidence would bring the question back, with what is marked as missed now. */
export class Foresight {
  due = $state.raw<DueMoments>();
  #round = 0;

  /** Call it while a component is set up. */
  constructor(sheet: () => Sheet) {
    const turn = $derived(sheet().turn);
    const missed = $derived(sheet().missed);
    $effect(() => void this.#ask({ turn, missed }));
  }

  async #ask(asked: Pick<Sheet, 'turn' | 'missed'>): Promise<void> {
    this.#round += 1;
    const round = this.#round;
    const due = await foresee(asked);
    if (round === this.#round) this.due = due;
  }
}
