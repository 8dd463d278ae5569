import { read, write } from '../../api/client';
import { asProblem, type Problem } from '../../api/problem';
import type { Card, FoundDevice, FoundDevices } from '../../api/types';
import { draftOf, pinsText, type DeviceDraft, type Pin } from './device_draft';

const FIRST = 6;
const MOST = 50;

export type Family = FoundDevices['family'];

/** What one asks for, and what was found; every change asks again. */
export class DeviceSearch {
  found = $state.raw<FoundDevices>();
  problem = $state.raw<Problem>();
  searching = $state(false);
  keeping = $state(false);
  family = $state<Family>('acrostic');
  keepsOrder = $state(false);
  pins = $state.raw<readonly Pin[]>([]);
  /** A name of one's own to be looked at, instead of all. */
  like = $state('');
  #most = FIRST;
  #round = 0;

  constructor(
    readonly card: string,
    ordered: boolean,
  ) {
    this.keepsOrder = ordered;
  }

  get hasMore(): boolean {
    return this.like === '' && this.found?.devices.length === this.#most && this.#most < MOST;
  }

  more(): Promise<void> {
    this.#most = Math.min(2 * this.#most, MOST);
    return this.search();
  }

  /** Holds an item to a cue, or no longer to one. */
  pin(number: number, cue: string | undefined): Promise<void> {
    const others = this.pins.filter((pin) => pin.number !== number);
    this.pins = cue === undefined ? others : [...others, { number, cue }];
    return this.search();
  }

  async search(): Promise<void> {
    this.#round += 1;
    const round = this.#round;
    this.searching = true;
    const query = {
      family: this.family,
      order: this.keepsOrder ? 'keep' : 'any',
      top: this.#most,
      ...(this.pins.length > 0 ? { pins: pinsText(this.pins) } : {}),
      ...(this.like === '' ? {} : { like: this.like }),
    };
    try {
      const path = { card: this.card };
      const found = await read('/api/cards/{card}/devices', { path, query });
      if (round === this.#round) [this.found, this.problem] = [found, undefined];
    } catch (thrown) {
      if (round === this.#round) [this.found, this.problem] = [undefined, asProblem(thrown)];
    } finally {
      if (round === this.#round) this.searching = false;
    }
  }

  draft(device: FoundDevice): DeviceDraft {
    return draftOf(device, this.found?.family ?? this.family);
  }

  /** The card with the device among its own; nothing when it was refused, and `problem` says why. */
  async keep(draft: DeviceDraft): Promise<Card | undefined> {
    this.keeping = true;
    this.problem = undefined;
    try {
      const path = { card: this.card };
      return await write('post', '/api/cards/{card}/devices', { path, body: draft });
    } catch (thrown) {
      this.problem = asProblem(thrown);
      return undefined;
    } finally {
      this.keeping = false;
    }
  }
}
