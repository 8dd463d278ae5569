/** What was typed into a card and not saved yet, kept in this browser over a reload. */
export interface Draft {
  kept(): string | undefined;
  /** Nothing: it was saved or thrown away. */
  keep(text: string | undefined): void;
}

export function draftOf(card: string, storage: Storage = sessionStorage): Draft {
  const key = `hone.draft.${card}`;
  return {
    kept: () => storage.getItem(key) ?? undefined,
    keep: (text) => (text === undefined ? storage.removeItem(key) : storage.setItem(key, text)),
  };
}
