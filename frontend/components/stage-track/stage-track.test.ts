import { beforeEach, describe, expect, it } from 'vitest';
import './stage-track.js';
import type { StageTrack } from './stage-track.js';

describe('<zf-stage-track>', () => {
  let track: StageTrack;

  beforeEach(async () => {
    track = document.createElement('zf-stage-track');
    track.label = '办案阶段';
    track.stages = [
      { id: 'open', label: '立案', note: '03-05', state: 'done' },
      { id: 'review', label: '法制审核', note: '退回', state: 'returned' },
      { id: 'decide', label: '决定', note: '限 06-03', state: 'coming' },
    ];
    document.body.replaceChildren(track);
    await track.updateComplete;
  });

  it('is a named list whose current stage is the step', () => {
    expect(track.querySelector('ol')?.getAttribute('aria-label')).toBe('办案阶段');
    expect(track.querySelector('[aria-current=step] b')?.textContent).toBe('法制审核');
  });

  it('numbers what is still to come', () => {
    expect(track.querySelector('.coming .pt')?.textContent?.trim()).toBe('3');
  });

  it('tells which stage was clicked', () => {
    let id = '';
    track.addEventListener('stage-chosen', (event) => (id = (event as CustomEvent).detail.id));
    track.querySelector('li')?.click();
    expect(id).toBe('open');
  });
});
