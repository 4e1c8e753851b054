import { chordOf, isTyping } from './chords.js';

/**
 * One listener for all keys of the screen: a press clicks the visible element whose `data-key` names it.
 *
 * Single letters never act while somebody types, and behind an open dialog nothing acts. Where two elements name the same
 * key, it is the one of the row or the part (`data-scope`) that has the focus; one with `data-key-within` acts for its part
 * alone. No round trip, and nothing to clean up on the server when a screen goes.
 */
const PAUSE = 1200;
let before: { chord: string; at: number } | undefined;

export function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing || ['Control', 'Shift', 'Alt', 'Meta'].includes(event.key)) {
    return;
  }
  const chord = chordOf(event);
  if (isTyping(chord) && (isEditable(event.composedPath()[0]) || belongs(event, chord))) {
    return;
  }
  const now = Date.now();
  const sequence = before && now - before.at < PAUSE ? `${before.chord} ${chord}` : undefined;
  const later = sequence ? find(sequence) : undefined;
  const target = later ?? find(chord);
  // 1 goes to the first point, and 1 2 to the twelfth: what was pressed may still be the beginning of more.
  before = later ? undefined : { chord, at: now };
  if (target) {
    event.preventDefault();
    event.stopPropagation();
    // What was just typed counts: leaving the field tells the server of it before the click does.
    const field = event.composedPath()[0];
    if (isEditable(field)) {
      (field as HTMLElement).blur();
    }
    target.click();
  } else if (chord === 'Escape' && holdsKeys(event.composedPath()[0])) {
    // Out of the field or the player, so that letters are keys again.
    (event.composedPath()[0] as HTMLElement).blur();
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
  const row = rows[here < 0 ? start(rows) : Math.max(0, Math.min(rows.length - 1, here + by))];
  // A row that takes no focus itself gives it to its link.
  (row && row.tabIndex < 0 ? (row.querySelector<HTMLElement>('a, button:not([data-key])') ?? row) : row)?.focus();
  return true;
}

/** Whoever comes into the list anew begins at the row that is chosen. */
function start(rows: readonly HTMLElement[]): number {
  return Math.max(
    0,
    rows.findIndex((row) => row.classList.contains('on')),
  );
}

/**
 * Some keys are already somebody's: a player that has the focus takes its own, and Space and Enter press what has the
 * focus – but for lists that say `data-keys-first`, in which Space ticks.
 */
function belongs(event: KeyboardEvent, chord: string): boolean {
  const path = event.composedPath().filter((each): each is HTMLElement => each instanceof HTMLElement);
  if (path.some((each) => each.localName === 'zf-player')) {
    return true;
  }
  const pressed = path[0]?.closest('button, a, summary, input, vaadin-button, [role="tab"]');
  return (chord === 'Space' && !!pressed && !pressed.closest('[data-keys-first]')) || (chord === 'Enter' && !!pressed);
}

function find(key: string): HTMLElement | undefined {
  const open = document.querySelectorAll<HTMLElement>(
    'vaadin-dialog[opened], vaadin-confirm-dialog[opened], vaadin-popover[opened]',
  );
  const dialogs = [...open].filter((overlay) => overlay.localName !== 'vaadin-popover');
  const scope: ParentNode = dialogs.at(-1) ?? document;
  const named = [...scope.querySelectorAll<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)].filter(
    (element) => !element.hasAttribute('disabled') && isVisible(element),
  );
  const around = (element: HTMLElement, part: string) => element.closest(part)?.contains(document.activeElement);
  const row = (element: HTMLElement) => element.closest('li, article');
  const meant = named.filter((element) => !('keyWithin' in element.dataset) || around(element, '[data-scope]'));
  // Each row of a list may have a button of the same key: it is the one of the row that has the focus, or is chosen.
  return meant.length === 1
    ? meant[0]
    : (meant.find((element) => around(element, 'li, article')) ??
        meant.find((element) => around(element, '[data-scope]')) ??
        meant.find((element) => !row(element) || row(element)?.classList.contains('on')));
}

function isVisible(element: HTMLElement): boolean {
  return element.checkVisibility?.() ?? true;
}

function holdsKeys(target: EventTarget | undefined): boolean {
  return isEditable(target) || (target instanceof HTMLElement && !!target.closest('zf-player'));
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
