import { describe, expect, it } from 'vitest';
import { hasMarkup } from './markup';
import { notePlace } from './note_place';
import { batchesOf } from './rendered.svelte';
import { inlined, isSafeLink } from './tree';

describe('markup', () => {
  it.each([
    '*a*',
    '`a`',
    '[a](b)',
    'see https://example.org',
    'a@b.org',
    'two\nlines',
    '1. first',
    '- row',
    '# head',
    '> said',
    'R&amp;D',
    '~~old~~',
  ])('may be in %j', (text) => expect(hasMarkup(text)).toBe(true));

  it.each([
    'Plain words.',
    'From 71% to 78%, in 90 days (a third).',
    'It’s “quoted” – so: yes!',
    'A – B + C',
  ])('is not in %j', (text) => expect(hasMarkup(text)).toBe(false));
});

describe('a rendered text', () => {
  it('loses its only paragraph to stand in a line', () => {
    const paragraph = {
      tag: 'p',
      attributes: {},
      children: ['a', { tag: 'em', attributes: {}, children: ['b'] }],
    };
    expect(inlined([paragraph, '\n'])).toEqual(paragraph.children);
  });

  it('keeps several paragraphs', () => {
    const paragraph = { tag: 'p', attributes: {}, children: ['a'] };
    expect(inlined([paragraph, paragraph])).toEqual([paragraph, paragraph]);
  });

  it('links to the web, to mail and within, and nowhere else', () => {
    const links = [
      'https://a.b',
      'mailto:a@b.c',
      '/cards/x',
      '#y',
      'javascript:alert(1)',
      '//a.b',
      'data:text/html,x',
    ];
    expect(links.filter(isSafeLink)).toEqual(links.slice(0, 4));
  });
});

describe('texts to be rendered', () => {
  it('are asked for in requests of bounded size, in their order', () => {
    const texts = ['a'.repeat(150_000), 'b'.repeat(60_000), 'c'];
    expect(batchesOf(texts)).toEqual([[texts[0]], [texts[1], texts[2]]]);
  });
});

describe('the place of a note', () => {
  const view = { width: 390, height: 800 };
  const note = { width: 300, height: 100 };

  it('is below the words', () => {
    expect(notePlace({ left: 20, top: 100, width: 50, height: 20 }, note, view)).toEqual({
      left: 20,
      top: 126,
    });
  });

  it('is above them at the bottom of the window', () => {
    expect(notePlace({ left: 20, top: 750, width: 50, height: 20 }, note, view).top).toBe(644);
  });

  it('never leaves the window sideways', () => {
    expect(notePlace({ left: 350, top: 100, width: 30, height: 20 }, note, view).left).toBe(78);
  });
});
