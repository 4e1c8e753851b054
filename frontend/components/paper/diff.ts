/** What changed between two versions of a paragraph, fit for Chinese: characters stand alone, words and figures do not. */
export interface Piece {
  readonly kind: 'same' | 'ins' | 'del';
  readonly text: string;
}

export interface Paragraph {
  readonly id: string;
  readonly text: string;
}

const TOKEN = /[A-Za-z]+|\d[\d\u00a0\u2009\u202f ,.]*\d|\d|\s+|./gu;

/** Pieces in reading order, deletions before insertions. */
export function diff(before: string, after: string): Piece[] {
  const a = before.match(TOKEN) ?? [];
  const b = after.match(TOKEN) ?? [];
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) {
    head++;
  }
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) {
    tail++;
  }
  const middle = walk(a.slice(head, a.length - tail), b.slice(head, b.length - tail));
  return tidy([
    { kind: 'same', text: a.slice(0, head).join('') },
    ...middle,
    { kind: 'same', text: tail ? a.slice(-tail).join('') : '' },
  ]);
}

/** Longest common subsequence; paragraphs are short enough for the plain table. */
function walk(a: readonly string[], b: readonly string[]): Piece[] {
  const width = b.length + 1;
  const longest = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number) => longest[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      longest[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pieces: Piece[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      pieces.push({ kind: 'same', text: a[i] ?? '' });
      i++;
      j++;
    } else if (i < a.length && (j === b.length || at(i + 1, j) >= at(i, j + 1))) {
      pieces.push({ kind: 'del', text: a[i++] ?? '' });
    } else {
      pieces.push({ kind: 'ins', text: b[j++] ?? '' });
    }
  }
  return pieces;
}

/** Joins neighbours, and gives up matches of one or two characters between changes: they read as noise. */
function tidy(pieces: readonly Piece[]): Piece[] {
  const joined = join(pieces);
  const calm = joined.flatMap((piece, index): Piece[] => {
    const inside = index > 0 && index < joined.length - 1;
    return piece.kind === 'same' && inside && [...piece.text].length <= 2
      ? [
          { kind: 'del', text: piece.text },
          { kind: 'ins', text: piece.text },
        ]
      : [piece];
  });
  return join(regroup(calm));
}

function regroup(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  let removed = '';
  let added = '';
  const flush = () => {
    result.push({ kind: 'del', text: removed }, { kind: 'ins', text: added });
    removed = added = '';
  };
  for (const piece of pieces) {
    if (piece.kind === 'same') {
      flush();
      result.push(piece);
    } else if (piece.kind === 'del') {
      removed += piece.text;
    } else {
      added += piece.text;
    }
  }
  flush();
  return result;
}

function join(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (!piece.text) {
      continue;
    }
    if (last?.kind === piece.kind) {
      result[result.length - 1] = { kind: last.kind, text: last.text + piece.text };
    } else {
      result.push(piece);
    }
  }
  return result;
}

export interface ChangedParagraph {
  readonly id: string;
  readonly change: 'same' | 'changed' | 'new' | 'gone';
  readonly pieces: readonly Piece[];
}

/** All paragraphs of the later version, and in their old place those that are gone. */
export function compare(before: readonly Paragraph[], after: readonly Paragraph[]): ChangedParagraph[] {
  const old = new Map(before.map((paragraph) => [paragraph.id, paragraph.text]));
  const kept = new Set(after.map((paragraph) => paragraph.id));
  const result: ChangedParagraph[] = [];
  let next = 0;
  const goneUntil = (id?: string) => {
    while (next < before.length && before[next]?.id !== id) {
      const paragraph = before[next++];
      if (paragraph && !kept.has(paragraph.id)) {
        result.push({ id: paragraph.id, change: 'gone', pieces: [{ kind: 'del', text: paragraph.text }] });
      }
    }
    next++;
  };
  for (const { id, text } of after) {
    const previous = old.get(id);
    if (previous !== undefined) {
      goneUntil(id);
    }
    if (previous === undefined) {
      result.push({ id, change: 'new', pieces: [{ kind: 'ins', text }] });
    } else if (previous === text) {
      result.push({ id, change: 'same', pieces: [{ kind: 'same', text }] });
    } else {
      result.push({ id, change: 'changed', pieces: diff(previous, text) });
    }
  }
  goneUntil();
  return result;
}
