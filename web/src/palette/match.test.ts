import { describe, expect, it } from 'vitest';
import { fit, fitting } from './match';

describe('the palette', () => {
  const names = ['Go to Settings', 'Go to Progress', 'Put this card aside', 'Set the theme'];

  it('shows everything before anything is typed', () => {
    expect(fitting('', names, (name) => name)).toEqual(names);
  });

  it('puts beginnings of names before beginnings of words before letters anywhere', () => {
    expect(fitting('set', names, (name) => name)).toEqual(['Set the theme', 'Go to Settings']);
    expect(fitting('go se', names, (name) => name)).toEqual(['Go to Settings']);
    expect(fitting('gtp', names, (name) => name)).toEqual(['Go to Progress']);
  });

  it('takes words in any order, letter case and accent', () => {
    expect(fit('ASIDE card', 'Put this card aside')).toBeGreaterThan(0);
    expect(fit('resume', 'Open the deck “Résumés”')).toBeGreaterThan(0);
  });

  it('leaves out what does not fit', () => {
    expect(fit('xyz', 'Go to Settings')).toBe(0);
  });
});
