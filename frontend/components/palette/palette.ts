import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { LightElement } from '../base/light-element.js';
import { icon } from '../icon/icon.js';

export interface Command {
  readonly id: string;
  readonly icon: string;
  readonly title: string;
  readonly note?: string;
  readonly group?: string;
  readonly key?: string;
}

export interface PaletteI18n {
  label: string;
  placeholder: string;
  empty: string;
}

/**
 * Finds cases, people, papers and commands by typing; arrows move, Enter goes.
 *
 * @fires words-typed - `detail.words`, at most every 80 ms.
 * @fires command-chosen - `detail.id`.
 */
@customElement('zf-palette')
export class Palette extends LightElement {
  @property({ attribute: false }) commands: readonly Command[] = [];
  @property({ attribute: false }) i18n: PaletteI18n = { label: 'Commands', placeholder: '', empty: 'Nothing found' };

  @state() private row = 0;
  private timer?: ReturnType<typeof setTimeout>;

  /** Puts the cursor into the field; the dialog calls it when it opens. */
  begin(): void {
    const field = this.querySelector('input');
    if (field) {
      field.value = '';
      field.focus();
    }
    this.row = 0;
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('commands')) {
      this.row = 0;
    }
  }

  protected override firstUpdated(): void {
    requestAnimationFrame(() => this.querySelector('input')?.focus());
  }

  protected override render() {
    const active = this.commands[this.row];
    return html`<div class="zf-palette-field">
        ${icon('search')}
        <input
          type="text"
          role="combobox"
          aria-expanded="true"
          aria-controls="zf-palette-list"
          aria-activedescendant=${active ? `zf-cmd-${active.id}` : ''}
          aria-label=${this.i18n.label}
          placeholder=${this.i18n.placeholder}
          autocomplete="off"
          spellcheck="false"
          @input=${this.onInput}
          @keydown=${this.onKey}
        /><kbd class="zf-kbd">Esc</kbd>
      </div>
      <ul id="zf-palette-list" class="zf-palette-list" role="listbox" aria-label=${this.i18n.label}>
        ${this.commands.map((command, index) => this.command(command, index))}
      </ul>
      ${this.commands.length ? nothing : html`<p class="zf-palette-empty" role="status">${this.i18n.empty}</p>`}`;
  }

  private command(command: Command, index: number) {
    const first = command.group && command.group !== this.commands[index - 1]?.group;
    return html`${first ? html`<li class="group" role="presentation">${command.group}</li>` : nothing}
      <li
        id="zf-cmd-${command.id}"
        role="option"
        aria-selected=${index === this.row}
        @mousemove=${() => (this.row = index)}
        @click=${() => this.choose(command)}
      >
        ${icon(command.icon)}<span class="zf-cut">${command.title}</span>
        <span class="zf-c3 zf-f12 zf-cut note">${command.note ?? ''}</span>
        ${command.key ? html`<kbd class="zf-kbd">${command.key}</kbd>` : nothing}
      </li>`;
  }

  private onInput(event: Event): void {
    const words = (event.target as HTMLInputElement).value;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.tell('words-typed', { words }), 80);
  }

  private onKey(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      this.row = Math.max(0, Math.min(this.commands.length - 1, this.row + step));
      void this.updateComplete.then(() =>
        this.querySelector('[aria-selected="true"]')?.scrollIntoView?.({ block: 'nearest' }),
      );
      event.preventDefault();
    } else if (event.key === 'Enter' && !event.isComposing) {
      const command = this.commands[this.row];
      if (command) {
        this.choose(command);
      }
      event.preventDefault();
    }
  }

  private choose(command: Command): void {
    this.tell('command-chosen', { id: command.id });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zf-palette': Palette;
  }
}
