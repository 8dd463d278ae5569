import { addressOf } from './address';
import { connection } from './connection.svelte';
import { lostProblem, problemOf, unreadableProblem } from './problem';
import type { Answer, Method, Operation, PathsOf, Question } from './types';

/** A program that hangs is as good as one that is gone. */
const PATIENCE = 20_000;

interface Asked {
  path?: Record<string, unknown>;
  query?: Record<string, unknown>;
  body?: unknown;
}

/** The response to a request; every failure is thrown as a Problem. */
async function ask(method: Method, template: string, asked: Asked): Promise<Response> {
  const writes = asked.body !== undefined || method !== 'get';
  return heard(
    fetch(addressOf(template, asked.path, asked.query), {
      method: method.toUpperCase(),
      headers: writes ? { 'content-type': 'application/json' } : {},
      body: writes ? JSON.stringify(asked.body ?? {}) : null,
      signal: AbortSignal.timeout(PATIENCE),
    }),
  );
}

async function heard(sent: Promise<Response>): Promise<Response> {
  const response = await sent.catch(() => {
    connection.noteLost();
    throw lostProblem();
  });
  if (!response.ok) throw await problemOf(response);
  return response;
}

/** A document, read. */
export async function read<P extends PathsOf<'get'>>(
  path: P,
  question: Question<Operation<P, 'get'>>,
): Promise<Answer<Operation<P, 'get'>>> {
  const response = await ask('get', path, question as Asked);
  return json(response);
}

/** The text of something that is no JSON document: a card's Markdown, an exported deck. */
export async function readText<P extends PathsOf<'get'>>(
  path: P,
  question: Question<Operation<P, 'get'>>,
): Promise<string> {
  return (await ask('get', path, question as Asked)).text();
}

/** A file, sent as it is. */
export async function send<P extends PathsOf<'post'>>(
  path: P,
  file: Blob,
  type: string,
): Promise<Answer<Operation<P, 'post'>>> {
  const headers = { 'content-type': type };
  return json(await heard(fetch(path, { method: 'POST', headers, body: file })));
}

/** Something written down; fails at once when the server is gone. */
export async function write<M extends 'put' | 'post' | 'delete', P extends PathsOf<M>>(
  method: M,
  path: P,
  question: Question<Operation<P, M>>,
): Promise<Answer<Operation<P, M>>> {
  return json(await ask(method, path, question as Asked));
}

async function json<T>(response: Response): Promise<T> {
  return response.json().catch(() => {
    throw unreadableProblem(response.status);
  }) as Promise<T>;
}
