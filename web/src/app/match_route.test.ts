import { describe, expect, it } from 'vitest';
import { matchPattern, matchRoute } from './match_route';

describe('a route', () => {
  it('names what stands at its colons, decoded', () => {
    expect(matchPattern('/library/:deck', '/library/Metrics%20%26%20money')).toEqual({
      deck: 'Metrics & money',
    });
  });

  it('does not fit a longer or a shorter path', () => {
    expect(matchPattern('/cards/:card', '/cards')).toBeNull();
    expect(matchPattern('/cards/:card', '/cards/a/b')).toBeNull();
  });

  it('takes a slash at the end for none', () => {
    expect(matchPattern('/study', '/study/')).toEqual({});
  });

  it('leaves a broken escape as it stands', () => {
    expect(matchPattern('/cards/:card', '/cards/%zz')).toEqual({ card: '%zz' });
  });

  it('is the first one that fits', () => {
    const routes = [{ pattern: '/library/new' }, { pattern: '/library/:deck' }];
    expect(matchRoute(routes, '/library/new')?.route).toBe(routes[0]);
    expect(matchRoute(routes, '/nowhere')).toBeNull();
  });
});
