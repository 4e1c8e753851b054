import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { LightElement } from '../base/light-element.js';
import { state, type Tone } from '../base/templates.js';

export interface Bar {
  readonly id: string;
  readonly recorder: 'a' | 'b';
  /** Where it begins and ends on the lane, 0 to 1. */
  readonly from: number;
  readonly to: number;
  readonly title: string;
}

export interface Lane {
  readonly id: string;
  readonly label: string;
  readonly full: boolean;
  readonly dutyWord: string;
  readonly when: string;
  readonly bars: readonly Bar[];
  /** Said instead of bars while the duty lies ahead. */
  readonly ahead?: string | null;
  readonly result: string;
  readonly tone: Tone;
  readonly icon?: string | null;
}

export interface LanesI18n {
  label: string;
  recorderA: string;
  recorderB: string;
}

/**
 * How far a case's steps are covered by recordings: one lane per step with a duty to record, hatched where nothing was
 * recorded, two bars where two recorders ran.
 *
 * @fires bar-chosen - A recording was clicked; `detail.id`.
 */
@customElement('zf-lanes')
export class Lanes extends LightElement {
  @property({ attribute: false }) lanes: readonly Lane[] = [];
  /** The sum in words, and how it is meant. */
  @property() summary = '';
  @property() tone: Tone = 'plain';
  @property({ attribute: false }) i18n: LanesI18n = { label: 'Recordings', recorderA: 'A', recorderB: 'B' };

  protected override render() {
    return html`<div class="zf-ph">
        <h2>${this.i18n.label}</h2>
        ${this.summary ? state(this.summary, this.tone, this.tone === 'green' ? 'check' : this.tone === 'plain' ? undefined : 'warning') : nothing}
        <span class="end zf-f12 zf-c3 zf-lane-key"
          ><i class="a"></i>${this.i18n.recorderA}<i class="b"></i>${this.i18n.recorderB}</span
        >
      </div>
      <div role="list" aria-label=${this.i18n.label}>${this.lanes.map((lane) => this.lane(lane))}</div>`;
  }

  private lane(lane: Lane) {
    return html`<div class="zf-lane" role="listitem">
      <span class="zf-cut">${lane.label}<span class="lv ${lane.full ? 'zf-b' : ''}">${lane.dutyWord}</span></span>
      <span class="zf-c3 zf-num">${lane.when}</span>
      ${
        lane.ahead
          ? html`<span class="bar ahead">${lane.ahead}</span>`
          : html`<span class="bar">${lane.bars.map((bar) => this.bar(bar, lane))}</span>`
      }
      ${state(lane.result, lane.tone, lane.icon ?? undefined)}
    </div>`;
  }

  private bar(bar: Bar, lane: Lane) {
    const alone = lane.bars.every((other) => other.recorder === bar.recorder);
    return html`<button
      type="button"
      class="${bar.recorder} ${alone ? 'one' : ''}"
      style="left:${bar.from * 100}%;width:${Math.max(0.4, (bar.to - bar.from) * 100)}%"
      title=${bar.title}
      aria-label="${lane.label} ${bar.title}"
      @click=${() => this.tell('bar-chosen', { id: bar.id })}
    ></button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zf-lanes': Lanes;
  }
}
