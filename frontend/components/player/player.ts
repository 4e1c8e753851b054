import { html, nothing, type PropertyValues, svg } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { LightElement } from '../base/light-element.js';
import { chip, type Chip, fill } from '../base/templates.js';
import { icon } from '../icon/icon.js';
import { fragmentTimes, mediaTime, ticks, wallClock } from './times.js';

export interface Recording {
  readonly id: string;
  readonly kind: 'video' | 'audio' | 'photo';
  readonly src: string;
  readonly poster?: string | null;
  /** Pictures for the strip, evenly spread. */
  readonly thumbs?: readonly string[] | null;
  /** Loudness over time, 0 to 1. */
  readonly peaks?: readonly number[] | null;
  /** Which recorder and who carried it. */
  readonly label: string;
  readonly recorder: 'a' | 'b';
  /** Seconds after the axis begins, by the wall clock. */
  readonly offset: number;
  readonly duration: number;
  /** Where it should have recorded and did not; seconds on the axis. */
  readonly gaps?: readonly { readonly from: number; readonly to: number }[] | null;
  readonly note?: string | null;
}

export interface Marker {
  readonly id: string;
  readonly at: number;
  readonly label: string;
}

export interface Range {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly open: boolean;
}

export interface PlayerI18n {
  play: string;
  pause: string;
  media: string;
  speed: string;
  mark: string;
  clipIn: string;
  clipOut: string;
  frame: string;
  copy: string;
  sound: string;
  muted: string;
  synced: string;
  axis: string;
  wave: string;
  markers: string;
  comments: string;
  broken: string;
}

export type Tool = 'mark' | 'clip' | 'frame';

const SPEEDS = [0.5, 1, 2, 4, 8];
/** One picture of a 25-a-second recording. */
const FRAME = 0.04;
/** What is told at least this often (seconds): whoever leaves the page while it plays still stands in the access log. */
const STRETCH = 30;
/** Recorders further apart than this are pulled together again. */
const DRIFT = 0.2;

/**
 * Plays what was recorded at one event: a photo, a sound, or up to two videos side by side by the wall clock.
 *
 * Space or K plays and pauses, J and L (or [ and ]) change the speed, arrows go 5 s, with Shift 15 s, `,` and `.` one
 * picture, M marks, I and O set a clip, F takes a frame, 1 and 2 choose whose sound. A page opened with `#t=62.5,80`
 * begins there and stops there.
 *
 * @fires looked - A stretch was watched; `detail.from`, `detail.to` in seconds on the axis, `detail.recording`.
 * @fires moved - The place changed; at most once a second; `detail.at`.
 * @fires marked - `detail.at`.
 * @fires clip-set - `detail.from`, `detail.to`.
 * @fires frame-wanted - `detail.at`, `detail.recording`.
 * @fires marker-chosen - `detail.id`.
 * @fires range-chosen - `detail.id`.
 */
@customElement('zf-player')
export class Player extends LightElement {
  @property({ attribute: false }) recordings: readonly Recording[] = [];
  /** Local date and time at second 0 of the axis, without zone. */
  @property() startedAt = '';
  /** Length of the axis in seconds. */
  @property({ type: Number }) duration = 0;
  /** Who is looking and why; stands over every picture. */
  @property() watermark = '';
  /** Whether the bytes are still what was handed in. */
  @property({ attribute: false }) custody: Chip | null = null;
  @property({ attribute: false }) markers: readonly Marker[] = [];
  @property({ attribute: false }) ranges: readonly Range[] = [];
  @property({ attribute: false }) tools: readonly Tool[] = [];
  /** Beside other things with keys of their own, it takes its keys only while it has the focus. */
  @property({ type: Boolean }) aside = false;
  @property({ attribute: false }) i18n: PlayerI18n = {
    play: 'Play',
    pause: 'Pause',
    media: 'media {0} / {1}',
    speed: 'Speed',
    mark: 'Mark',
    clipIn: 'In',
    clipOut: 'Out',
    frame: 'Frame',
    copy: 'copy',
    sound: 'sound',
    muted: 'muted',
    synced: 'in step by the wall clock',
    axis: 'Place',
    wave: 'Sound',
    markers: 'Markers',
    comments: 'Comments',
    broken: 'This recording cannot be played here.',
  };

  @state() private at = 0;
  @state() private playing = false;
  @state() private speed = 1;
  @state() private loud = 0;
  @state() private clipFrom?: number;
  @state() private broken: readonly string[] = [];

  private lookedFrom?: number;
  private stopAt?: number;
  private told = -1;
  private readonly onPageHide = () => this.tellLooked();
  private readonly onDocumentKey = (event: KeyboardEvent) => this.onKey(event);
  private readonly onHash = () => this.goToFragment();

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('keydown', this.onDocumentKey);
    window.addEventListener('pagehide', this.onPageHide);
    window.addEventListener('hashchange', this.onHash);
  }

  override disconnectedCallback(): void {
    this.tellLooked();
    document.removeEventListener('keydown', this.onDocumentKey);
    window.removeEventListener('pagehide', this.onPageHide);
    window.removeEventListener('hashchange', this.onHash);
    super.disconnectedCallback();
  }

  protected override firstUpdated(_: PropertyValues): void {
    this.goToFragment();
  }

  /** Goes to a second on the axis. */
  seek(at: number): void {
    this.tellLooked();
    this.at = Math.max(0, Math.min(this.length(), at));
    this.place();
    if (this.playing) {
      this.lookedFrom = this.at;
    }
    this.tellMoved(true);
  }

  play(): void {
    if (!this.playing && this.media().length) {
      this.playing = true;
      this.lookedFrom = this.at;
      this.place();
    }
  }

  pause(): void {
    if (this.playing) {
      this.playing = false;
      this.tellLooked();
      this.media().forEach((each) => each.pause());
      this.tellMoved(true);
    }
  }

  /** Plays one stretch and stops at its end. */
  playRange(from: number, to: number): void {
    this.seek(from);
    this.stopAt = to;
    this.play();
  }

  protected override render() {
    const photo = this.recordings.every((recording) => recording.kind === 'photo');
    return html`<div class="zf-vids ${this.recordings.length > 1 ? 'two' : ''}">
        ${this.recordings.map((recording, index) => this.picture(recording, index))}
      </div>
      ${photo ? this.photoBar() : [this.controls(), this.axis()]} ${this.markers.length ? this.markerList() : nothing}`;
  }

  private picture(recording: Recording, index: number) {
    const broken = this.broken.includes(recording.id);
    return html`<figure class="zf-vid ${recording.kind}">
      ${this.screen(recording, index)}
      ${broken ? html`<span class="broken" role="alert">${this.i18n.broken}</span>` : nothing}
      <span class="ov tl"><i class=${recording.recorder}></i>${recording.label}</span>
      ${
        recording.kind === 'photo'
          ? nothing
          : html`<button
              type="button"
              class="ov tr"
              aria-pressed=${index === this.loud}
              @click=${() => (this.loud = index)}
            >
              ${index === this.loud ? [icon('sound', 'xs'), this.i18n.sound] : this.i18n.muted}
              ${recording.note ? html`<span class="zf-num">${recording.note}</span>` : nothing}
            </button>`
      }
      ${this.startedAt ? html`<span class="ov bl zf-num">${wallClock(this.startedAt, this.at, 'full')}</span>` : nothing}
      ${this.watermark ? html`<span class="wm">${this.watermark}</span>` : nothing}
      <span class="ov br">${this.i18n.copy}</span>
    </figure>`;
  }

  private screen(recording: Recording, index: number) {
    const onProblem = () => (this.broken = [...this.broken, recording.id]);
    switch (recording.kind) {
      case 'photo':
        return html`<img
          src=${recording.src}
          alt=${recording.label}
          @load=${() => this.tell('looked', { recording: recording.id, from: 0, to: 0 })}
          @error=${onProblem}
        />`;
      case 'audio':
        return html`<audio
            src=${recording.src}
            preload="metadata"
            aria-label=${recording.label}
            .muted=${index !== this.loud}
            @timeupdate=${() => this.onTime(index)}
            @ended=${() => this.onEnded(index)}
            @error=${onProblem}
          ></audio>
          ${icon('sound')}`;
      case 'video':
        return html`<video
          src=${recording.src}
          poster=${recording.poster || nothing}
          preload="metadata"
          playsinline
          disablepictureinpicture
          controlslist="nodownload"
          aria-label=${recording.label}
          .muted=${index !== this.loud}
          @click=${() => this.toggle()}
          @loadedmetadata=${() => this.place()}
          @timeupdate=${() => this.onTime(index)}
          @ended=${() => this.onEnded(index)}
          @error=${onProblem}
        ></video>`;
    }
  }

  private photoBar() {
    return this.custody ? html`<div class="zf-ctl">${chip(this.custody)}</div>` : nothing;
  }

  private controls() {
    const tool = (name: Tool, label: string, key: string, glyph: string, act: () => void) =>
      this.tools.includes(name)
        ? html`<button type="button" class="zf-btn s" aria-keyshortcuts=${key} @click=${act}>
            ${glyph ? icon(glyph, 'xs') : nothing}${label} <kbd class="zf-kbd">${key}</kbd>
          </button>`
        : nothing;
    return html`<div class="zf-ctl">
      <button
        type="button"
        class="zf-btn pri pp"
        aria-label=${this.playing ? this.i18n.pause : this.i18n.play}
        aria-keyshortcuts="Space K"
        @click=${() => this.toggle()}
      >
        ${icon(this.playing ? 'pause' : 'play', 's')}
      </button>
      <span class="clk" role="timer">${this.startedAt ? wallClock(this.startedAt, this.at) : mediaTime(this.at)}</span>
      <span class="zf-c3 zf-num media"
        >${fill(this.i18n.media, mediaTime(this.at, true), mediaTime(this.length()))}</span
      >
      <span class="zf-seg" role="group" aria-label=${this.i18n.speed}>
        ${SPEEDS.map(
          (speed) =>
            html`<button
              type="button"
              class=${speed === this.speed ? 'on' : ''}
              aria-pressed=${speed === this.speed}
              @click=${() => this.setSpeed(speed)}
            >
              ${speed === this.speed ? `${speed.toFixed(1)}×` : speed}
            </button>`,
        )}
      </span>
      ${this.recordings.length > 1 ? chip({ text: this.i18n.synced, tone: 'blue', icon: 'sync' }) : nothing}
      ${chip(this.custody)}
      <span class="acts">
        ${tool('mark', this.i18n.mark, 'M', 'flag', () => this.mark())}
        ${tool('clip', this.i18n.clipIn, 'I', '', () => this.clipIn())}
        ${tool('clip', this.i18n.clipOut, 'O', '', () => this.clipOut())}
        ${tool('frame', this.i18n.frame, 'F', 'camera', () => this.frame())}
      </span>
    </div>`;
  }

  private axis() {
    const length = this.length();
    const percent = (at: number) => `${((at / (length || 1)) * 100).toFixed(3)}%`;
    return html`<div class="zf-trk">
      <span></span>
      <div class="rul" aria-hidden="true">
        ${ticks(length).map((tick) => html`<span style="left:${percent(tick)}">${this.tickWord(tick)}</span>`)}
      </div>
      ${this.recordings.map(
        (recording) =>
          html`<span class="lb">${recording.label.split(' · ')[0]}<small>${mediaTime(recording.duration)}</small></span>
            <div class="strip" @click=${this.onAxisClick}>${this.strip(recording, percent)}</div>`,
      )}
      ${this.recordings.map((recording) =>
        recording.peaks?.length
          ? html`<span class="lb">${this.i18n.wave}</span>${this.wave(recording.peaks, length)}`
          : nothing,
      )}
      ${
        this.markers.length
          ? html`<span class="lb">${this.i18n.markers}</span>
              <div class="lane mk">
                ${this.markers.map(
                  (marker, index) =>
                    html`<button
                      type="button"
                      class=${this.isAt(marker.at) ? 'on' : ''}
                      style="left:${percent(marker.at)}"
                      aria-label=${marker.label}
                      title=${marker.label}
                      @click=${() => this.chooseMarker(marker)}
                    >
                      ${index + 1}
                    </button>`,
                )}
              </div>`
          : nothing
      }
      ${
        this.ranges.length
          ? html`<span class="lb">${this.i18n.comments}</span>
              <div class="lane rg">
                ${this.ranges.map(
                  (range, index) =>
                    html`<button
                      type="button"
                      class=${range.open ? '' : 'closed'}
                      style="left:${percent(range.from)};width:${percent(range.to - range.from)}"
                      aria-label="${this.i18n.comments} ${index + 1}"
                      @click=${() => this.chooseRange(range)}
                    >
                      ${index + 1}
                    </button>`,
                )}
              </div>`
          : nothing
      }
      <div class="here">
        <input
          type="range"
          min="0"
          max=${length}
          step="0.04"
          .value=${String(this.at)}
          aria-label=${this.i18n.axis}
          aria-valuetext=${this.startedAt ? wallClock(this.startedAt, this.at) : mediaTime(this.at)}
          @input=${(event: Event) => this.seek(Number((event.target as HTMLInputElement).value))}
        />
        <i style="left:${percent(this.at)}"></i>
        ${
          this.clipFrom === undefined
            ? nothing
            : html`<b
                style="left:${percent(this.clipFrom)};width:${percent(Math.max(0, this.at - this.clipFrom))}"
              ></b>`
        }
      </div>
    </div>`;
  }

  private strip(recording: Recording, percent: (at: number) => string) {
    const thumbs = recording.thumbs ?? [];
    return html`<span
        class="ran ${recording.recorder} ${thumbs.length ? 'pics' : ''}"
        style="left:${percent(recording.offset)};width:${percent(recording.duration)}"
      >
        ${thumbs.map((thumb) => html`<img src=${thumb} alt="" loading="lazy" />`)}
      </span>
      ${(recording.gaps ?? []).map(
        (gap) => html`<span class="gap" style="left:${percent(gap.from)};width:${percent(gap.to - gap.from)}"></span>`,
      )}`;
  }

  private wave(peaks: readonly number[], length: number) {
    const played = (this.at / (length || 1)) * peaks.length;
    const line = (from: number, to: number) =>
      peaks
        .slice(from, to)
        .map((peak, index) => `M${from + index + 0.5} ${(19 - peak * 18).toFixed(1)}v${(peak * 36 + 0.4).toFixed(1)}`)
        .join('');
    const middle = Math.round(played);
    return html`<svg class="wv" viewBox="0 0 ${peaks.length} 38" preserveAspectRatio="none" aria-hidden="true">
      ${svg`<path class="played" d=${line(0, middle)} /><path d=${line(middle, peaks.length)} />`}
    </svg>`;
  }

  private markerList() {
    return html`<div class="zf-mkl" role="list" aria-label=${this.i18n.markers}>
      ${this.markers.map(
        (marker, index) =>
          html`<button
            type="button"
            role="listitem"
            class="zf-chip ${this.isAt(marker.at) ? 'blue' : ''}"
            @click=${() => this.chooseMarker(marker)}
          >
            <b>${index + 1}</b>${marker.label} ${this.tickWord(marker.at)}
          </button>`,
      )}
    </div>`;
  }

  private tickWord(at: number): string {
    const fine = this.length() < 600;
    return this.startedAt ? wallClock(this.startedAt, at, fine ? 'time' : 'minute') : mediaTime(at);
  }

  private toggle(): void {
    if (this.playing) {
      this.pause();
    } else {
      this.play();
    }
  }

  private setSpeed(speed: number): void {
    this.speed = speed;
    this.place();
  }

  private faster(step: 1 | -1): void {
    const index = SPEEDS.indexOf(this.speed) + step;
    this.setSpeed(SPEEDS[Math.max(0, Math.min(SPEEDS.length - 1, index))] ?? 1);
  }

  private mark(): void {
    this.tell('marked', { at: this.at });
  }

  private clipIn(): void {
    this.clipFrom = this.at;
  }

  private clipOut(): void {
    if (this.clipFrom !== undefined && this.at > this.clipFrom) {
      this.tell('clip-set', { from: this.clipFrom, to: this.at });
      this.clipFrom = undefined;
    }
  }

  private frame(): void {
    this.pause();
    this.tell('frame-wanted', { at: this.at, recording: this.recordings[this.loud]?.id ?? '' });
  }

  private chooseMarker(marker: Marker): void {
    this.seek(marker.at);
    this.tell('marker-chosen', { id: marker.id });
  }

  private chooseRange(range: Range): void {
    this.seek(range.from);
    this.tell('range-chosen', { id: range.id });
  }

  private isAt(at: number): boolean {
    return Math.abs(at - this.at) < Math.max(1, this.length() / 600);
  }

  private onAxisClick(event: MouseEvent): void {
    const box = (event.currentTarget as HTMLElement).getBoundingClientRect();
    if (box.width) {
      this.seek(((event.clientX - box.left) / box.width) * this.length());
    }
  }

  private length(): number {
    return this.duration || Math.max(0, ...this.recordings.map((recording) => recording.offset + recording.duration));
  }

  private media(): HTMLMediaElement[] {
    return [...this.querySelectorAll<HTMLMediaElement>('video, audio')];
  }

  /** Brings every recorder to the place on the axis, and lets those run that recorded there. */
  private place(): void {
    this.media().forEach((media, index) => {
      const recording = this.recordings[index];
      if (!recording) {
        return;
      }
      const inside = this.at >= recording.offset && this.at < recording.offset + recording.duration;
      const wanted = Math.max(0, this.at - recording.offset);
      if (Math.abs(media.currentTime - wanted) > (this.playing ? DRIFT : FRAME / 2)) {
        media.currentTime = wanted;
      }
      media.playbackRate = this.speed;
      if (this.playing && inside && media.paused) {
        void media.play()?.catch(() => this.pause());
      } else if ((!this.playing || !inside) && !media.paused) {
        media.pause();
      }
    });
  }

  private onTime(index: number): void {
    const media = this.media()[index];
    const recording = this.recordings[index];
    if (index !== this.leader() || !this.playing || !media || !recording) {
      return;
    }
    this.at = media.currentTime + recording.offset;
    this.place();
    this.tellMoved(false);
    if (this.at - (this.lookedFrom ?? this.at) >= STRETCH * this.speed) {
      this.tellLooked();
      this.lookedFrom = this.at;
    }
    if (this.stopAt !== undefined && this.at >= this.stopAt) {
      this.stopAt = undefined;
      this.pause();
    }
  }

  /** The recorder whose clock leads: the audible one, or whichever still runs. */
  private leader(): number {
    const inside = (recording?: Recording) =>
      !!recording && this.at >= recording.offset && this.at < recording.offset + recording.duration;
    return inside(this.recordings[this.loud]) ? this.loud : Math.max(0, this.recordings.findIndex(inside));
  }

  private onEnded(index: number): void {
    const recording = this.recordings[index];
    if (recording && recording.offset + recording.duration >= this.length() - 0.5) {
      this.pause();
    }
  }

  private tellLooked(): void {
    const from = this.lookedFrom;
    this.lookedFrom = undefined;
    if (from !== undefined && this.at > from) {
      const recording = this.recordings[this.loud]?.id ?? '';
      this.tell('looked', { recording, from: round(from), to: round(this.at) });
    }
  }

  private tellMoved(now: boolean): void {
    if (now || Math.abs(this.at - this.told) >= 1) {
      this.told = this.at;
      this.tell('moved', { at: round(this.at) });
    }
  }

  private goToFragment(): void {
    const times = fragmentTimes(window.location.hash);
    if (times) {
      this.seek(times.from);
      this.stopAt = times.to;
    }
  }

  private onKey(event: KeyboardEvent): void {
    const target = event.composedPath()[0];
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || !this.isMine(target, event.key)) {
      return;
    }
    const act = this.actionOf(event);
    if (act) {
      act();
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  }

  private isMine(target: EventTarget | undefined, key: string): boolean {
    const inside = target instanceof HTMLElement && this.contains(target);
    return (inside || !this.aside) && isFree(target, this, key);
  }

  private actionOf(event: KeyboardEvent): (() => void) | undefined {
    const step = event.shiftKey ? 15 : 5;
    const actions: Record<string, () => void> = {
      ' ': () => this.toggle(),
      k: () => this.toggle(),
      j: () => this.faster(-1),
      l: () => this.faster(1),
      '[': () => this.faster(-1),
      ']': () => this.faster(1),
      arrowleft: () => this.seek(this.at - step),
      arrowright: () => this.seek(this.at + step),
      ',': () => (this.pause(), this.seek(this.at - FRAME)),
      '.': () => (this.pause(), this.seek(this.at + FRAME)),
      '1': () => (this.loud = 0),
      ...(this.recordings.length > 1 ? { '2': () => (this.loud = 1) } : {}),
      ...(this.tools.includes('mark') ? { m: () => this.mark() } : {}),
      ...(this.tools.includes('clip') ? { i: () => this.clipIn(), o: () => this.clipOut() } : {}),
      ...(this.tools.includes('frame') ? { f: () => this.frame() } : {}),
    };
    return actions[event.key.toLowerCase()];
  }
}

/** Keys belong to the player unless somebody types, walks through another part, or presses a button with Space. */
function isFree(target: EventTarget | undefined, player: HTMLElement, key: string): boolean {
  if (!(target instanceof HTMLElement)) {
    return true;
  }
  if (player.contains(target)) {
    return !(key === ' ' && target.localName === 'button');
  }
  if (document.querySelector('vaadin-dialog[opened], vaadin-confirm-dialog[opened]')) {
    return false;
  }
  return !target.closest(
    'input, textarea, select, button, a, [contenteditable], [role="option"], vaadin-grid, vaadin-tab',
  );
}

function round(seconds: number): number {
  return Math.round(seconds * 100) / 100;
}

declare global {
  interface HTMLElementTagNameMap {
    'zf-player': Player;
  }
}
