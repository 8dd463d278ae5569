/**
 * A text in at most so many lines; an ellipsis where it is cut. A line is as wide as so many letters of
 * middle width: how wide a font draws them is guessed by kind of letter.
 */
export function linesOf(text: string, width: number, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((each) => each !== '')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : '';
    if (longer !== '' && widthOf(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  const shown = lines.slice(0, most).map((line) => clipped(line, width));
  if (lines.length > most) shown[most - 1] = clipped(`${shown[most - 1]}…`, width);
  return shown;
}

function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) {
    if (/[\p{Lu}mw%@÷×=+]/u.test(letter)) width += 1.3;
    else width += /[iljtfr.,:;!|'’() ]/.test(letter) ? 0.65 : 1;
  }
  return width;
}

function clipped(line: string, width: number): string {
  if (widthOf(line) <= width) return line;
  let kept = line.replace(/…$/, '');
  while (kept !== '' && widthOf(`${kept}…`) > width) kept = kept.slice(0, -1);
  return `${kept.replace(/[\s,.;:?!(]+$/, '')}…`;
}

/** A question without the marks of Markdown that stand in pairs. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/`([^`]+)`/g, '$1')
    .replace(/(?<![\w(*])\*{1,2}(?=\S)([^*]*[^\s*])\*{1,2}/g, '$1');
}
