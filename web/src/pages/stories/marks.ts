import type { Finding } from '../../api/stories';

/** A stretch of a text, in UTF-16 units as the browser counts them. */
export interface Stretch {
  begin: number;
  end: number;
}

/** Words that a finding points at. */
export interface Mark extends Stretch {
  tone: Finding['class'];
  /** Which finding, in the order of the report. */
  finding: number;
}

/** A piece of a text that is drawn in one way. */
export interface Segment {
  begin: number;
  text: string;
  tone: Mark['tone'] | undefined;
  active: boolean;
}

const strength: readonly Mark['tone'][] = ['finding', 'check', 'question'];

/** The server counts bytes; where they stand in the text as the browser counts. */
export function placeOfBytes(text: string): (byte: number) => number {
  const places: number[] = [];
  let at = 0;
  for (const character of text) {
    const bytes = bytesOf(character.codePointAt(0) ?? 0);
    for (let each = 0; each < bytes; each += 1) places.push(at);
    at += character.length;
  }
  return (byte) => places[byte] ?? text.length;
}

function bytesOf(code: number): number {
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

export function marksOf(text: string, findings: readonly Finding[]): Mark[] {
  const place = placeOfBytes(text);
  return findings.map(({ span, class: tone }, finding) => ({
    begin: place(span.begin),
    end: place(span.end),
    tone,
    finding,
  }));
}

/** Where marks stand after the text was changed in one place; those inside the change are dropped. */
export function movedMarks(marks: readonly Mark[], before: string, after: string): Mark[] {
  if (before === after) return [...marks];
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const changed = before.length - tail;
  const grown = after.length - before.length;
  return marks.flatMap((mark) => {
    if (mark.end <= head) return [mark];
    if (mark.begin >= changed) {
      return [{ ...mark, begin: mark.begin + grown, end: mark.end + grown }];
    }
    if (mark.begin <= head && mark.end >= changed) return [{ ...mark, end: mark.end + grown }];
    return [];
  });
}

/** The text cut where marks begin and end; where several lie on one another the strongest shows. */
export function segmentsOf(text: string, marks: readonly Mark[], active = -1): Segment[] {
  const cuts = new Set([0, text.length]);
  for (const { begin, end } of marks) cuts.add(begin).add(end);
  const places = [...cuts].filter((cut) => cut <= text.length).sort((one, other) => one - other);
  return places.slice(0, -1).map((begin, index) => {
    const end = places[index + 1] ?? text.length;
    const here = marks.filter((mark) => mark.begin <= begin && mark.end >= end);
    const tones = here.map(({ tone }) => tone);
    return {
      begin,
      text: text.slice(begin, end),
      tone: strength.find((tone) => tones.includes(tone)),
      active: here.some(({ finding }) => finding === active),
    };
  });
}
