/**
 * Whether Markdown could make something else of a text than the text itself. Most texts of a card are
 * plain, and what is plain need not be sent to be rendered. Errs on the side of “could”.
 */
const inlineMarks = /[\\`*_[\]<&~|]|https?:|www\.|@|  \n/;
const blockMarks = /\n|^\s*(?:#|>|[-+]\s|\d+[.)]\s|=+\s*$|-{3,}|\s{4})/;

export function hasMarkup(text: string): boolean {
  return inlineMarks.test(text) || blockMarks.test(text);
}
