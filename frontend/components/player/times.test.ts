import { describe, expect, it } from 'vitest';
import { fragmentTimes, mediaTime, ticks, wallClock } from './times.js';

describe('times', () => {
  it('are written as media time', () => {
    expect(mediaTime(2232.04, true)).toBe('0:37:12.04');
    expect(mediaTime(9000)).toBe('2:30:00');
  });

  it('are the clock on the wall where the recorder wrote one', () => {
    expect(wallClock('2026-03-05T14:00:00', 2232)).toBe('14:37:12');
    expect(wallClock('2026-03-05T14:00:00', 2232, 'full')).toBe('2026-03-05 14:37:12');
    expect(wallClock('', 2232)).toBe('0:37:12');
  });

  it('come from the link', () => {
    expect(fragmentTimes('#t=2225,2260')).toEqual({ from: 2225, to: 2260 });
    expect(fragmentTimes('#t=62.5')).toEqual({ from: 62.5 });
    expect(fragmentTimes('#top')).toBeUndefined();
  });

  it('stand on the ruler at even places', () => {
    expect(ticks(9000)).toEqual([0, 900, 1800, 2700, 3600, 4500, 5400, 6300, 7200, 8100, 9000]);
  });
});
