import { beforeEach, describe, expect, it, vi } from 'vitest';
import './palette.js';
import type { Palette } from './palette.js';

describe('<zf-palette>', () => {
  let palette: Palette;

  beforeEach(async () => {
    palette = document.createElement('zf-palette');
    palette.commands = [
      { id: '0', icon: 'folder', title: '星禾食品', group: '案件' },
      { id: '1', icon: 'inbox', title: '我的工作', group: '前往' },
    ];
    document.body.replaceChildren(palette);
    await palette.updateComplete;
  });

  it('is a combo box that points at the chosen command', () => {
    const field = palette.querySelector('[role=combobox]');
    expect(field?.getAttribute('aria-controls')).toBe('zf-palette-list');
    expect(field?.getAttribute('aria-activedescendant')).toBe('zf-cmd-0');
    expect(palette.querySelectorAll('[role=option]')).toHaveLength(2);
  });

  it('goes down with the arrow and runs with Enter', async () => {
    let chosen = '';
    palette.addEventListener('command-chosen', (event) => (chosen = (event as CustomEvent).detail.id));
    press('ArrowDown');
    await palette.updateComplete;
    press('Enter');
    expect(chosen).toBe('1');
  });

  it('asks the server only once the typing pauses', () => {
    vi.useFakeTimers();
    const asked: string[] = [];
    palette.addEventListener('words-typed', (event) => asked.push((event as CustomEvent).detail.words));
    type('星');
    type('星禾');
    vi.advanceTimersByTime(100);
    vi.useRealTimers();
    expect(asked).toEqual(['星禾']);
  });

  function type(words: string): void {
    const field = palette.querySelector('input');
    if (field) {
      field.value = words;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }

  function press(key: string): void {
    palette.querySelector('input')?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  }
});
