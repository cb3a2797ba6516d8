import * as React from 'react';
import type { CommandRefusal } from '../../../application/meetings/CommandRefusal';
import type { Action } from '../../../domain/action/action';
import { useKept } from '../../parts/useKept';
import { actionPageText } from '../../text/actionPageText';
import { useText } from '../../text/language';
import { useOpenAction } from './actionContext';
import { changedFields, draftOf, fillInOf, meetDraft, type FactsDraft, type FactsField } from './factsDraft';

export interface Conflict {
  readonly fields: readonly FactsField[];
  readonly mine: FactsDraft;
  readonly theirs: FactsDraft;
}

export interface FactsFormState {
  readonly draft: FactsDraft;
  readonly reason: string;
  readonly changed: readonly FactsField[];
  /** A date that was promised is being moved, which asks for a reason. */
  readonly movesDate: boolean;
  readonly saving: boolean;
  readonly refusal: CommandRefusal | null;
  /** Fields that somebody else has changed too: nothing is overwritten until one of the texts is chosen. */
  readonly conflict: Conflict | null;
  readonly set: (field: FactsField, value: string) => void;
  readonly setReason: (reason: string) => void;
  readonly save: () => Promise<void>;
  /** What an earlier window left. */
  readonly restored: boolean;
  /** Gives up what is typed. */
  readonly close: () => void;
}

/** With the action as it was when the form was opened, or what others have changed since would be overwritten. */
interface KeptFacts {
  readonly opened: Action;
  readonly draft: FactsDraft;
  readonly reason: string;
}

/** The form is kept against the action as it was when it was opened, so that nobody's change is overwritten unseen. */
export function useFactsForm(onClose: () => void): FactsFormState {
  const { file, desk } = useOpenAction();
  const kept = useKept<KeptFacts>(`facts-${file.action.displayId}`, {
    opened: file.action,
    draft: draftOf(file.action),
    reason: '',
  });
  const { opened, draft, reason } = kept.value;
  const [saving, setSaving] = React.useState(false);
  const [refusal, setRefusal] = React.useState<CommandRefusal | null>(null);
  const [conflict, setConflict] = React.useState<Conflict | null>(null);
  const write = useWriteFacts();

  const meet = async () => {
    const fresh = await desk.open(opened.id);
    if (!fresh.ok) {
      setRefusal(fresh.error);
      return;
    }
    const theirs = draftOf(fresh.value.action);
    const { contested, mine } = meetDraft(draftOf(opened), draft, theirs);
    setConflict(contested.length === 0 ? null : { fields: contested, mine, theirs });
    kept.set((before) => ({ ...before, draft: mine, opened: fresh.value.action }));
  };
  const close = () => {
    kept.forget();
    onClose();
  };
  const save = async () => {
    setSaving(true);
    const refused = await write(opened, draft, reason);
    if (refused?.kind === 'changed-by-other') await meet();
    setRefusal(refused);
    setSaving(false);
    if (refused === null) close();
  };
  return {
    draft,
    reason,
    changed: changedFields(draft, draftOf(opened)),
    movesDate: opened.dueDate !== null && draft.dueDate.trim() !== opened.dueDate,
    saving,
    refusal,
    conflict,
    set: (field, value) => kept.set((before) => ({ ...before, draft: { ...before.draft, [field]: value } })),
    setReason: (reason) => kept.set((before) => ({ ...before, reason })),
    restored: kept.restored,
    close,
    save,
  };
}

/** Saves what differs in one request, and offers to undo it. */
function useWriteFacts() {
  const text = useText(actionPageText);
  const { desk, carryOut, say } = useOpenAction();
  return async (opened: Action, draft: FactsDraft, reason: string): Promise<CommandRefusal | null> => {
    const before = draftOf(opened);
    const fields = changedFields(draft, before);
    const fillIn = fillInOf(draft, fields);
    if (!fillIn.ok) return fillIn.error;
    if (fields.length === 0) return null;
    let saved: Action | null = null;
    const change = async () => {
      const result = await desk.change(opened, fillIn.value, reason.trim());
      if (result.ok) saved = result.value;
      return result;
    };
    const word = {
      kind: 'edit' as const,
      text: reason.trim(),
      changedFields: fields,
      ...dates(opened, fillIn.value),
    };
    const refused = await carryOut(change, word, opened.organisation);
    if (refused !== null) return refused;
    say(text.saved, () => {
      const back = fillInOf(before, fields);
      const now = saved;
      if (!back.ok || now === null) return;
      // As it was typed, so that only this change is taken back and not what others have put in besides.
      const typed: Action = { ...opened, ...fillIn.value };
      const undone = {
        kind: 'edit' as const,
        text: text.undone,
        changedFields: fields,
        ...dates(now, back.value),
      };
      void carryOut(() => desk.change(typed, back.value, text.undone), undone, now.organisation).then(
        (refusedUndo) => say(refusedUndo === null ? text.undone : text.undoRefused),
      );
    });
    return null;
  };
}

const dates = (from: Action, { dueDate }: { readonly dueDate?: Action['dueDate'] }) =>
  dueDate === undefined ? {} : { newDate: dueDate, oldDate: from.dueDate };
