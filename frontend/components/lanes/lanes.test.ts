import { beforeEach, describe, expect, it } from 'vitest';
import './lanes.js';
import type { Lane, Lanes } from './lanes.js';

describe('<zf-lanes>', () => {
  let lanes: Lanes;
  const lane: Lane = {
    id: 'seizure',
    label: '检查、扣押',
    full: true,
    dutyWord: '全程',
    when: '03-05 14:00',
    bars: [
      { id: 'v2a', recorder: 'a', from: 0, to: 1, title: '14:00:00–16:30:00' },
      { id: 'v2b', recorder: 'b', from: 0, to: 0.48, title: '14:00:00–15:11:50' },
    ],
    result: '2:30:00 无中断',
    tone: 'green',
    icon: 'check',
  };

  beforeEach(async () => {
    lanes = document.createElement('zf-lanes');
    lanes.lanes = [
      lane,
      { ...lane, id: 'service', bars: [], ahead: '到步骤 21 时须录', result: '待录', tone: 'plain' },
    ];
    document.body.replaceChildren(lanes);
    await lanes.updateComplete;
  });

  it('is a named list of duties, each with its result in words', () => {
    expect(lanes.querySelector('[role=list]')?.getAttribute('aria-label')).toBe('Recordings');
    expect(lanes.querySelectorAll('[role=listitem]')).toHaveLength(2);
    expect(lanes.querySelector('.zf-st.green')?.textContent).toContain('无中断');
  });

  it('draws two recorders as two bars, each named and to be opened', () => {
    let opened = '';
    lanes.addEventListener('bar-chosen', (event) => (opened = (event as CustomEvent).detail.id));
    const bars = lanes.querySelectorAll<HTMLButtonElement>('.bar button');
    bars[1]?.click();

    expect(bars[1]?.getAttribute('style')).toBe('left:0%;width:48%');
    expect(bars[1]?.getAttribute('aria-label')).toBe('检查、扣押 14:00:00–15:11:50');
    expect(opened).toBe('v2b');
  });

  it('says of a duty ahead when it must be recorded', () => {
    expect(lanes.querySelector('.ahead')?.textContent).toBe('到步骤 21 时须录');
  });
});
