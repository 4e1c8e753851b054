import { describe, expect, it } from 'vitest';
import { compare, diff } from './diff.js';

const text = (pieces: readonly { kind: string; text: string }[], ...kinds: string[]) =>
  pieces
    .filter((piece) => kinds.includes(piece.kind))
    .map((piece) => piece.text)
    .join('');

describe('diff', () => {
  const before = '经查，当事人系首次违法，已主动召回已售产品，符合裁量基准，决定从轻处罚。';
  const after = '经查，当事人系首次违法，于 2026 年 3 月 6 日主动启动召回，符合裁量基准从轻档，决定从轻处罚。';

  it('loses nothing of either version', () => {
    const pieces = diff(before, after);
    expect(text(pieces, 'same', 'del')).toBe(before);
    expect(text(pieces, 'same', 'ins')).toBe(after);
  });

  it('shows an addition as one piece', () => {
    expect(
      diff('罚款 126 000 元。', '罚款 126 000 元，合计 129 600 元。').filter((each) => each.kind !== 'same'),
    ).toEqual([{ kind: 'ins', text: '，合计 129 600 元' }]);
  });

  it('never splits a figure', () => {
    expect(diff('处罚款 3 600 元', '处罚款 3 900 元')).toEqual([
      { kind: 'same', text: '处罚款 ' },
      { kind: 'del', text: '3 600' },
      { kind: 'ins', text: '3 900' },
      { kind: 'same', text: ' 元' },
    ]);
  });

  it('keeps unchanged text whole', () => {
    expect(diff('同一段', '同一段')).toEqual([{ kind: 'same', text: '同一段' }]);
  });
});

describe('compare', () => {
  const p = (id: string, words: string) => ({ id, text: words });

  it('tells new, changed and vanished paragraphs, these in their old place', () => {
    const changes = compare([p('1', '甲'), p('2', '乙'), p('3', '丙')], [p('1', '甲'), p('3', '丁'), p('4', '戊')]);
    expect(changes.map(({ id, change }) => `${id} ${change}`)).toEqual(['1 same', '2 gone', '3 changed', '4 new']);
  });
});
