import { connection } from '../api/connection.svelte';
import { routes, type Page, type Route } from './routes';

const RELOADED = 'hone.reloaded';
const AGAIN_AFTER = 10_000;

/**
 * A page's code. Where it cannot be had, the server is gone or another version: once it answers, the
 * whole page is loaded anew, since a browser does not ask twice for the same code.
 */
export async function loadPage(route: Route): Promise<{ default: Page }> {
  try {
    return await route.load();
  } catch (thrown) {
    connection.noteLost();
    await connection.back();
    if (Date.now() - Number(sessionStorage.getItem(RELOADED) ?? 0) < AGAIN_AFTER) throw thrown;
    sessionStorage.setItem(RELOADED, String(Date.now()));
    location.reload();
    return new Promise(() => {});
  }
}

/** Fetches all pages while nothing else is to be done, so that going there takes no time. */
export function fetchPagesAhead(): void {
  setTimeout(() => {
    for (const route of routes) route.load().catch(() => undefined);
  }, 1500);
}
