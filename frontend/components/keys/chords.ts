/** Keys of the platform are written as people read them: `E`, `?`, `Ctrl+Enter`, `G T` (one after the other). */

const NAMES: Record<string, string> = {
  ' ': 'Space',
  Spacebar: 'Space',
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Backspace: '⌫',
};

export type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey'>;

/** The chord of one key press. On a Mac, Command counts as Ctrl. */
export function chordOf(event: Pressed): string {
  const name = NAMES[event.key] ?? (event.key.length === 1 ? event.key.toUpperCase() : event.key);
  const letter = event.key.length === 1 && event.key.toUpperCase() === event.key.toLowerCase();
  return [
    event.ctrlKey || event.metaKey ? 'Ctrl' : '',
    event.altKey ? 'Alt' : '',
    event.shiftKey && !letter ? 'Shift' : '', // `?` and `!` need Shift on some keyboards, not on others.
    name,
  ]
    .filter(Boolean)
    .join('+');
}

/** Whether a chord may be meant as text while somebody types. */
export function isTyping(chord: string): boolean {
  return !/^(Ctrl|Alt)\+/.test(chord) && chord !== 'Escape';
}

/** What `aria-keyshortcuts` calls it; empty for sequences, which it cannot say. */
export function ariaChord(key: string): string {
  return key.includes(' ') ? '' : key.replace('Ctrl', 'Control').replace('⌫', 'Backspace');
}
