import { devicesOf } from '../../card/acrostic';
import type { Device, DeviceRow, Reading, Turn } from '../../api/types';
import type { Typed } from './typed';

/** The question on the table: what is asked, and what the person has opened and marked so far. */
export interface Sheet {
  turn: Turn;
  revealed: boolean;
  /** Places of the missed units, from 0. */
  missed: readonly number[];
  /** Of those that the card has. */
  device: number;
  openItems: readonly number[];
  openSections: readonly number[];
  allSections: boolean;
  /** What is typed of a list, if it is. */
  typed: Typed | null;
  /** The field to type into stands open. */
  typing: boolean;
  /** What the typed words came to. */
  reading: Reading | null;
  /** Time in front of the question before this page was loaded, in milliseconds. */
  spentBefore: number;
}

export const FIRST_SECTIONS = 6;

export function sheetOf(turn: Turn): Sheet {
  return {
    turn,
    revealed: false,
    missed: [],
    device: 0,
    openItems: [],
    openSections: [],
    allSections: false,
    typed: null,
    typing: false,
    reading: null,
    spentBefore: 0,
  };
}

/** Whether the sheet asks what the turn asks, and nobody has answered it since. */
export function sameQuestion(turn: Turn, sheet: Sheet | null): sheet is Sheet {
  return sheet?.turn.target === turn.target && sheet.turn.reviews === turn.reviews;
}

/** The value in the list or, if it was there, the list without it. */
export function toggled(list: readonly number[], value: number): number[] {
  return list.includes(value) ? list.filter((other) => other !== value) : [...list, value];
}

/** Numbers, from 1, of the units marked as missed, as a review takes them. */
export function missedNumbers(sheet: Pick<Sheet, 'missed'>): number[] {
  return [...sheet.missed].sort((a, b) => a - b).map((unit) => unit + 1);
}

/** Devices belong to the list; what is asked alone has none. */
export function devicesFor(turn: Turn): Device[] {
  return turn.asks_list ? devicesOf(turn.card) : [];
}

/** Whether letters can stand for the items: a list of two to twelve. */
export function canHaveDevice(turn: Turn): boolean {
  const items = turn.card.list?.items.length ?? 0;
  return turn.asks_list && items >= 2 && items <= 12;
}

export function shownDevice(sheet: Sheet): Device | undefined {
  return devicesFor(sheet.turn)[sheet.device];
}

/** The device's row for a unit; nothing when no letter stands for it. */
export function rowOf(device: Device | undefined, turn: Turn, unit: number): DeviceRow | undefined {
  return device?.rows.find((row) => row.item_key === turn.card.units[unit]?.key);
}

/**
 * Places of the units as they are shown: the list's own order or, where the list has none, the one in
 * which the device spells its name downwards.
 */
export function shownOrder(sheet: Sheet): number[] {
  const order = sheet.turn.card.units.map((_, unit) => unit);
  const device = shownDevice(sheet);
  if (device === undefined || sheet.turn.card.list?.ordered) return order;
  const place = (unit: number) => {
    const at = device.rows.findIndex((row) => row.item_key === sheet.turn.card.units[unit]?.key);
    return at < 0 ? device.rows.length : at;
  };
  return order.sort((a, b) => place(a) - place(b) || a - b);
}

/** Whether a row's cue says more than the title's own first words. */
export function cueOf(row: DeviceRow | undefined, title: string): string {
  const cue = row?.cue ?? '';
  return title.toLowerCase().startsWith(cue.toLowerCase()) ? '' : cue;
}

/** Sections belong to the list or the plain answer; a term or a follow-up is asked without them. */
export function showsSections(turn: Turn): boolean {
  return turn.asks_list || turn.card.units[0]?.facet === 'answer';
}

/** How many of the sections are listed now: one more is no longer than the line that stands for it. */
export function listedSections(sheet: Sheet, count: number): number {
  return sheet.allSections || count <= FIRST_SECTIONS + 1 ? count : FIRST_SECTIONS;
}
