import { write } from './client';

/** Texts as HTML, by the same Markdown as everywhere in hone, in their order. */
export async function renderMarkdown(texts: readonly string[]): Promise<readonly string[]> {
  return (await write('post', '/api/markdown', { body: { texts: [...texts] } })).html;
}
