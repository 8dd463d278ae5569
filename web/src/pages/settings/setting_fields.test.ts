import { describe, expect, it } from 'vitest';
import { groupsOf } from './setting_fields';

const setting = (key: string) => ({
  key,
  value: '1',
  default: '1',
  explanation: `what ${key} is`,
  per_deck: false,
});

describe('the settings', () => {
  it('are shown as far as the server has them', () => {
    expect(groupsOf([setting('depth')]).map((group) => group.title)).toEqual(['How much']);
  });

  it('that nobody foresaw are shown in hone’s own words', () => {
    const [group] = groupsOf([setting('moon-phase')]);
    expect(group?.fields).toEqual([
      {
        key: 'moon-phase',
        label: 'moon-phase',
        hint: 'what moon-phase is',
        control: { kind: 'text' },
      },
    ]);
  });

  it('of the terminal stay there', () => {
    expect(groupsOf([setting('colour')])).toEqual([]);
  });
});
