/** Runs something later; a port so that tests need not wait. */
export interface Timer {
  /** The returned function takes it back. */
  after(milliseconds: number, callback: () => void): () => void;
}
