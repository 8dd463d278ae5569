/** A file that was dropped on another page and is to be imported; taken once. */
class HandedOver {
  file: File | undefined;

  take(): File | undefined {
    const file = this.file;
    this.file = undefined;
    return file;
  }
}

export const handedOver = new HandedOver();

/** As in the server: more is refused there. */
const mostBytes = 50_000_000;

export interface Source {
  readonly text: string;
  readonly name: string;
}

/** A file's text, or a sentence that says why it has none. */
export async function sourceOf(file: File): Promise<Source | string> {
  if (file.size > mostBytes) {
    return `“${file.name}” has more than 50 million bytes; split it and import the parts one by one.`;
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (bytes.includes(0)) {
    return `“${file.name}” is no text; hone reads pages, Markdown, CSV and JSON.`;
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), name: file.name };
  } catch {
    return `“${file.name}” is not written in UTF-8; save it as UTF-8 and drop it again.`;
  }
}

/** The lines of a text that warnings point at, each with its number from 1. */
export function linesAt(text: string, numbers: readonly number[]): Map<number, string> {
  const lines = text.split(/\r\n|\r|\n/);
  return new Map(numbers.filter((each) => each > 0).map((each) => [each, lines[each - 1] ?? '']));
}
