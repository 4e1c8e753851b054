import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { LightElement } from '../base/light-element.js';
import { icon } from '../icon/icon.js';

export interface Stage {
  readonly id: string;
  readonly label: string;
  /** A date, a limit, or the word for where it stands. */
  readonly note: string;
  readonly state: 'done' | 'now' | 'returned' | 'coming';
}

/**
 * The stages of a case from left to right: what is done and when, where it stands, what comes and by when.
 *
 * @fires stage-chosen - A stage was clicked; `detail.id`.
 */
@customElement('zf-stage-track')
export class StageTrack extends LightElement {
  @property({ attribute: false }) stages: readonly Stage[] = [];
  @property() label = '';

  protected override updated(): void {
    // On a phone the track scrolls: begin where the case stands.
    requestAnimationFrame(() => this.showNow());
  }

  private showNow(): void {
    const now = this.querySelector<HTMLElement>('[aria-current=step]');
    const list = this.querySelector<HTMLElement>('ol');
    if (now && list && list.scrollWidth > list.clientWidth) {
      list.scrollLeft = Math.max(0, now.offsetLeft - list.clientWidth / 3);
    }
  }

  protected override render() {
    return html`<ol class="zf-track" aria-label=${this.label}>
      ${this.stages.map((stage, index) => this.stage(stage, index))}
    </ol>`;
  }

  private stage(stage: Stage, index: number) {
    const current = stage.state === 'now' || stage.state === 'returned';
    return html`<li
      class=${stage.state}
      aria-current=${current ? 'step' : nothing}
      @click=${() => this.tell('stage-chosen', { id: stage.id })}
    >
      <span class="pt">${this.mark(stage, index)}</span><b>${stage.label}</b><small>${stage.note}</small>
    </li>`;
  }

  private mark(stage: Stage, index: number) {
    switch (stage.state) {
      case 'done':
        return icon('check', 'xs');
      case 'returned':
        return icon('back', 'xs');
      default:
        return index + 1;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zf-stage-track': StageTrack;
  }
}
