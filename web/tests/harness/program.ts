import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** `hone serve` with a data folder of its own, on a port that was free. */
export class Program {
  #process: ChildProcess | undefined;
  #folder = '';
  url = '';
  /** A moment at which its clock stands still, from its next start on; it runs without one. */
  now: string | undefined;

  /** With settings by key, and with its clock; the built-in deck is there. */
  static async start(settings: Record<string, string> = {}, now?: string): Promise<Program> {
    const program = new Program();
    program.now = now;
    program.#folder = await mkdtemp(join(tmpdir(), 'hone-web-'));
    await program.#serve('0');
    await program.put('/api/settings', { settings: { 'new-per-day': '500', ...settings } });
    return program;
  }

  /** Ends as a person ends it; the data stays. */
  async stop(): Promise<void> {
    const running = this.#process;
    if (running === undefined) return;
    this.#process = undefined;
    const ended = new Promise((resolve) => running.once('exit', resolve));
    running.kill('SIGTERM');
    await ended;
  }

  /** Starts again where it was. */
  async startAgain(): Promise<void> {
    await this.#serve(new URL(this.url).port);
  }

  async remove(): Promise<void> {
    await this.stop();
    await rm(this.#folder, { recursive: true, force: true });
  }

  async get<T>(path: string): Promise<T> {
    return (await fetch(this.url + path)).json() as Promise<T>;
  }

  async put(path: string, body: unknown): Promise<void> {
    await this.#send('PUT', path, body);
  }

  async post(path: string, body: unknown): Promise<void> {
    await this.#send('POST', path, body);
  }

  /** Question reviews in the log that count, as the doctor counts them. */
  async reviews(): Promise<number> {
    return (await this.get<{ reviews: number }>('/api/doctor')).reviews;
  }

  async #send(method: string, path: string, body: unknown): Promise<void> {
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(this.url + path, { method, headers, body: JSON.stringify(body) });
    if (!answer.ok) throw new Error(`${method} ${path}: ${await answer.text()}`);
  }

  async #serve(port: string): Promise<void> {
    const path = process.env['HONE'];
    if (path === undefined) throw new Error('HONE has to name the program that is tested.');
    const pages = process.env['HONE_PAGES'];
    const words = ['serve', '--port', port, ...(pages === undefined ? [] : ['--web', pages])];
    const clock = this.now === undefined ? {} : { HONE_NOW: this.now };
    const environment = { ...process.env, HONE_DATA: this.#folder, ...clock };
    const running = spawn(path, words, { env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
    this.#process = running;
    this.url = await firstLine(running);
  }
}

/** The URL that the program prints; what it says instead, when it does not start. */
function firstLine(running: ChildProcess): Promise<string> {
  let said = '';
  running.stderr?.on('data', (text: Buffer) => (said += text.toString()));
  return new Promise((resolve, reject) => {
    createInterface({ input: running.stdout! }).once('line', (line) =>
      resolve(line.replace(/\/$/, '')),
    );
    running.once('exit', (code) => reject(new Error(`hone ended with ${code}: ${said}`)));
  });
}
