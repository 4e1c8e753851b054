import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    background: var(--zf-surface);
    color: var(--zf-ink);
    padding: 20px 40px 20px 0;
  }
  h2 {
    text-align: center;
    font: 600 17px/26px var(--zf-song);
    margin: 0 0 0 40px;
    letter-spacing: 0.06em;
  }
  .note {
    text-align: center;
    font: 400 13px/20px var(--zf-song);
    margin: 2px 0 10px 40px;
    color: var(--zf-ink-2);
  }
  .pg {
    display: grid;
    grid-template-columns: 48px 1fr;
    margin-bottom: 8px;
    cursor: pointer;
    scroll-margin: 24px;
  }
  .pg:hover {
    background: var(--zf-hover);
  }
  .pg:focus-visible {
    outline: 2px solid var(--zf-focus);
    outline-offset: -2px;
    border-radius: 4px;
  }
  .pg[aria-selected='true'] {
    background: var(--zf-selected);
  }
  .pg.changed,
  .pg.new,
  .pg.gone {
    box-shadow: inset 3px 0 0 var(--zf-indigo);
  }
  .pg.marked > p {
    background: linear-gradient(var(--zf-amber-tint), var(--zf-amber-tint));
  }
  .pg > i {
    font: 400 11px/24px var(--zf-font);
    color: var(--zf-ink-3);
    text-align: right;
    padding-right: 12px;
    font-variant-numeric: tabular-nums;
  }
  .pg p {
    font: 400 14px/24px var(--zf-song);
    text-indent: 2em;
    margin: 0;
    white-space: pre-line;
  }
  .pg.flush p {
    text-indent: 0;
  }
  .pg.center p {
    text-indent: 0;
    text-align: center;
    font-weight: 600;
  }
  ins {
    text-decoration: none;
    background: var(--zf-indigo-tint);
    border-bottom: 1.5px solid var(--zf-indigo);
    padding: 1px 0;
  }
  del {
    color: var(--zf-ink-3);
    text-decoration-thickness: 1px;
    background: var(--zf-hover);
  }
  ::slotted(*) {
    display: block;
    margin: 2px 0 14px 48px;
  }
  .hint {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  @media (max-width: 900px) {
    :host {
      padding-right: 12px;
    }
    .pg {
      grid-template-columns: 32px 1fr;
    }
    ::slotted(*) {
      margin-left: 32px;
    }
  }
  @media print {
    .pg {
      break-inside: avoid;
    }
  }
`;
