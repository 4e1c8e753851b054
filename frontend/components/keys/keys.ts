import { chordOf, isTyping } from './chords.js';

/**
 * One listener for all keys of the screen: a press clicks the visible element whose `data-key` names it.
 *
 * Single letters never act while somebody types, and behind an open dialog nothing acts. No round trip, and nothing to
 * clean up on the server when a screen goes.
 */
const PAUSE = 1200;
let before: { chord: string; at: number } | undefined;

export function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing || ['Control', 'Shift', 'Alt', 'Meta'].includes(event.key)) {
    return;
  }
  const chord = chordOf(event);
  if (isTyping(chord) && isEditable(event.composedPath()[0])) {
    return;
  }
  const now = Date.now();
  const sequence = before && now - before.at < PAUSE ? `${before.chord} ${chord}` : undefined;
  const target = (sequence && find(sequence)) || find(chord);
  before = { chord, at: now };
  if (target) {
    before = undefined;
    event.preventDefault();
    event.stopPropagation();
    // What was just typed counts: leaving the field tells the server of it before the click does.
    const field = event.composedPath()[0];
    if (isEditable(field)) {
      (field as HTMLElement).blur();
    }
    target.click();
  } else if ((chord === 'J' || chord === 'K') && move(chord === 'J' ? 1 : -1)) {
    event.preventDefault();
  }
}

/** J and K go from row to row of the list that says `data-rows`; Enter does what the row does. */
function move(by: number): boolean {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-rows] > :is(a, li)')].filter(isVisible);
  if (!rows.length || document.querySelector('vaadin-dialog[opened], vaadin-confirm-dialog[opened]')) {
    return false;
  }
  const here = rows.findIndex((row) => row.contains(document.activeElement));
  rows[here < 0 ? 0 : Math.max(0, Math.min(rows.length - 1, here + by))]?.focus();
  return true;
}

function find(key: string): HTMLElement | undefined {
  const open = document.querySelectorAll<HTMLElement>(
    'vaadin-dialog[opened], vaadin-confirm-dialog[opened], vaadin-popover[opened]',
  );
  const dialogs = [...open].filter((overlay) => overlay.localName !== 'vaadin-popover');
  const scope: ParentNode = dialogs.at(-1) ?? document;
  return [...scope.querySelectorAll<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)].find(
    (element) => !element.hasAttribute('disabled') && isVisible(element),
  );
}

function isVisible(element: HTMLElement): boolean {
  return element.checkVisibility?.() ?? true;
}

function isEditable(target: EventTarget | undefined): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.localName === 'textarea' ||
      target.localName === 'select' ||
      (target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'submit'].includes(target.type)))
  );
}

document.addEventListener('keydown', onKeyDown);
