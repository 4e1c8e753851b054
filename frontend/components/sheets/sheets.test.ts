import { beforeEach, describe, expect, it } from 'vitest';
import './sheets.js';
import type { Sheets } from './sheets.js';

describe('<zf-sheets>', () => {
  let sheets: Sheets;
  const page = (no: number) => sheets.querySelector<HTMLElement>(`[data-page="${no}"]`) as HTMLElement;

  beforeEach(async () => {
    sheets = document.createElement('zf-sheets');
    sheets.label = '送达回证';
    sheets.pages = ['/1.png', '/2.png'];
    sheets.pins = [{ id: 'a', page: 2, x: 250, y: 500, label: '签名不符', open: true }];
    document.body.replaceChildren(sheets);
    await sheets.updateComplete;
  });

  it('puts a pin where its comment was made', () => {
    const pin = page(2).querySelector<HTMLElement>('.pin');
    expect(pin?.style.left).toBe('25%');
    expect(pin?.getAttribute('aria-label')).toBe('Comment 1: 签名不符');
    expect(page(1).querySelector('.pin')).toBeNull();
  });

  it('is aimed at by the arrow keys', () => {
    const aimed: unknown[] = [];
    sheets.addEventListener('aimed', (event) => aimed.push((event as CustomEvent).detail));
    page(1).dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
    page(1).dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowUp', bubbles: true }));
    expect(aimed).toEqual([
      { page: 1, x: 520, y: 500 },
      { page: 1, x: 520, y: 480 },
    ]);
  });

  it('tells which pin was chosen', () => {
    let chosen = '';
    sheets.addEventListener('pin-chosen', (event) => (chosen = (event as CustomEvent).detail.id));
    page(2).querySelector<HTMLElement>('.pin')?.click();
    expect(chosen).toBe('a');
  });
});
