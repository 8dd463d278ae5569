import { untrack } from 'svelte';
import { belongsTo, nameOf } from './chord';

/** Something that a person can do here: by key, from the palette, and written down under “?”. */
export interface Action {
  /** A sentence part, as in “Show the answer”. */
  name: string;
  /** The first one is shown. "g t" is g, then t; none: only in the palette. */
  keys: readonly string[];
  /** What stands for the keys under “?”, where the first alone says too little. */
  shown?: string;
  run: (key: string) => void;
  /** Heading under “?”; the page's own actions stand first. */
  group?: string;
  /** Not offered while this says no. */
  when?: () => boolean;
  /** Only by key, not in the palette: it means nothing without the place it is pressed at. */
  keyOnly?: boolean;
}

type Actions = () => readonly Action[];

/** All actions that can be done now; what was added last is asked first. */
class ActionTable {
  #added = $state.raw<readonly Actions[]>([]);
  #before = '';

  all(): Action[] {
    return [...this.#added]
      .reverse()
      .flatMap((actions) => actions())
      .filter((action) => action.when?.() ?? true);
  }

  /** Adds actions; the answer takes them away again. */
  add(actions: Actions): () => void {
    this.#added = [...this.#added, actions];
    return () => (this.#added = this.#added.filter((other) => other !== actions));
  }

  press(event: KeyboardEvent): void {
    const name = nameOf(event);
    if (event.defaultPrevented || event.isComposing || belongsTo(event.target, name)) return;
    if (document.querySelector('dialog[open]') !== null) return;
    const both = this.#before === '' ? '' : `${this.#before} ${name}`;
    const action = this.#find(both) ?? this.#find(name);
    this.#before = action === undefined && this.#begins(name) ? name : '';
    if (action === undefined) return;
    event.preventDefault();
    action.run(name);
  }

  #find(keys: string): Action | undefined {
    return keys === '' ? undefined : this.all().find((action) => action.keys.includes(keys));
  }

  #begins(key: string): boolean {
    return this.all().some((action) => action.keys.some((keys) => keys.startsWith(`${key} `)));
  }
}

export const actionTable = new ActionTable();

/** The actions of a component, as long as it stands. Call it while the component is set up. */
export function useActions(actions: Actions): void {
  // Adding reads the table that it changes: watched, it would run for ever.
  $effect(() => untrack(() => actionTable.add(actions)));
}
