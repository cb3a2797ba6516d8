import * as React from 'react';
import type { CommandRefusal } from '../../../../application/meetings/CommandRefusal';
import { useToday } from '../../../parts/clockContext';
import { useLanguage, useText } from '../../../text/language';
import { promisingText } from '../../../text/promisingText';
import { refusalText } from '../../../text/refusalText';
import { useCommand } from '../../useCommand';
import { usePanel } from '../PanelContext';
import type { Extra } from './PromiseExtras';
import { emptyPromise, fieldOf, readPromise, type PromiseField, type PromiseForm } from './promiseForm';

/** The form of a new promise: what is typed, what is wrong with it, and saving with a new one at once. */
export function useNewPromise(onClose: (() => void) | null) {
  const { commands, say, draft, setDraft } = usePanel();
  const text = useText(promisingText);
  const language = useLanguage();
  const today = useToday();
  const command = useCommand();
  const [own, setOwn] = React.useState<CommandRefusal | null>(null);
  const [opened, setOpened] = React.useState<readonly Extra[]>([]);
  const titleRef = React.useRef<HTMLTextAreaElement>(null);
  const organisationRef = React.useRef<HTMLSelectElement>(null);
  const dueRef = React.useRef<HTMLInputElement>(null);
  const opensByKey = onClose !== null;
  React.useEffect(() => {
    if (opensByKey) titleRef.current?.focus();
  }, [opensByKey]);

  const refusal = own ?? command.refusal;
  const focusOn = (field: PromiseField | null) => {
    const refs = { title: titleRef, organisation: organisationRef, due: dueRef };
    if (field !== null) refs[field].current?.focus();
  };
  const refuse = (found: CommandRefusal) => {
    setOwn(found);
    focusOn(fieldOf(found));
  };
  const save = () => {
    if (command.busy) return;
    // A browser hides what it cannot read as a date; an unreadable date is never saved as none.
    if (dueRef.current?.validity.badInput === true) return refuse({ kind: 'not-a-date', text: '' });
    const promise = readPromise(draft, today);
    if (!promise.ok) return refuse(promise.error);
    setOwn(null);
    command.run(
      () => commands.promise(promise.value),
      (action) => {
        say(text.savedAs(action.displayId));
        setDraft(emptyPromise);
        setOpened([]);
        titleRef.current?.focus();
      },
    );
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.key === 'Enter' && event.ctrlKey) save();
    else if (event.key === 'Enter' && event.target === titleRef.current) organisationRef.current?.focus();
    else if (event.key === 'Escape' && onClose !== null) onClose();
    else return;
    event.preventDefault();
  };
  return {
    form: draft,
    change: (change: Partial<PromiseForm>) => {
      setOwn(null);
      command.clear();
      setDraft({ ...draft, ...change });
    },
    opened,
    setOpened,
    errorIn: (field: PromiseField) =>
      refusal !== null && fieldOf(refusal) === field ? refusalText(refusal, language) : null,
    wholeRefusal: fieldOf(refusal) === null ? refusal : null,
    busy: command.busy,
    save,
    onKeyDown,
    titleRef,
    organisationRef,
    dueRef,
  };
}
