import type { Definition } from '../api/types';

/** A stretch of text, and the definition of the term that it names, if it names one. */
export interface NotedText {
  readonly text: string;
  readonly definition?: Definition;
}

/** Finds the terms of a card in its texts. */
export interface TermNotes {
  split(text: string): NotedText[];
}

export const noNotes: TermNotes = { split: (text) => [{ text }] };

const shortestTerm = 2;

/**
 * Terms are found as whole words, in any letter case except for abbreviations (“ARR” is not “arr”),
 * with an English plural, the longest first; what a term says in parentheses is another name of it.
 */
export function termNotes(definitions: readonly Definition[]): TermNotes {
  const byName = new Map<string, Definition>();
  for (const definition of definitions) {
    if (definition.text === '') continue;
    for (const name of namesOf(definition.term)) {
      const key = keyOf(name);
      if (!byName.has(key)) byName.set(key, definition);
    }
  }
  if (byName.size === 0) return noNotes;
  const pattern = patternOf([...byName.keys()]);
  return { split: (text) => split(text, pattern, byName) };
}

function namesOf(term: string): string[] {
  const plain = term.replace(/[*_`]/g, '').trim();
  const inside = /\(([^()]+)\)\s*$/.exec(plain)?.[1];
  const outside = plain.replace(/\s*\([^()]*\)\s*$/, '');
  const names =
    inside === undefined ? [plain] : [outside, ...(isShortForm(inside) ? [inside] : [])];
  return names.map((name) => name.trim()).filter((name) => name.length >= shortestTerm);
}

function isShortForm(words: string): boolean {
  return /^[\p{Lu}\d&/.-]{2,}s?$/u.test(words);
}

function keyOf(name: string): string {
  return isShortForm(name) ? name : name.toLowerCase();
}

function patternOf(names: readonly string[]): RegExp {
  const longestFirst = [...names].sort((a, b) => b.length - a.length).map(escaped);
  return new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?:e?s)?(?![\\p{L}\\p{N}])`,
    'giu',
  );
}

function escaped(name: string): string {
  return name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, '\\s+');
}

function split(
  text: string,
  pattern: RegExp,
  byName: ReadonlyMap<string, Definition>,
): NotedText[] {
  const pieces: NotedText[] = [];
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    const definition = definitionOf(match[0], byName);
    if (definition === undefined) continue;
    if (match.index > from) pieces.push({ text: text.slice(from, match.index) });
    pieces.push({ text: match[0], definition });
    from = match.index + match[0].length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from) });
  return pieces;
}

function definitionOf(
  found: string,
  byName: ReadonlyMap<string, Definition>,
): Definition | undefined {
  const words = found.replace(/\s+/g, ' ');
  for (const form of [words, words.replace(/s$/, ''), words.replace(/es$/, '')]) {
    const definition = byName.get(form) ?? byName.get(form.toLowerCase());
    if (definition !== undefined) return definition;
  }
  return undefined;
}
