import { beforeEach, describe, expect, it } from 'vitest';
import './keys.js';
import { ariaChord, chordOf } from './chords.js';

describe('keys', () => {
  let clicked: string[];

  beforeEach(() => {
    clicked = [];
    document.body.innerHTML = `
      <button data-key="E"></button><button data-key="Ctrl+Enter"></button><button data-key="G T"></button>
      <button data-key="X" disabled></button><input type="text">`;
    document.querySelectorAll('button').forEach((button) => {
      button.addEventListener('click', () => clicked.push(button.dataset['key'] ?? ''));
    });
  });

  it('click the element that names them', () => {
    press({ key: 'e' });
    press({ key: 'Enter', ctrlKey: true });
    expect(clicked).toEqual(['E', 'Ctrl+Enter']);
  });

  it('may come one after the other', () => {
    press({ key: 'g' });
    press({ key: 't' });
    expect(clicked).toEqual(['G T']);
  });

  it('may begin one another: 1, and 1 2', () => {
    document.body.innerHTML = `<button data-key="1"></button><button data-key="2"></button><button data-key="1 2"></button>`;
    document.querySelectorAll('button').forEach((button) => {
      button.addEventListener('click', () => clicked.push(button.dataset['key'] ?? ''));
    });
    press({ key: '1' });
    press({ key: '2' });
    expect(clicked).toEqual(['1', '1 2']);
  });

  it('mean the row that has the focus', () => {
    document.body.innerHTML = `<ul><li id="a"><button data-key="X"></button></li>
      <li id="b"><a href="#">b</a><button data-key="X"></button></li></ul>`;
    document.querySelectorAll('button').forEach((button) => {
      button.addEventListener('click', () => clicked.push(button.parentElement?.id ?? ''));
    });
    document.querySelector('a')?.focus();
    press({ key: 'x' });
    expect(clicked).toEqual(['b']);
  });

  it('reach a row from anywhere if no other row has them', () => {
    document.body.innerHTML = `<ul><li><button data-key="6"></button></li><li class="on"><button data-key="5"></button></li></ul>`;
    document.querySelector('button')?.addEventListener('click', () => clicked.push('6'));
    press({ key: '6' });
    expect(clicked).toEqual(['6']);
  });

  it('leave Space to the button that has the focus, but for lists in which it ticks', () => {
    document.body.innerHTML = `<button data-key="Space"></button><button id="own"></button>
      <div data-keys-first><button id="tick"></button></div>`;
    document.querySelector('[data-key]')?.addEventListener('click', () => clicked.push('Space'));
    press({ key: ' ' }, document.querySelector('#own') ?? document.body);
    expect(clicked).toEqual([]);
    press({ key: ' ' }, document.querySelector('#tick') ?? document.body);
    expect(clicked).toEqual(['Space']);
  });

  it('stay letters while somebody types, but for those with Ctrl', () => {
    const field = document.querySelector('input') ?? document.body;
    press({ key: 'e' }, field);
    press({ key: 'Enter', ctrlKey: true }, field);
    expect(clicked).toEqual(['Ctrl+Enter']);
  });

  it('leave alone what is off', () => {
    press({ key: 'x' });
    expect(clicked).toEqual([]);
  });

  it('do not reach behind an open dialog', () => {
    const dialog = document.createElement('vaadin-dialog');
    dialog.setAttribute('opened', '');
    document.body.append(dialog);
    press({ key: 'e' });
    expect(clicked).toEqual([]);
  });

  it('go from row to row with J and K', () => {
    document.body.innerHTML = `<div data-rows><a href="#1">1</a><p>between</p><a href="#2">2</a></div>`;
    const reached = () => document.activeElement?.textContent;
    press({ key: 'j' });
    expect(reached()).toBe('1');
    press({ key: 'j' });
    press({ key: 'j' });
    expect(reached()).toBe('2');
    press({ key: 'k' });
    expect(reached()).toBe('1');
  });

  it('are told to those who hear the screen', () => {
    expect(chordOf({ key: '?', shiftKey: true, ctrlKey: false, altKey: false, metaKey: false })).toBe('?');
    expect(ariaChord('Ctrl+Enter')).toBe('Control+Enter');
    expect(ariaChord('G T')).toBe('');
  });

  function press(init: KeyboardEventInit, target: Element = document.body): void {
    target.dispatchEvent(new KeyboardEvent('keydown', { ...init, bubbles: true, composed: true, cancelable: true }));
  }
});
