import { beforeEach, describe, expect, it } from 'vitest';
import './player.js';
import type { Player } from './player.js';

describe('<zf-player>', () => {
  let player: Player;

  beforeEach(async () => {
    window.location.hash = '';
    player = document.createElement('zf-player');
    player.recordings = [
      { id: 'a', kind: 'video', src: '/a.mp4', label: '甲机 · 于示一', recorder: 'a', offset: 0, duration: 9000 },
    ];
    player.startedAt = '2026-03-05T14:00:00';
    player.watermark = '法示四 05-26 10:32 审核查看';
    player.markers = [{ id: 'm', at: 2232, label: '日期特写' }];
    player.tools = ['mark'];
    document.body.replaceChildren(player);
    await player.updateComplete;
  });

  it('names its parts: the picture, the place on the axis, the markers', () => {
    expect(player.querySelector('video')?.getAttribute('aria-label')).toBe('甲机 · 于示一');
    expect(player.querySelector('input[type=range]')?.getAttribute('aria-label')).toBe('Place');
    expect(player.querySelector('.zf-mkl')?.getAttribute('role')).toBe('list');
    expect(player.querySelector('.pp')?.getAttribute('aria-label')).toBe('Play');
  });

  it('shows the clock on the wall and who is looking', async () => {
    player.seek(2232.04);
    await player.updateComplete;
    expect(player.querySelector('[role=timer]')?.textContent).toBe('14:37:12');
    expect(player.querySelector('.media')?.textContent).toContain('0:37:12.04');
    expect(player.querySelector('.wm')?.textContent).toBe('法示四 05-26 10:32 审核查看');
    expect(player.querySelector('input')?.getAttribute('aria-valuetext')).toBe('14:37:12');
  });

  it('tells which stretch was watched, for the access log', () => {
    const looked: unknown[] = [];
    player.addEventListener('looked', (event) => looked.push((event as CustomEvent).detail));
    player.play();
    const video = player.querySelector('video') as HTMLVideoElement;
    video.currentTime = 12.5;
    video.dispatchEvent(new Event('timeupdate'));
    player.pause();
    expect(looked).toEqual([{ recording: 'a', from: 0, to: 12.5 }]);
  });

  it('tells of a long stretch in parts, so that nobody who leaves is forgotten', () => {
    const looked: unknown[] = [];
    player.addEventListener('looked', (event) => looked.push((event as CustomEvent).detail));
    player.play();
    const video = player.querySelector('video') as HTMLVideoElement;
    for (const second of [15, 31, 40]) {
      video.currentTime = second;
      video.dispatchEvent(new Event('timeupdate'));
    }
    expect(looked).toEqual([{ recording: 'a', from: 0, to: 31 }]);
  });

  it('begins where the link points', async () => {
    window.location.hash = '#t=2225,2260';
    const other = document.createElement('zf-player');
    other.recordings = player.recordings;
    other.startedAt = player.startedAt;
    document.body.replaceChildren(other);
    await other.updateComplete;
    await other.updateComplete;
    expect(other.querySelector('[role=timer]')?.textContent).toBe('14:37:05');
  });

  it('obeys its keys, but not while somebody types', async () => {
    const marked: number[] = [];
    player.addEventListener('marked', (event) => marked.push((event as CustomEvent).detail.at));
    press('ArrowRight');
    press('ArrowRight', { shiftKey: true });
    press('m');
    press('l');
    const note = document.body.appendChild(document.createElement('textarea'));
    press('m', {}, note);
    await player.updateComplete;
    expect(marked).toEqual([20]);
    expect(player.querySelector('.zf-seg [aria-pressed=true]')?.textContent?.trim()).toBe('2.0×');
  });

  it('hatches what a recorder missed', async () => {
    player.recordings = [{ ...player.recordings[0]!, gaps: [{ from: 4310, to: 4560 }] }];
    await player.updateComplete;
    expect(player.querySelector('.gap')?.getAttribute('style')).toContain('width:2.778%');
  });

  function press(key: string, init: KeyboardEventInit = {}, target: Element = document.body): void {
    target.dispatchEvent(
      new KeyboardEvent('keydown', { key, ...init, bubbles: true, composed: true, cancelable: true }),
    );
  }
});
