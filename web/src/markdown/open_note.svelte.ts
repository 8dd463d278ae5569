import { getContext, setContext } from 'svelte';
import type { Definition } from '../api/types';

/** The one definition that is shown now, beside the words that it explains. */
export class OpenNote {
  definition = $state.raw<Definition | undefined>();
  anchor = $state.raw<HTMLElement | undefined>();
  /** A note that was tapped or opened by key stays; one under the pointer goes with it. */
  stays = $state(false);
  private leaving: ReturnType<typeof setTimeout> | undefined;

  show(definition: Definition, anchor: HTMLElement, stays: boolean): void {
    this.keep();
    this.definition = definition;
    this.anchor = anchor;
    this.stays = stays;
  }

  toggle(definition: Definition, anchor: HTMLElement): void {
    if (this.isOpenAt(anchor) && this.stays) this.close();
    else this.show(definition, anchor, true);
  }

  /** Leaves time to move the pointer onto the note. */
  leave(): void {
    if (this.stays) return;
    this.keep();
    this.leaving = setTimeout(() => this.close(), 200);
  }

  keep(): void {
    clearTimeout(this.leaving);
  }

  close(): void {
    this.keep();
    this.definition = undefined;
    this.anchor = undefined;
    this.stays = false;
  }

  isOpenAt(anchor: HTMLElement | undefined): boolean {
    return anchor !== undefined && this.anchor === anchor;
  }
}

const key = Symbol('open note');

export function provideOpenNote(): OpenNote {
  return setContext(key, new OpenNote());
}

export function openNote(): OpenNote | undefined {
  return getContext<OpenNote | undefined>(key);
}
