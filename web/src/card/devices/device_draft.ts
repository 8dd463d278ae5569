import type { FoundDevice, FoundDevices } from '../../api/types';

/** A device as a person takes it: as it was found, or changed. */
export interface DeviceDraft {
  family: FoundDevices['family'];
  name: string;
  hook: string;
  /** The sentence is as it was found; on the card it is called so. */
  from_template: boolean;
  rows: { letter: string; cue: string; number: number }[];
}

/** An item that is held to a cue. */
export interface Pin {
  number: number;
  cue: string;
}

export function draftOf(device: FoundDevice, family: FoundDevices['family']): DeviceDraft {
  const rows = device.rows.map(({ letter, cue, number }) => ({ letter, cue, number }));
  return { family, name: device.name, hook: device.hook, from_template: true, rows };
}

export function withHook(draft: DeviceDraft, hook: string): DeviceDraft {
  return { ...draft, hook, from_template: false };
}

export function withCue(draft: DeviceDraft, at: number, cue: string): DeviceDraft {
  return { ...draft, rows: draft.rows.map((row, place) => (place === at ? { ...row, cue } : row)) };
}

/** What still keeps a draft from being put on the card, for a person; nothing when nothing does. */
export function lackOf(draft: DeviceDraft): string | undefined {
  const bad = draft.rows.find(({ letter, cue }) => !beginsWith(cue.trim(), letter));
  return bad === undefined
    ? undefined
    : `The cue for item ${bad.number} has to begin with ${bad.letter}.`;
}

function beginsWith(cue: string, letter: string): boolean {
  return cue.slice(0, letter.length).toLowerCase() === letter.toLowerCase() && cue !== '';
}

/** As the search takes it: "2=Owner,3=Risk"; commas would part it. */
export function pinsText(pins: readonly Pin[]): string {
  return pins.map(({ number, cue }) => `${number}=${cue.replaceAll(',', ' ')}`).join(',');
}

/** Why a name of one's own does not fit. */
export function misfitWords(like: NonNullable<FoundDevices['like']>): string[] {
  const words: string[] = [];
  if (like.without_cue.length > 0) {
    words.push(`No item has a cue with ${like.without_cue.join(', ')}.`);
  }
  for (const number of like.left_out) {
    words.push(`None of its letters begins a cue of item ${number}.`);
  }
  return words.length > 0 ? words : ['Each letter suits some item, but not all of them at once.'];
}
