/** How well what was typed fits a name: greater is better, 0 is not at all. */
export function fit(typed: string, name: string): number {
  const wanted = folded(typed).trim();
  const have = folded(name);
  if (wanted === '') return 1;
  if (have.startsWith(wanted)) return 4;
  const words = have.split(/[^\p{L}\p{N}]+/u);
  const asked = wanted.split(/\s+/);
  if (asked.every((part) => words.some((word) => word.startsWith(part)))) return 3;
  if (have.includes(wanted)) return 2;
  return isSubsequence(wanted.replace(/\s+/g, ''), have) ? 1 : 0;
}

/** Those that fit, the best first; those that fit alike keep their order. */
export function fitting<T>(typed: string, all: readonly T[], nameOf: (each: T) => string): T[] {
  return all
    .map((each) => ({ each, rank: fit(typed, nameOf(each)) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank)
    .map(({ each }) => each);
}

/** Without letter case and diacritics. */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function isSubsequence(letters: string, text: string): boolean {
  let at = 0;
  for (const letter of letters) {
    at = text.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
