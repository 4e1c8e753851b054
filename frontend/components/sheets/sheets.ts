import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { LightElement } from '../base/light-element.js';
import { fill } from '../base/templates.js';

/** A place on a page: `x` and `y` in per mille from its upper left corner. */
export interface Spot {
  readonly page: number;
  readonly x: number;
  readonly y: number;
}

export interface Pin extends Spot {
  readonly id: string;
  readonly label: string;
  readonly open: boolean;
}

export interface SheetsI18n {
  page: string;
  pin: string;
  aim: string;
  broken: string;
}

const WHOLE = 1000;
const STEP = 20;

/**
 * Pages of a paper or a photo, one under the other, each with its pins. A click, or the arrow keys once it has the focus,
 * aims at a spot; PageUp and PageDown go from page to page.
 *
 * @fires aimed - `detail.page`, `detail.x`, `detail.y`.
 * @fires pin-chosen - `detail.id`.
 * @fires looked - The first page was really shown.
 */
@customElement('zf-sheets')
export class Sheets extends LightElement {
  @property({ attribute: false }) pages: readonly string[] = [];
  @property({ attribute: false }) pins: readonly Pin[] = [];
  @property() label = '';
  /** Who is looking; stands over every page. */
  @property() watermark = '';
  /** Id of the chosen pin; setting it scrolls there. */
  @property() chosen = '';
  @property({ attribute: false }) i18n: SheetsI18n = {
    page: 'Page {0} of {1}',
    pin: 'Comment {0}: {1}',
    aim: 'Here',
    broken: 'This page cannot be shown.',
  };

  @state() private aim?: Spot;
  @state() private broken: readonly number[] = [];
  private hasLooked = false;

  protected override updated(changed: Map<string, unknown>): void {
    if (changed.has('chosen') && this.chosen) {
      this.querySelector(`[data-pin="${CSS.escape(this.chosen)}"]`)?.scrollIntoView?.({ block: 'center' });
    }
  }

  /** Goes to a page, counted from 1. */
  goTo(page: number): void {
    this.sheet(page)?.scrollIntoView?.({ block: 'start' });
  }

  protected override render() {
    return this.pages.map((address, index) => this.page(address, index + 1));
  }

  private page(address: string, no: number) {
    const name = fill(this.i18n.page, no, this.pages.length);
    return html`<figure
      class="zf-sheet"
      data-page=${no}
      tabindex="0"
      aria-label="${this.label} ${name}"
      @click=${(event: MouseEvent) => this.onClick(event, no)}
      @keydown=${(event: KeyboardEvent) => this.onKey(event, no)}
    >
      ${
        this.broken.includes(no)
          ? html`<p class="broken" role="alert">${this.i18n.broken}</p>`
          : html`<img
              src=${address}
              alt=${name}
              loading=${no === 1 ? 'eager' : 'lazy'}
              draggable="false"
              @load=${() => this.onShown()}
              @error=${() => (this.broken = [...this.broken, no])}
            />`
      }
      ${this.watermark ? html`<span class="wm">${this.watermark}</span>` : nothing}
      ${this.pins.map((pin, index) => (pin.page === no ? this.pin(pin, index + 1) : nothing))}
      ${
        this.aim?.page === no
          ? html`<i class="aim" style=${place(this.aim)} role="img" aria-label=${this.i18n.aim}></i>`
          : nothing
      }
      ${this.pages.length > 1 ? html`<figcaption>${no} / ${this.pages.length}</figcaption>` : nothing}
    </figure>`;
  }

  private pin(pin: Pin, no: number) {
    return html`<button
      type="button"
      class="pin ${pin.open ? '' : 'settled'} ${pin.id === this.chosen ? 'on' : ''}"
      data-pin=${pin.id}
      style=${place(pin)}
      aria-label=${fill(this.i18n.pin, no, pin.label)}
      title=${pin.label}
      @click=${(event: Event) => {
        event.stopPropagation();
        this.chosen = pin.id;
        this.tell('pin-chosen', { id: pin.id });
      }}
    >
      ${no}
    </button>`;
  }

  private onShown(): void {
    if (!this.hasLooked) {
      this.hasLooked = true;
      this.tell('looked', {});
    }
  }

  private onClick(event: MouseEvent, page: number): void {
    const box = (event.currentTarget as HTMLElement).querySelector('img')?.getBoundingClientRect();
    if (box?.width && box.height) {
      this.aimAt({
        page,
        x: bounded(((event.clientX - box.left) / box.width) * WHOLE),
        y: bounded(((event.clientY - box.top) / box.height) * WHOLE),
      });
    }
  }

  private onKey(event: KeyboardEvent, page: number): void {
    if (event.ctrlKey || event.altKey || event.metaKey || (event.target as HTMLElement).localName === 'button') {
      return;
    }
    const at = this.aim?.page === page ? this.aim : { page, x: WHOLE / 2, y: WHOLE / 2 };
    const moves: Record<string, [number, number]> = {
      ArrowLeft: [-STEP, 0],
      ArrowRight: [STEP, 0],
      ArrowUp: [0, -STEP],
      ArrowDown: [0, STEP],
    };
    const move = moves[event.key];
    if (move) {
      this.aimAt({ page, x: bounded(at.x + move[0]), y: bounded(at.y + move[1]) });
    } else if (event.key === 'PageDown' || event.key === 'PageUp') {
      this.sheet(page + (event.key === 'PageDown' ? 1 : -1))?.focus();
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  private aimAt(spot: Spot): void {
    this.aim = spot;
    this.tell('aimed', spot);
  }

  private sheet(page: number): HTMLElement | null {
    return this.querySelector<HTMLElement>(`[data-page="${page}"]`);
  }
}

function bounded(value: number): number {
  return Math.round(Math.max(0, Math.min(WHOLE, value)));
}

function place(spot: Spot): string {
  return `left:${spot.x / 10}%;top:${spot.y / 10}%`;
}

declare global {
  interface HTMLElementTagNameMap {
    'zf-sheets': Sheets;
  }
}
