import { beforeEach, describe, expect, it } from 'vitest';
import './paper.js';
import type { Paper } from './paper.js';

describe('<zf-paper>', () => {
  let paper: Paper;
  const root = () => paper.shadowRoot as ShadowRoot;

  beforeEach(async () => {
    paper = document.createElement('zf-paper');
    paper.heading = '行政处罚决定书（代拟稿）';
    paper.paragraphs = [
      { id: 'a', no: '8', text: '当事人上述行为违法。' },
      { id: 'b', no: '9', text: '决定从轻处罚，罚款 126 000 元。' },
    ];
    document.body.replaceChildren(paper);
    await paper.updateComplete;
  });

  it('is a named list of paragraphs with their numbers', () => {
    expect(root().querySelector('[role=listbox]')?.getAttribute('aria-label')).toBe('Draft');
    expect([...root().querySelectorAll('[role=option] i')].map((each) => each.textContent)).toEqual(['8', '9']);
  });

  it('shows what changed since an earlier version, and how much', async () => {
    const compared = new Promise<CustomEvent>((resolve) =>
      paper.addEventListener('compared', (event) => resolve(event as CustomEvent), { once: true }),
    );
    paper.previous = [
      { id: 'a', text: '当事人上述行为违法。' },
      { id: 'b', text: '决定从轻处罚。' },
    ];

    expect((await compared).detail).toEqual({ changes: 1, inserted: 13, deleted: 0 });
    expect(root().querySelector('ins')?.getAttribute('aria-label')).toContain('inserted');
    expect(root().querySelectorAll('.changed')).toHaveLength(1);
  });

  it('tells which paragraph was chosen', async () => {
    let no = '';
    paper.addEventListener('paragraph-chosen', (event) => (no = (event as CustomEvent).detail.no));
    root().querySelector<HTMLElement>('#p-b')?.click();
    await paper.updateComplete;

    expect(no).toBe('9');
    expect(root().querySelector('[aria-selected=true]')?.id).toBe('p-b');
  });

  it('says where a comment is wanted: at the paragraph that was last reached', () => {
    let id = '';
    paper.addEventListener('comment-wanted', (event) => (id = (event as CustomEvent).detail.id));
    root().querySelector<HTMLElement>('#p-b')?.focus();
    paper.wantComment();
    expect(id).toBe('b');
  });

  it('has a place under each paragraph', () => {
    expect(root().querySelector('slot[name=after-b]')).not.toBeNull();
  });
});
