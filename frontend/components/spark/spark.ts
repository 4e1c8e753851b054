import { html, nothing, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { LightElement } from '../base/light-element.js';

/** A line of figures as small as a word, with an optional target; its meaning is in `label`. */
@customElement('zf-spark')
export class Spark extends LightElement {
  @property({ attribute: false }) values: readonly (number | null)[] = [];
  /** The value below which it is not good enough. */
  @property({ type: Number }) target?: number;
  @property() label = '';

  protected override render() {
    const known = this.values.filter((value): value is number => value !== null);
    if (!known.length) {
      return nothing;
    }
    const top = Math.max(...known, this.target ?? -Infinity);
    const bottom = Math.min(...known, this.target ?? Infinity);
    const y = (value: number) => 18 - ((value - bottom) / (top - bottom || 1)) * 16;
    const x = (index: number) => 2 + (index * 76) / Math.max(1, this.values.length - 1);
    const last = this.values.length - 1;
    const end = this.values[last];
    return html`<svg class="zf-spark" viewBox="0 0 80 20" role="img" aria-label=${this.label}>
      ${this.target === undefined ? nothing : svg`<path class="target" d="M0 ${y(this.target)}h80" />`}
      ${svg`<path class="line" d=${this.path(x, y)} />`}
      ${end === null || end === undefined ? nothing : svg`<circle cx=${x(last)} cy=${y(end)} r="2" />`}
    </svg>`;
  }

  /** A missing value breaks the line. */
  private path(x: (index: number) => number, y: (value: number) => number): string {
    let pen = 'M';
    return this.values
      .map((value, index) => {
        const step = value === null ? '' : `${pen}${x(index).toFixed(1)} ${y(value).toFixed(1)}`;
        pen = value === null ? 'M' : 'L';
        return step;
      })
      .join('');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zf-spark': Spark;
  }
}
