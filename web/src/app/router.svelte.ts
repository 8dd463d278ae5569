/** Where the browser is, and how to go elsewhere; the browser's history is the only memory of it. */
class Router {
  path = $state(location.pathname);
  query = $state.raw(new URLSearchParams(location.search));
  /** Grows with each arrival, so that the same page can tell that it was asked for again. */
  arrivals = $state(0);

  constructor() {
    addEventListener('popstate', () => this.#arrive());
    document.addEventListener('click', (event) => this.#follow(event));
  }

  go(address: string, how: { replace?: boolean } = {}): void {
    if (how.replace) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    this.#arrive();
    scrollTo(0, 0);
  }

  /** The address with one more or one other value in the query; null takes it out. No new page. */
  note(name: string, value: string | null): void {
    const query = new URLSearchParams(this.query);
    if (value === null || value === '') query.delete(name);
    else query.set(name, value);
    const text = query.toString();
    history.replaceState(null, '', text === '' ? this.path : `${this.path}?${text}`);
    this.query = query;
  }

  #arrive(): void {
    this.path = location.pathname;
    this.query = new URLSearchParams(location.search);
    this.arrivals += 1;
  }

  /** Links within the page need no reload; all others are the browser's own. */
  #follow(event: MouseEvent): void {
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = (event.target as Element | null)?.closest('a');
    if (!link || link.target || link.hasAttribute('download')) return;
    if (link.origin !== location.origin || link.pathname.startsWith('/api/')) return;
    if (link.pathname === location.pathname && link.hash !== '') return;
    event.preventDefault();
    this.go(link.pathname + link.search + link.hash);
  }
}

export const router = new Router();
