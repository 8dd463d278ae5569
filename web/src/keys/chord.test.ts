import { describe, expect, it } from 'vitest';
import { nameOf, shownKey, type Press } from './chord';

const press = (key: string, more: Partial<Press> = {}): Press => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...more,
});

describe('a key press', () => {
  it('is called by its character', () => {
    expect(nameOf(press('m'))).toBe('m');
    expect(nameOf(press('?', { shiftKey: true }))).toBe('?');
    expect(nameOf(press(' '))).toBe('Space');
  });

  it('is the same with Control and with Command', () => {
    expect(nameOf(press('k', { ctrlKey: true }))).toBe('mod+k');
    expect(nameOf(press('K', { metaKey: true }))).toBe('mod+k');
  });

  it('counts Shift where it makes no character', () => {
    expect(nameOf(press('Tab', { shiftKey: true }))).toBe('shift+Tab');
  });

  it('is written as a person reads it', () => {
    expect(shownKey('g t')).toBe('g t');
    expect(shownKey('ArrowDown')).toBe('↓');
  });
});
