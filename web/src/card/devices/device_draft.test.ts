import { describe, expect, it } from 'vitest';
import { draftOf, lackOf, misfitWords, pinsText, withCue, withHook } from './device_draft';

const found = {
  name: 'WAY',
  form: 'word' as const,
  hook: 'WAY: the one word.',
  worst_cue: 0.4,
  bond: 0,
  score: 1,
  reasons: [],
  rows: [
    { letter: 'W', cue: 'Wet', quality: 0.8, number: 2, title: 'Water' },
    { letter: 'A', cue: 'Ardour', quality: 0.4, number: 1, title: 'Heat' },
  ],
};

describe('a device that was found', () => {
  const draft = draftOf(found, 'cues');

  it('is taken as it is, and says that its sentence comes from a template', () => {
    expect(draft).toEqual({
      family: 'cues',
      name: 'WAY',
      hook: 'WAY: the one word.',
      from_template: true,
      rows: [
        { letter: 'W', cue: 'Wet', number: 2 },
        { letter: 'A', cue: 'Ardour', number: 1 },
      ],
    });
  });

  it('is one’s own once its sentence is changed', () => {
    expect(withHook(draft, 'No way without water.').from_template).toBe(false);
  });

  it('has cues that begin with its letters', () => {
    expect(lackOf(draft)).toBeUndefined();
    expect(lackOf(withCue(draft, 1, 'an oven'))).toBeUndefined();
    expect(lackOf(withCue(draft, 1, 'Oven'))).toBe('The cue for item 1 has to begin with A.');
    expect(lackOf(withCue(draft, 0, ''))).toContain('item 2');
  });
});

describe('what is asked for', () => {
  it('holds items to cues, in words that no comma parts', () => {
    const pins = [
      { number: 2, cue: 'Wet' },
      { number: 1, cue: 'Heat, much' },
    ];
    expect(pinsText(pins)).toBe('2=Wet,1=Heat  much');
  });
});

describe('a name that does not fit', () => {
  const like = { name: 'ZOO', kept: false, device: null, without_cue: ['Z'], left_out: [3] };

  it('is told by the letters and the items that are left', () => {
    expect(misfitWords(like)).toEqual([
      'No item has a cue with Z.',
      'None of its letters begins a cue of item 3.',
    ]);
    expect(misfitWords({ ...like, without_cue: [], left_out: [] })[0]).toContain('not all of them');
  });
});
