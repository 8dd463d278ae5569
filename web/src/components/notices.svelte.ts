export interface Notice {
  id: number;
  text: string;
  tone: 'plain' | 'bad';
  action?: { name: string; run: () => void } | undefined;
}

const STAYS = 8000;

/** Short messages at the lower edge. One with an action, as undo, can be taken up while it stands. */
class Notices {
  list = $state<Notice[]>([]);
  #next = 1;

  say(text: string, action?: Notice['action'], tone: Notice['tone'] = 'plain'): number {
    const id = this.#next++;
    this.list = [...this.list.slice(-2), { id, text, tone, action }];
    if (tone === 'plain') setTimeout(() => this.remove(id), STAYS);
    return id;
  }

  /** What failed stays until it is closed. */
  fail(text: string, action?: Notice['action']): number {
    return this.say(text, action, 'bad');
  }

  remove(id: number): void {
    this.list = this.list.filter((notice) => notice.id !== id);
  }
}

export const notices = new Notices();
