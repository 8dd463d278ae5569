/** How this browser shows the pages; kept in this browser alone. */
export interface Preferences {
  theme: 'system' | 'light' | 'dark';
  contrast: 'system' | 'more';
  /** Per cent of the browser's own text size. */
  textSize: number;
}

export const TEXT_SIZES = [90, 100, 115, 130, 150] as const;

const KEY = 'hone.preferences';
const DEFAULTS: Preferences = { theme: 'system', contrast: 'system', textSize: 100 };

class Kept {
  value = $state.raw<Preferences>(readPreferences(localStorage.getItem(KEY)));

  change(part: Partial<Preferences>): void {
    this.value = { ...this.value, ...part };
    localStorage.setItem(KEY, JSON.stringify(this.value));
  }
}

/** What was kept, as far as it still means something. */
export function readPreferences(text: string | null): Preferences {
  let kept: Partial<Record<keyof Preferences, unknown>> = {};
  try {
    kept = (JSON.parse(text ?? '{}') ?? {}) as typeof kept;
  } catch {
    // What cannot be read is as good as nothing.
  }
  const size = TEXT_SIZES.find((known) => known === kept.textSize);
  return {
    theme: kept.theme === 'light' || kept.theme === 'dark' ? kept.theme : DEFAULTS.theme,
    contrast: kept.contrast === 'more' ? 'more' : DEFAULTS.contrast,
    textSize: size ?? DEFAULTS.textSize,
  };
}

export const preferences = new Kept();

/** Puts the preferences on the page, and follows them. Call it while a component is set up. */
export function showPreferences(): void {
  const wantsContrast = matchMedia('(prefers-contrast: more)');
  let systemContrast = $state(wantsContrast.matches);
  wantsContrast.addEventListener('change', () => (systemContrast = wantsContrast.matches));
  $effect(() => {
    const { theme, contrast, textSize } = preferences.value;
    const root = document.documentElement;
    root.dataset['theme'] = theme;
    root.dataset['contrast'] = contrast === 'more' || systemContrast ? 'more' : 'usual';
    root.style.setProperty('--text-scale', String(textSize / 100));
  });
}
