import type { Patience } from './Patience';

/** Shared by all requests of a client: while SharePoint has asked to be left alone, nothing is sent to any site. */
export class SiteGate {
  private closedUntil = 0;
  private readonly patience: Patience;

  constructor(patience: Patience) {
    this.patience = patience;
  }

  close(milliseconds: number): void {
    this.closedUntil = Math.max(this.closedUntil, this.patience.now() + milliseconds);
  }

  /** How long it stays closed; 0 when open. */
  remaining(): number {
    return Math.max(0, this.closedUntil - this.patience.now());
  }

  async pass(): Promise<void> {
    for (let wait = this.remaining(); wait > 0; wait = this.remaining()) await this.patience.sleep(wait);
  }
}
