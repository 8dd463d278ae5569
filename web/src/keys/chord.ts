/** What a key press is called: "a", "?", "Enter", "mod+k". Shift counts where it makes no character. */
export interface Press {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

export function nameOf(press: Press): string {
  const key = press.key === ' ' ? 'Space' : press.key;
  const command = press.ctrlKey || press.metaKey ? 'mod+' : '';
  const shift = press.shiftKey && key.length > 1 ? 'shift+' : '';
  const letter = command !== '' && key.length === 1 ? key.toLowerCase() : key;
  return `${command}${press.altKey ? 'alt+' : ''}${shift}${letter}`;
}

const SHOWN: Record<string, string> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Space: 'space',
  Enter: 'enter',
  Tab: 'tab',
  Escape: 'esc',
  'mod+k': 'Ctrl K',
  'shift+Tab': 'shift tab',
};

/** How a key is written for a person; "g t" is g, then t. */
export function shownKey(name: string): string {
  return name
    .split(' ')
    .map((part) => SHOWN[part] ?? part)
    .join(' ');
}

/** Keys that a control under the focus has its own use for. */
export function belongsTo(target: EventTarget | null, name: string): boolean {
  const element = target as HTMLElement | null;
  if (!element?.closest) return false;
  if (element.isContentEditable || element.closest('select, textarea')) return !isCommand(name);
  const input = element.closest('input');
  if (input !== null) return belongsToInput(input.type, name);
  return element.closest('a, button, summary') !== null && /^(Enter|Space)$/.test(name);
}

function isCommand(name: string): boolean {
  return name.startsWith('mod+') || name === 'Escape';
}

function belongsToInput(type: string, name: string): boolean {
  if (takesText(type)) return !isCommand(name);
  return name === 'Space' || (type !== 'checkbox' && name.startsWith('Arrow'));
}

function takesText(type: string): boolean {
  return !['checkbox', 'radio', 'button', 'submit', 'file', 'range'].includes(type);
}
