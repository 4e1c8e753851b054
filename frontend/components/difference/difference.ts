import { html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { LightElement } from '../base/light-element.js';
import { diff } from '../paper/diff.js';

/** One text beside its earlier version: what was added is underlined, what went is struck. */
@customElement('zf-difference')
export class Difference extends LightElement {
  @property() earlier = '';
  @property() later = '';

  protected override render() {
    return diff(this.earlier, this.later).map(({ kind, text }) =>
      kind === 'ins' ? html`<ins>${text}</ins>` : kind === 'del' ? html`<del>${text}</del>` : text,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zf-difference': Difference;
  }
}
