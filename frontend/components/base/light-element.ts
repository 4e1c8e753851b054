import { LitElement } from 'lit';

/** An element that draws in the page itself: its text can be found, printed and styled like all other text. */
export abstract class LightElement extends LitElement {
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  /** Tells the server and whoever listens; all our events bubble. */
  protected tell(event: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(event, { detail, bubbles: true, composed: true }));
  }
}
