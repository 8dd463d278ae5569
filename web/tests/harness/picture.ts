import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

// What a page looks like from far off. Pixels would tell machines apart by their fonts; the mean
// colours of a coarse grid tell what a person would see: what stands where, how dense it is, and in
// which colours. A cell may look like any of its neighbours, so a line that breaks elsewhere passes.

type Colour = readonly [red: number, green: number, blue: number];
type Picture = readonly (readonly Colour[])[];

const CELL = 20;
/** Of 255; how far a cell may leave what is seen around it. */
const TOLERANCE = 8;
/** Share of the cells that may leave it further. */
export const STRAY = 0.005;

const folder = join(dirname(new URL(import.meta.url).pathname), '..', 'pictures');

/** The page as it stands now looks like the picture of that name; HONE_WRITE_GOLDEN keeps a new one. */
export async function expectLook(page: Page, name: string): Promise<void> {
  const seen = await pictureOf(page);
  const file = join(folder, `${name}.txt`);
  if (process.env['HONE_WRITE_GOLDEN'] || !existsSync(file)) {
    await mkdir(folder, { recursive: true });
    await writeFile(file, textOf(seen));
    expect(process.env['HONE_WRITE_GOLDEN'], `there was no picture ${name}`).toBeTruthy();
    return;
  }
  const share = strayShare(seen, pictureFrom(await readFile(file, 'utf8')));
  expect(share, `${name} looks different: share of cells`).toBeLessThanOrEqual(STRAY);
}

/** Share of the cells that look like nothing near them in the other picture, seen from both sides. */
export function strayShare(one: Picture, other: Picture): number {
  if (one.length !== other.length || one[0]?.length !== other[0]?.length) return 1;
  return Math.max(strayIn(one, other), strayIn(other, one));
}

function strayIn(seen: Picture, known: Picture): number {
  const stray = seen.flatMap((row, y) => row.filter((cell, x) => !fits(cell, around(known, x, y))));
  return stray.length / (seen.length * (seen[0]?.length ?? 1));
}

function around(picture: Picture, x: number, y: number): Colour[] {
  return picture
    .slice(Math.max(y - 1, 0), y + 2)
    .flatMap((row) => row.slice(Math.max(x - 1, 0), x + 2));
}

function fits(cell: Colour, near: readonly Colour[]): boolean {
  return cell.every((value, channel) => {
    const values = near.map((colour) => colour[channel] ?? 0);
    return value >= Math.min(...values) - TOLERANCE && value <= Math.max(...values) + TOLERANCE;
  });
}

/** An empty tab in which pictures are looked at; it goes with the browser. */
let easel: Promise<Page> | undefined;

export async function pictureOf(page: Page): Promise<Picture> {
  const png = await page.screenshot({ animations: 'disabled', caret: 'hide' });
  easel ??= page.context().browser()!.newPage();
  return (await easel).evaluate(meanColours, { png: png.toString('base64'), cell: CELL });
}

/** Runs in the browser, which can read its own pictures. */
async function meanColours({ png, cell }: { png: string; cell: number }): Promise<Colour[][]> {
  const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
  const [columns, rows] = [Math.ceil(image.width / cell), Math.ceil(image.height / cell)];
  const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
  context.drawImage(image, 0, 0);
  const mean = (column: number, row: number): Colour => {
    const width = Math.min(cell, image.width - column * cell);
    const height = Math.min(cell, image.height - row * cell);
    const { data } = context.getImageData(column * cell, row * cell, width, height);
    const sum = [0, 0, 0];
    for (let at = 0; at < data.length; at += 4) {
      for (let channel = 0; channel < 3; channel += 1) sum[channel]! += data[at + channel]!;
    }
    const [red, green, blue] = sum.map((each) => Math.round(each / (width * height)));
    return [red!, green!, blue!];
  };
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => mean(column, row)),
  );
}

// A digit for each channel, from a scale of 64: finer than what is tolerated, and a third as long.
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function textOf(picture: Picture): string {
  const line = (row: readonly Colour[]): string =>
    row.flatMap((colour) => colour.map((value) => DIGITS[value >> 2])).join('');
  return `${picture.map(line).join('\n')}\n`;
}

function pictureFrom(text: string): Picture {
  const value = (digit: string | undefined): number => DIGITS.indexOf(digit ?? 'A') * 4 + 2;
  const row = (line: string): Colour[] =>
    Array.from({ length: line.length / 3 }, (_, cell) => {
      const [red, green, blue] = line.slice(3 * cell, 3 * cell + 3);
      return [value(red), value(green), value(blue)];
    });
  return text.trimEnd().split('\n').map(row);
}
