import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import { compare, type ChangedParagraph, type Paragraph } from './diff.js';
import { styles } from './paper.styles.js';

export interface PaperParagraph extends Paragraph {
  /** The number in the margin. */
  readonly no: string;
  readonly align?: 'text' | 'flush' | 'center';
}

export interface PaperI18n {
  label: string;
  inserted: string;
  deleted: string;
}

/**
 * A draft as it will stand on paper: numbered paragraphs in Song type, each an anchor. With `previous` set it shows what
 * changed since: insertions underlined, deletions struck, a bar in the margin.
 *
 * It keeps a shadow root so that other components can stand under a paragraph.
 *
 * N and P go to the next and the previous change. Marks show where comments hang; each is said to those who hear.
 *
 * @slot after-ID - What belongs under paragraph ID, for example its discussion.
 * @fires paragraph-chosen - `detail.id`, `detail.no`, and `detail.words`: the selected words, if any.
 * @fires comment-wanted - The same, for the paragraph that was last reached.
 * @fires compared - `detail.changes`, `detail.inserted`, `detail.deleted` (characters).
 */
@customElement('zf-paper')
export class Paper extends LitElement {
  static override styles = styles;

  @property() heading = '';
  @property() note = '';
  @property({ attribute: false }) paragraphs: readonly PaperParagraph[] = [];
  /** The version to compare with; null shows the text alone. */
  @property({ attribute: false }) previous: readonly Paragraph[] | null = null;
  /** Id of the chosen paragraph; setting it scrolls there. */
  @property() chosen = '';
  /** Ids of paragraphs with something under them. */
  @property({ attribute: false }) marked: readonly string[] = [];
  @property({ attribute: false }) i18n: PaperI18n = { label: 'Draft', inserted: 'inserted', deleted: 'deleted' };

  @state() private shown: readonly ChangedParagraph[] = [];
  /** The paragraph that last had the focus. */
  private reached = '';

  /** A paper that has just been laid down is not drawn yet. */
  override focus(): void {
    void this.updateComplete.then(() =>
      this.paragraph(this.reached || this.chosen || (this.shown[0]?.id ?? ''))?.focus(),
    );
  }

  /** Goes to the next (1) or previous (-1) change, from wherever the reader is. */
  goToChange(step: 1 | -1): void {
    const here = this.shown.findIndex((paragraph) => paragraph.id === (this.focusedId() || this.reached));
    const goal = this.next(here, step, (paragraph) => paragraph.change !== 'same');
    if (goal) {
      this.paragraph(goal.id)?.focus();
    }
  }

  /** Says which paragraph a comment is wanted at. */
  wantComment(): void {
    const id = this.focusedId() || this.reached || this.chosen || (this.shown[0]?.id ?? '');
    if (id) {
      this.tell('comment-wanted', id);
    }
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('paragraphs') || changed.has('previous')) {
      this.shown = this.previous
        ? compare(this.previous, this.paragraphs)
        : this.paragraphs.map(({ id, text }) => ({ id, change: 'same', pieces: [{ kind: 'same', text }] }));
    }
  }

  protected override updated(changed: Map<string, unknown>): void {
    if (changed.has('shown') && this.previous) {
      this.tellCompared();
    }
    if (changed.has('chosen') && this.chosen) {
      this.paragraph(this.chosen)?.scrollIntoView?.({ block: 'nearest' });
    }
  }

  protected override render() {
    return html`${this.heading ? html`<h2>${this.heading}</h2>` : nothing}
      ${this.note ? html`<p class="note">${this.note}</p>` : nothing}
      <div role="listbox" aria-label=${this.i18n.label} @keydown=${this.onKey}>
        ${this.shown.map((paragraph, index) => this.row(paragraph, index))}
      </div>`;
  }

  private row(paragraph: ChangedParagraph, index: number) {
    const source = this.paragraphs.find((each) => each.id === paragraph.id);
    const reached = this.chosen ? paragraph.id === this.chosen : index === 0;
    const kinds = {
      pg: true,
      marked: this.marked.includes(paragraph.id),
      [paragraph.change]: true,
      [source?.align ?? 'text']: true,
    };
    return html`<div
        class=${classMap(kinds)}
        id="p-${paragraph.id}"
        role="option"
        tabindex=${reached ? 0 : -1}
        aria-selected=${paragraph.id === this.chosen}
        @click=${() => this.choose(paragraph.id)}
        @focus=${() => (this.reached = paragraph.id)}
      >
        <i>${source?.no ?? '–'}</i>
        <p>${paragraph.pieces.map((piece) => this.piece(piece.kind, piece.text))}</p>
      </div>
      <slot name="after-${paragraph.id}"></slot>`;
  }

  private piece(kind: 'same' | 'ins' | 'del', text: string) {
    switch (kind) {
      case 'ins':
        return html`<ins aria-label="${this.i18n.inserted} ${text}">${text}</ins>`;
      case 'del':
        return html`<del aria-label="${this.i18n.deleted} ${text}">${text}</del>`;
      default:
        return text;
    }
  }

  private choose(id: string): void {
    this.chosen = id;
    this.reached = id;
    this.tell('paragraph-chosen', id);
  }

  private tell(event: string, id: string): void {
    const root = this.shadowRoot as (ShadowRoot & { getSelection?: () => Selection | null }) | null;
    const words = (root?.getSelection?.() ?? document.getSelection?.())?.toString() ?? '';
    const no = this.paragraphs.find((paragraph) => paragraph.id === id)?.no ?? '';
    this.dispatchEvent(new CustomEvent(event, { detail: { id, no, words }, bubbles: true, composed: true }));
  }

  private onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    const here = this.shown.findIndex((paragraph) => paragraph.id === this.focusedId());
    const goal = {
      ArrowDown: this.next(here, 1, () => true),
      ArrowUp: this.next(here, -1, () => true),
      n: this.next(here, 1, (paragraph) => paragraph.change !== 'same'),
      p: this.next(here, -1, (paragraph) => paragraph.change !== 'same'),
    }[event.key];
    if (goal) {
      this.paragraph(goal.id)?.focus();
    } else if (event.key === 'Enter' && this.shown[here]) {
      this.choose(this.shown[here].id);
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  private next(from: number, step: 1 | -1, wanted: (paragraph: ChangedParagraph) => boolean) {
    for (let index = from + step; index >= 0 && index < this.shown.length; index += step) {
      const paragraph = this.shown[index];
      if (paragraph && wanted(paragraph)) {
        return paragraph;
      }
    }
    return undefined;
  }

  private focusedId(): string {
    return this.shadowRoot?.activeElement?.id.slice(2) ?? '';
  }

  private paragraph(id: string): HTMLElement | null {
    return this.shadowRoot?.getElementById(`p-${id}`) ?? null;
  }

  private tellCompared(): void {
    const length = (kind: string) =>
      this.shown
        .flatMap((paragraph) => paragraph.pieces)
        .filter((piece) => piece.kind === kind)
        .reduce((sum, piece) => sum + [...piece.text].length, 0);
    const detail = {
      changes: this.shown.filter((paragraph) => paragraph.change !== 'same').length,
      inserted: length('ins'),
      deleted: length('del'),
    };
    this.dispatchEvent(new CustomEvent('compared', { detail, bubbles: true, composed: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zf-paper': Paper;
  }
}
