import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { LightElement } from '../base/light-element.js';
import { fill } from '../base/templates.js';
import { icon } from '../icon/icon.js';
import { digestOffThread } from './off-thread.js';
import { send, type Sender, type Sending } from './sending.js';
import { bytes } from './size.js';

export interface UploadI18n {
  drop: string;
  choose: string;
  digesting: string;
  sending: string;
  paused: string;
  sent: string;
  failed: string;
  pause: string;
  resume: string;
  retry: string;
  remove: string;
}

type Phase = 'digesting' | 'sending' | 'paused' | 'sent' | 'failed';

interface Line {
  readonly key: number;
  readonly file: File;
  phase: Phase;
  sent: number;
  sha256?: string;
  reason?: string;
  sender?: Sender;
}

/**
 * Hands recordings, photos and papers in. Each file's SHA-256 is computed here, before it leaves the machine, and sent
 * along; the transfer survives a lost connection, a pause and a reload.
 *
 * @fires uploaded - `detail`: url, name, size, sha256, type.
 * @fires failed - `detail`: name, reason.
 */
@customElement('zf-upload')
export class Upload extends LightElement {
  @property() endpoint = '';
  /** What the server must know about every file, for example the case and the step. */
  @property({ attribute: false }) metadata: Readonly<Record<string, string>> = {};
  @property({ attribute: false }) headers: Readonly<Record<string, string>> = {};
  /** As of a file input: `video/*,.pdf`. */
  @property() accept = '';
  @property({ type: Boolean }) single = false;
  @property({ attribute: false }) i18n: UploadI18n = {
    drop: 'Drop files here, or',
    choose: 'choose files',
    digesting: 'computing the digest',
    sending: '{0} of {1}',
    paused: 'paused at {0}',
    sent: 'handed in, {0}',
    failed: 'not sent: {0}',
    pause: 'Pause',
    resume: 'Go on',
    retry: 'Try again',
    remove: 'Remove',
  };

  /** How files leave; replaced in tests. */
  send: (file: File, to: Sending) => Sender = send;
  digest: (file: Blob) => Promise<string> = digestOffThread;

  @state() private lines: readonly Line[] = [];
  @state() private over = false;
  private nextKey = 0;

  /** Takes files as if they had been chosen. */
  take(files: Iterable<File>): void {
    for (const file of this.single ? [...files].slice(0, 1) : files) {
      const line: Line = { key: this.nextKey++, file, phase: 'digesting', sent: 0 };
      this.lines = [...(this.single ? [] : this.lines), line];
      void this.handIn(line);
    }
  }

  protected override render() {
    return html`<div
        class="zf-drop ${this.over ? 'over' : ''}"
        @dragover=${this.onDragOver}
        @dragleave=${() => (this.over = false)}
        @drop=${this.onDrop}
      >
        ${icon('upload')}<span>${this.i18n.drop}</span>
        <button type="button" class="zf-btn s" @click=${() => this.querySelector('input')?.click()}>
          ${this.i18n.choose}
        </button>
        <input
          type="file"
          hidden
          aria-label=${this.i18n.choose}
          accept=${this.accept || nothing}
          ?multiple=${!this.single}
          @change=${this.onChosen}
        />
      </div>
      <ul class="zf-files" aria-live="polite">
        ${this.lines.map((line) => this.line(line))}
      </ul>`;
  }

  private line(line: Line) {
    const part = line.file.size ? Math.round((line.sent / line.file.size) * 100) : 100;
    return html`<li class=${line.phase}>
      <span class="mark"
        >${icon(line.phase === 'sent' ? 'check' : line.phase === 'failed' ? 'warning' : 'upload', 's')}</span
      >
      <span class="zf-cut name">${line.file.name}</span><span class="zf-c3 zf-num">${bytes(line.file.size)}</span>
      <span class="acts">${this.actions(line)}</span>
      <span class="word" role=${line.phase === 'failed' ? 'alert' : nothing}>${this.words(line)}</span>
      ${
        line.phase === 'sent'
          ? html`<span class="zf-mono zf-c3 zf-cut sha" title=${line.sha256 ?? ''}>sha256 ${short(line.sha256)}</span>`
          : html`<span
              class="way"
              role="progressbar"
              aria-label=${line.file.name}
              aria-valuemin="0"
              aria-valuemax="100"
              aria-valuenow=${part}
              ><i style="width:${part}%"></i
            ></span>`
      }
    </li>`;
  }

  private actions(line: Line) {
    const button = (label: string, act: () => void) =>
      html`<button type="button" class="zf-btn s flat" aria-label="${label} ${line.file.name}" @click=${act}>
        ${label}
      </button>`;
    switch (line.phase) {
      case 'sending':
        return button(this.i18n.pause, () => this.pause(line));
      case 'paused':
        return button(this.i18n.resume, () => this.resume(line));
      case 'failed':
        return [
          button(this.i18n.retry, () => void this.handIn(line)),
          button(this.i18n.remove, () => (this.lines = this.lines.filter((other) => other !== line))),
        ];
      default:
        return nothing;
    }
  }

  private words(line: Line): string {
    switch (line.phase) {
      case 'digesting':
        return this.i18n.digesting;
      case 'sending':
        return fill(this.i18n.sending, bytes(line.sent), bytes(line.file.size));
      case 'paused':
        return fill(this.i18n.paused, bytes(line.sent));
      case 'sent':
        return fill(this.i18n.sent, bytes(line.file.size));
      case 'failed':
        return fill(this.i18n.failed, line.reason ?? '');
    }
  }

  private async handIn(line: Line): Promise<void> {
    this.change(line, { phase: 'digesting', reason: undefined });
    try {
      line.sha256 ??= await this.digest(line.file);
    } catch (problem) {
      this.fail(line, String(problem));
      return;
    }
    line.sender = this.send(line.file, {
      endpoint: this.endpoint,
      metadata: { ...this.metadata, sha256: line.sha256 },
      headers: this.headers,
      onProgress: (sent) => this.change(line, { sent }),
      onSent: (url) => this.finish(line, url),
      onProblem: (reason) => this.fail(line, reason),
    });
    this.change(line, { phase: 'sending' });
    line.sender.begin();
  }

  private pause(line: Line): void {
    line.sender?.pause();
    this.change(line, { phase: 'paused' });
  }

  private resume(line: Line): void {
    this.change(line, { phase: 'sending' });
    line.sender?.resume();
  }

  private finish(line: Line, url: string): void {
    this.change(line, { phase: 'sent', sent: line.file.size });
    const { name, size, type } = line.file;
    this.tell('uploaded', { url, name, size, type, sha256: line.sha256 });
  }

  private fail(line: Line, reason: string): void {
    this.change(line, { phase: 'failed', reason });
    this.tell('failed', { name: line.file.name, reason });
  }

  private change(line: Line, to: Partial<Line>): void {
    Object.assign(line, to);
    this.requestUpdate();
  }

  private onChosen(event: Event): void {
    const input = event.target as HTMLInputElement;
    this.take(input.files ?? []);
    input.value = '';
  }

  private onDragOver(event: DragEvent): void {
    event.preventDefault();
    this.over = true;
  }

  private onDrop(event: DragEvent): void {
    event.preventDefault();
    this.over = false;
    this.take(event.dataTransfer?.files ?? []);
  }
}

function short(digest = ''): string {
  return `${digest.slice(0, 4)}…${digest.slice(-4)}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'zf-upload': Upload;
  }
}
