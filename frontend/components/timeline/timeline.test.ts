import { beforeEach, describe, expect, it } from 'vitest';
import './timeline.js';
import type { Timeline } from './timeline.js';

describe('<zf-timeline>', () => {
  let timeline: Timeline;
  const item = (id: string, kind: string) => ({ id, day: '05-22', time: '17:12', kind, icon: 'review', title: id });

  beforeEach(async () => {
    timeline = document.createElement('zf-timeline');
    timeline.filters = [{ kind: 'doc', label: '文书' }];
    timeline.items = [{ ...item('意见', 'review'), seal: '1 187' }, item('报告', 'doc'), item('笔录', 'doc')];
    document.body.replaceChildren(timeline);
    await timeline.updateComplete;
  });

  it('is a list box of options, one of them in reach of Tab', () => {
    expect(timeline.querySelector('[role=listbox]')?.getAttribute('aria-label')).toBe('Timeline');
    expect(options()).toHaveLength(3);
    expect(options().filter((option) => option.tabIndex === 0)).toHaveLength(1);
  });

  it('shows the number of the log entry as a seal', () => {
    expect(timeline.querySelector('.zf-seal')?.textContent).toBe('1 187');
  });

  it('shows one kind only when asked', async () => {
    timeline.querySelectorAll('button')[1]?.click();
    await timeline.updateComplete;

    expect(options().map((option) => option.id)).toEqual(['zf-tl-报告', 'zf-tl-笔录']);
    expect(timeline.querySelector('[aria-pressed=true]')?.textContent?.trim()).toBe('文书');
  });

  it('moves with J and K and opens with Enter', async () => {
    let opened = '';
    timeline.addEventListener('item-chosen', (event) => (opened = (event as CustomEvent).detail.id));
    press('j');
    await timeline.updateComplete;
    press('Enter');
    await timeline.updateComplete;

    expect(opened).toBe('报告');
    expect(timeline.querySelector('[aria-selected=true]')?.id).toBe('zf-tl-报告');
  });

  it('says so when there is nothing', async () => {
    timeline.items = [];
    await timeline.updateComplete;
    expect(timeline.querySelector('[role=status]')?.textContent).toBe('Nothing yet');
  });

  function press(key: string): void {
    timeline.querySelector('ol')?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  }

  function options(): HTMLElement[] {
    return [...timeline.querySelectorAll<HTMLElement>('[role=option]')];
  }
});
