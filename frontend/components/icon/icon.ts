import { type PropertyValues, svg, type TemplateResult } from 'lit';
import { html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { LightElement } from '../base/light-element.js';
import { glyphs } from './glyphs.js';

/** Draws one icon inside another component's template; `size` is s (14) or xs (12), else 16 pixels. */
export function icon(name: string, size: '' | 's' | 'xs' = ''): TemplateResult {
  const path = (glyphs as Record<string, string>)[name];
  if (path === undefined) {
    console.error(`zf-icon: there is no icon "${name}"`);
  }
  return html`<svg class="zf-i ${size}" viewBox="0 0 16 16" aria-hidden="true">
    ${svg`<path d=${path ?? 'M3 3h10v10H3zM3 3l10 10'} />`}
  </svg>`;
}

/** One icon of ours. It never speaks: the word beside it does. */
@customElement('zf-icon')
export class ZfIcon extends LightElement {
  @property() name = '';
  @property() size: '' | 's' | 'xs' = '';

  protected override firstUpdated(_: PropertyValues): void {
    this.setAttribute('aria-hidden', 'true');
  }

  protected override render() {
    return this.name ? icon(this.name, this.size) : undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zf-icon': ZfIcon;
  }
}
