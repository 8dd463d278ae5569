import { SvelteMap } from 'svelte/reactivity';
import { hasMarkup } from './markup';
import { readTree, type Piece } from './tree';

/** Renders texts in their order; throws when it cannot. */
export type Renderer = (texts: readonly string[]) => Promise<readonly string[]>;

/** Characters of one request; the server takes bodies of up to 1 MB. */
const requestCharacters = 200_000;
const keptTexts = 5_000;

/**
 * Texts and what became of them. All texts that a page asks for at one moment go into one request;
 * until the answer is here, and where there is none, a text stands as it was written.
 */
export class RenderedTexts {
  private readonly known = new SvelteMap<string, readonly Piece[]>();
  private wanted = new Set<string>();

  constructor(private readonly render: Renderer) {}

  /** Reactive: changes once the text is rendered. */
  piecesOf(text: string): readonly Piece[] {
    if (text === '' || !hasMarkup(text)) return [text];
    const pieces = this.known.get(text);
    if (pieces === undefined) this.ask(text);
    return pieces ?? [text];
  }

  private ask(text: string): void {
    if (this.wanted.size === 0) queueMicrotask(() => void this.fetchWanted());
    this.wanted.add(text);
  }

  private async fetchWanted(): Promise<void> {
    const texts = [...this.wanted];
    this.wanted = new Set();
    await Promise.all(batchesOf(texts).map((batch) => this.fetchBatch(batch)));
  }

  private async fetchBatch(texts: readonly string[]): Promise<void> {
    try {
      const html = await this.render(texts);
      if (this.known.size > keptTexts) this.known.clear();
      texts.forEach((text, index) => this.known.set(text, readTree(html[index] ?? '')));
    } catch {
      // The text stays as it was written; a page that is shown again asks again.
    }
  }
}

export function batchesOf(texts: readonly string[]): string[][] {
  const batches: string[][] = [];
  let room = 0;
  for (const text of texts) {
    if (text.length > room) {
      batches.push([]);
      room = requestCharacters;
    }
    batches.at(-1)?.push(text);
    room -= text.length;
  }
  return batches;
}
