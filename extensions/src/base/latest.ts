// Of several questions for one place only the newest one's answer counts, whichever comes first.

export class Latest {
  private turn = 0;

  /** Begin a question; what comes back tells whether it is still the newest. */
  begin(): () => boolean {
    const mine = ++this.turn;
    return () => mine === this.turn;
  }
}
