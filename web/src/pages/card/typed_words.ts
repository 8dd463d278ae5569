import type { Answer, Operation } from '../../api/types';

type Typed = Answer<Operation<'/api/cards/{card}/history', 'get'>>['typed'][number];

/** What the last typed answer came to: "Typed 3 times; the last time: hone read 4 of 6 …". */
export function typedWords(typed: readonly Typed[]): string {
  const last = typed.at(-1);
  if (last === undefined) return '';
  const times = typed.length === 1 ? 'Typed once' : `Typed ${typed.length} times; the last time`;
  const doubt = last.unsure.length === 0 ? '' : `, ${last.unsure.length} in doubt`;
  const own = last.overruled.length === 0 ? '' : `; you marked ${last.overruled.length} otherwise`;
  const read = `hone read ${last.found.length} of ${last.items} items in it${doubt}${own}`;
  return `${times}: ${read}.${timeWords(last)}`;
}

function timeWords({ first_item_seconds: first, last_item_seconds: last }: Typed): string {
  if (first === null || last === null) return '';
  return ` The first came after ${Math.round(first)} s, the last was there after ${Math.round(last)} s.`;
}
