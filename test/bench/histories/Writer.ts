import type {
  MeetingSession,
  MeetingView,
} from '@samverkansrummet/shared/lib-commonjs/application/meetings/MeetingSession.js';
import type { Account } from './Account.ts';

type Said = { readonly ok: true } | { readonly ok: false; readonly error: { readonly kind: string } };
type View = MeetingView;

/** One person at a window, who now and then changes something of what was last looked at. */
export class Writer {
  readonly name: string;
  readonly session: MeetingSession;
  private readonly account: Account;
  private readonly random: () => number;
  private looked: View | null = null;
  private busy = 0;
  private written = 0;

  constructor(name: string, session: MeetingSession, account: Account, random: () => number) {
    this.name = name;
    this.session = session;
    this.account = account;
    this.random = random;
  }

  get isBusy(): boolean {
    return this.busy > 0;
  }

  get view(): View | null {
    const state = this.session.state();
    return state.kind === 'open' ? state.view : null;
  }

  /** Opens a form on what is shown now, or saves one that may have been open for long; true where that was a change. */
  actOn(look: boolean): boolean {
    if (look) this.looked = this.view;
    else this.write();
    return !look && this.view !== null;
  }

  /** Whether there is a choice between two texts to make. */
  get hasChoice(): boolean {
    const state = this.session.state();
    return state.kind === 'open' && state.saving.kind === 'conflict';
  }

  choose(): void {
    const state = this.session.state();
    if (state.kind !== 'open' || state.saving.kind !== 'conflict') return;
    const { mine, theirs } = state.saving.conflict;
    this.account.hasSeen(this.name, theirs);
    this.account.hasSeen(this.name, mine);
    this.account.choices += 1;
    const third = state.saving.conflict.field === 'title' ? mine : `${mine}\n${theirs}`;
    const chosen = this.oneOf([mine, theirs, third]);
    this.carryOut(this.session.commands.resolveConflict(chosen), () => {
      for (const word of chosen.split('\n')) this.account.acknowledge(word);
    });
  }

  private write(): void {
    this.looked ??= this.view;
    const view = this.looked;
    if (view === null) return;
    const marker = `${this.name}-${(this.written += 1)}`;
    this.oneOf([
      () => this.changeNote(view, marker),
      () => this.changeAction(view, marker),
      () => this.changeStep(view, marker),
      () => this.addNote(view, marker),
      () => this.answer(view, marker),
    ])();
    if (this.random() < 0.5) this.looked = null;
  }

  private changeNote({ room }: View, marker: string): void {
    const [note] = room.notes;
    if (note === undefined) return;
    const text = this.edited(note.text, marker);
    this.account.hasSeen(this.name, note.text);
    this.carryOut(this.session.commands.changeNote(note.id, text, note), () =>
      this.account.acknowledge(marker),
    );
  }

  private changeAction({ room }: View, marker: string): void {
    const action = this.oneOf(room.actions);
    const retitled = this.random() < 0.3;
    this.account.hasSeen(this.name, action.description);
    this.account.hasSeen(this.name, action.title);
    const fields = retitled ? { title: marker } : { description: this.edited(action.description, marker) };
    const done = this.session.commands.fillIn(action.id, fields, action);
    this.carryOut(done, () => this.account.acknowledge(marker));
  }

  private changeStep({ room }: View, marker: string): void {
    const [step] = room.agenda;
    if (step === undefined) return;
    this.account.hasSeen(this.name, step.title);
    const done = this.session.commands.changeAgendaItem(step.id, { title: marker }, step);
    this.carryOut(done, () => this.account.acknowledge(marker));
  }

  private addNote({ room }: View, marker: string): void {
    const [step] = room.agenda;
    if (step === undefined) return;
    this.carryOut(this.session.commands.addNote(step.id, marker), () => this.account.added(marker));
  }

  private answer({ room }: View, marker: string): void {
    const { id } = this.oneOf(room.actions);
    const done = this.session.commands.answer(id, { kind: 'comment', text: marker });
    this.carryOut(done, () => this.account.added(marker));
  }

  /** A paragraph more, or one worded anew. */
  private edited(text: string, marker: string): string {
    const paragraphs = text.split('\n');
    const place = Math.floor(this.random() * paragraphs.length);
    paragraphs.splice(place, this.random() < 0.5 ? 0 : 1, marker);
    return paragraphs.join('\n');
  }

  private carryOut(done: Promise<Said>, onDone: () => void = () => undefined): void {
    this.busy += 1;
    void done.then((said) => {
      this.busy -= 1;
      if (said.ok) onDone();
      else this.account.refused(said.error.kind);
    });
  }

  private oneOf<T>(choices: readonly T[]): T {
    const chosen = choices[Math.floor(this.random() * choices.length)];
    if (chosen === undefined) throw new Error('There is nothing to choose from.');
    return chosen;
  }
}
