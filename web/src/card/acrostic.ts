import type { Device, DeviceRow, List } from '../api/types';

/** One letter of a device, ready to be set. */
export interface Letter {
  readonly letter: string;
  /** The cue without its first letter when that is the letter itself; else the whole cue. */
  readonly rest: string;
  /** Whether the cue begins with the letter, which then stands for it. */
  readonly begins: boolean;
  readonly gloss: string;
  readonly itemNumber: number | null;
  readonly itemTitle: string;
}

export function lettersOf(device: Device, list: List | null): Letter[] {
  return device.rows.map((row) => letterOf(row, list));
}

function letterOf(row: DeviceRow, list: List | null): Letter {
  const begins = beginsWith(row.cue, row.letter);
  const item = row.item === null ? undefined : list?.items[row.item - 1];
  return {
    letter: row.letter,
    rest: begins ? row.cue.slice(row.letter.length) : row.cue,
    begins,
    gloss: row.gloss,
    itemNumber: row.item,
    itemTitle: item?.title ?? '',
  };
}

function beginsWith(cue: string, letter: string): boolean {
  return (
    letter !== '' &&
    cue.slice(0, letter.length).localeCompare(letter, undefined, { sensitivity: 'base' }) === 0
  );
}

/** The devices of a card, the one in front of its list first, none twice. */
export function devicesOf(card: {
  shown_device: Device | null;
  devices: readonly Device[];
}): Device[] {
  const shown = card.shown_device;
  if (shown === null) return [...card.devices];
  return [shown, ...card.devices.filter((device) => !isSame(device, shown))];
}

function isSame(a: Device, b: Device): boolean {
  return (
    a.name === b.name && a.hook === b.hook && JSON.stringify(a.rows) === JSON.stringify(b.rows)
  );
}

/** The letter that stands for an item in a device; empty when none does. */
export function letterFor(device: Device | undefined, itemNumber: number): string {
  return device?.rows.find((row) => row.item === itemNumber)?.letter ?? '';
}
