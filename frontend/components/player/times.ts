/** Times of a recording: seconds on its axis, media time, and the clock on the wall when it was made. */

/** 0:37:12, or with hundredths 0:37:12.04. */
export function mediaTime(seconds: number, hundredths = false): string {
  const whole = Math.max(0, Math.round(seconds * 100) / 100);
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, Math.floor(whole) % 60];
  const text = parts.map((part, index) => (index ? two(part) : String(part))).join(':');
  return hundredths ? `${text}.${two(Math.round((whole % 1) * 100))}` : text;
}

/** The clock on the wall; `startedAt` is a local date and time without zone, as the recorder wrote it. */
export function wallClock(startedAt: string, seconds: number, part: 'time' | 'minute' | 'full' = 'time'): string {
  const start = Date.parse(`${startedAt}Z`);
  if (Number.isNaN(start)) {
    return mediaTime(seconds);
  }
  const text = new Date(start + seconds * 1000).toISOString();
  return part === 'full' ? text.slice(0, 19).replace('T', ' ') : text.slice(11, part === 'minute' ? 16 : 19);
}

/** What `#t=62.5,80` asks for. */
export function fragmentTimes(hash: string): { from: number; to?: number } | undefined {
  const [, from, to] = /^#(?:.*&)?t=(\d+(?:\.\d+)?)(?:,(\d+(?:\.\d+)?))?/.exec(hash) ?? [];
  if (from === undefined) {
    return undefined;
  }
  return to === undefined ? { from: Number(from) } : { from: Number(from), to: Number(to) };
}

/** Where the ruler writes a time: at most twelve places, at whole quarters, minutes or seconds. */
export function ticks(duration: number): number[] {
  const step = [1, 2, 5, 10, 30, 60, 120, 300, 600, 900, 1800, 3600].find((each) => duration / each <= 12) ?? 7200;
  return Array.from({ length: Math.floor(duration / step) + 1 }, (_, index) => index * step);
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
