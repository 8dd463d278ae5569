export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Below the words where there is room, else above them; never over the window's edge. */
export function notePlace(
  words: Box,
  note: { width: number; height: number },
  view: { width: number; height: number },
): { left: number; top: number } {
  const gap = 6;
  const margin = 12;
  const below = words.top + words.height + gap;
  const above = words.top - note.height - gap;
  const fitsBelow = below + note.height + margin <= view.height;
  const rightmost = Math.max(margin, view.width - note.width - margin);
  return {
    left: Math.min(Math.max(words.left, margin), rightmost),
    top: fitsBelow || above < margin ? below : above,
  };
}
