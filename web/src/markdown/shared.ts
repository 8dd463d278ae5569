import { renderMarkdown } from '../api/markdown';
import { RenderedTexts } from './rendered.svelte';

/** One for the whole page, so that no text is asked for twice. */
export const renderedTexts = new RenderedTexts(renderMarkdown);
