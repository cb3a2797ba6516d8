import * as React from 'react';
import type { FieldProps } from '@fluentui/react-field';
import type { ActionDesk } from '../../../application/actions/ActionDesk';
import type { CommandRefusal } from '../../../application/meetings/CommandRefusal';
import type { Action } from '../../../domain/action/action';
import { failure } from '../../../domain/kernel/result';
import { useCommand } from '../../meeting/useCommand';
import { useToday } from '../../parts/clockContext';
import { fieldOf, type PromiseField } from '../../parts/promiseField';
import { useKept } from '../../parts/useKept';
import { useLanguage } from '../../text/language';
import { refusalText } from '../../text/refusalText';
import { emptyDraft, readDraft, type AddDraft } from './addDraft';

function useRefs() {
  const title = React.useRef<HTMLTextAreaElement>(null);
  const organisation = React.useRef<HTMLSelectElement>(null);
  const due = React.useRef<HTMLInputElement>(null);
  React.useEffect(() => title.current?.focus(), []);
  return { title, organisation, due };
}

/** The form of a new action: what is typed, what is wrong with it, and its saving. */
export function useAddForm(desk: Pick<ActionDesk, 'add'>, onAdded: (action: Action) => void) {
  const kept = useKept<AddDraft>('new-action', emptyDraft);
  const { value: draft, restored, forget } = kept;
  const refs = useRefs();
  const today = useToday();
  const language = useLanguage();
  const command = useCommand();
  const [own, setOwn] = React.useState<CommandRefusal | null>(null);
  const refusal = own ?? command.refusal;
  const field = fieldOf(refusal);
  const focusOn = (wrong: CommandRefusal): void => {
    const name = fieldOf(wrong);
    if (name !== null) refs[name].current?.focus();
  };
  const read = (): ReturnType<typeof readDraft> =>
    // A browser hides what it cannot read as a date; an unreadable date is never saved as none.
    refs.due.current?.validity.badInput === true
      ? failure({ kind: 'not-a-date', text: '' })
      : readDraft(draft, today);
  const save = (): void => {
    if (command.busy) return;
    const promise = read();
    setOwn(promise.ok ? null : promise.error);
    if (!promise.ok) {
      focusOn(promise.error);
      return;
    }
    command.run(
      () => desk.add(promise.value),
      (action) => {
        forget();
        onAdded(action);
      },
    );
  };
  const errorIn = (name: PromiseField): string | null =>
    refusal !== null && field === name ? refusalText(refusal, language) : null;
  const marked = (name: PromiseField): Partial<FieldProps> => {
    const validationMessage = errorIn(name);
    return validationMessage === null ? {} : { validationMessage, validationState: 'error' };
  };
  const change = (part: Partial<AddDraft>): void => {
    setOwn(null);
    command.clear();
    kept.set((before) => ({ ...before, ...part }));
  };
  return {
    ...{ draft, restored, forget, refs, save, change, errorIn, marked },
    busy: command.busy,
    untouched: Object.values(draft).every((text) => text === ''),
    wholeRefusal: field === null ? refusal : null,
  };
}
