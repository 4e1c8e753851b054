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
  }
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
