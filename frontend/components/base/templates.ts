import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../icon/icon.js';

/** How a state is meant; never shown by colour alone. */
export type Tone = 'plain' | 'red' | 'amber' | 'green' | 'blue';

export interface Chip {
  readonly text: string;
  readonly tone?: Tone;
  readonly icon?: string;
}

export function chip(value: Chip | undefined | null): TemplateResult | typeof nothing {
  return value
    ? html`<span class="zf-chip ${value.tone ?? ''}"
        >${value.icon ? icon(value.icon, 'xs') : nothing}${value.text}</span
      >`
    : nothing;
}

export function seal(entry: string | undefined | null): TemplateResult | typeof nothing {
  return entry ? html`<span class="zf-seal">${entry}</span>` : nothing;
}

/** A word of state with its icon. */
export function state(text: string, tone: Tone = 'plain', name?: string): TemplateResult {
  return html`<span class="zf-st ${tone}">${name ? icon(name, 's') : nothing}${text}</span>`;
}

/** Replaces {0}, {1} … in a text that came from the server. */
export function fill(pattern: string, ...words: readonly unknown[]): string {
  return pattern.replace(/\{(\d)\}/g, (hole, index: string) => String(words[Number(index)] ?? hole));
}
