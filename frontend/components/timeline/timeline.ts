import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { LightElement } from '../base/light-element.js';
import { chip, type Chip, seal } from '../base/templates.js';
import { icon } from '../icon/icon.js';

export interface TimelineItem {
  readonly id: string;
  readonly day: string;
  readonly time: string;
  /** One of the filters' kinds. */
  readonly kind: string;
  readonly icon: string;
  readonly title: string;
  readonly strong?: boolean;
  readonly chip?: Chip | null;
  /** Number of its entry in the log. */
  readonly seal?: string | null;
  readonly meta?: string;
}

export interface TimelineFilter {
  readonly kind: string;
  readonly label: string;
}

export interface TimelineI18n {
  label: string;
  all: string;
  hint: string;
  empty: string;
}

/**
 * Everything that happened in a case, newest first: acts, papers, recordings, reviews, publications.
 *
 * J and K (or the arrows) move, Enter opens.
 *
 * @fires item-chosen - An item was opened; `detail.id`.
 * @fires filter-chosen - Another kind is shown; `detail.kind`, empty for all.
 */
@customElement('zf-timeline')
export class Timeline extends LightElement {
  @property({ attribute: false }) items: readonly TimelineItem[] = [];
  @property({ attribute: false }) filters: readonly TimelineFilter[] = [];
  /** The id of the chosen item. */
  @property() chosen = '';
  /** The kind shown; empty for all. */
  @property() kind = '';
  @property({ attribute: false }) i18n: TimelineI18n = {
    label: 'Timeline',
    all: 'All',
    hint: 'newest first',
    empty: 'Nothing yet',
  };

  /** The row the Tab key reaches. */
  @state() private row = 0;

  protected override render() {
    const shown = this.shown();
    return html`${this.filters.length ? this.filterBar() : nothing}
      <ol class="zf-tl" data-rows role="listbox" aria-label=${this.i18n.label} @keydown=${this.onKey}>
        ${shown.map((item, index) => this.item(item, index, shown.length))}
      </ol>
      ${shown.length ? nothing : html`<p class="zf-tl-empty" role="status">${this.i18n.empty}</p>`}`;
  }

  private shown(): readonly TimelineItem[] {
    return this.kind ? this.items.filter((item) => item.kind === this.kind) : this.items;
  }

  private filterBar() {
    const all = [{ kind: '', label: this.i18n.all }, ...this.filters];
    return html`<div class="zf-tl-filter">
      <span class="zf-seg" role="group" aria-label=${this.i18n.label}>
        ${all.map(
          (filter) =>
            html`<button
              type="button"
              class=${filter.kind === this.kind ? 'on' : ''}
              aria-pressed=${filter.kind === this.kind}
              @click=${() => this.choose(filter.kind)}
            >
              ${filter.label}
            </button>`,
        )}
      </span>
      <span class="zf-c3 zf-tl-hint">${this.i18n.hint} · <kbd class="zf-kbd">J</kbd> <kbd class="zf-kbd">K</kbd></span>
    </div>`;
  }

  private item(item: TimelineItem, index: number, count: number) {
    const reached = Math.min(this.row, count - 1) === index;
    return html`<li
      role="option"
      id="zf-tl-${item.id}"
      tabindex=${reached ? 0 : -1}
      aria-selected=${item.id === this.chosen}
      @click=${() => this.open(item, index)}
      @focus=${() => (this.row = index)}
    >
      <time class=${item.day.length > 5 ? 'long' : ''}><b>${item.day}</b>${item.time}</time>
      <span class="nd">${icon(item.icon)}</span>
      <div>
        <div class="t"><span class="zf-cut ${item.strong ? 'zf-b' : ''}">${item.title}</span>${chip(item.chip)}</div>
        <div class="m">${seal(item.seal)}<span class="zf-cut">${item.meta ?? ''}</span></div>
      </div>
    </li>`;
  }

  private choose(kind: string): void {
    this.kind = kind;
    this.row = 0;
    this.tell('filter-chosen', { kind });
  }

  private open(item: TimelineItem, index: number): void {
    this.row = index;
    this.chosen = item.id;
    this.tell('item-chosen', { id: item.id });
  }

  private onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    const shown = this.shown();
    const step = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      this.row = Math.max(0, Math.min(shown.length - 1, this.row + step));
      this.querySelectorAll<HTMLElement>('li')[this.row]?.focus();
    } else if (event.key === 'Enter') {
      const item = shown[this.row];
      if (item) {
        this.open(item, this.row);
      }
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zf-timeline': Timeline;
  }
}
