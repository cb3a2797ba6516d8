import * as React from 'react';
import type { CommandRefusal } from '../../../../application/meetings/CommandRefusal';
import type { LocalDate } from '../../../../domain/kernel/localDate';
import { failure } from '../../../../domain/kernel/result';
import { useToday } from '../../../parts/clockContext';
import { fieldOf, type PromiseField } from '../../../parts/promiseField';
import { deviceText } from '../../../text/deviceText';
import { useLanguage, useText } from '../../../text/language';
import { promisingText } from '../../../text/promisingText';
import { refusalText } from '../../../text/refusalText';
import { useCommand } from '../../useCommand';
import { usePanel } from '../PanelContext';
import { emptyPromise, filledIn, readPromise, type Extra, type PromiseForm } from './promiseForm';

interface Fields {
  readonly titleRef: React.RefObject<HTMLTextAreaElement>;
  readonly organisationRef: React.RefObject<HTMLSelectElement>;
  readonly dueRef: React.RefObject<HTMLInputElement>;
}

function useFields(focusAtOnce: boolean): Fields {
  const titleRef = React.useRef<HTMLTextAreaElement>(null);
  const organisationRef = React.useRef<HTMLSelectElement>(null);
  const dueRef = React.useRef<HTMLInputElement>(null);
  React.useEffect(() => {
    if (focusAtOnce) titleRef.current?.focus();
  }, [focusAtOnce]);
  return { titleRef, organisationRef, dueRef };
}

function focusOn(field: PromiseField | null, { titleRef, organisationRef, dueRef }: Fields): void {
  const refs = { title: titleRef, organisation: organisationRef, due: dueRef };
  if (field !== null) refs[field].current?.focus();
}

/** A browser hides what it cannot read as a date; an unreadable date is never saved as none. */
const readForm = (
  draft: PromiseForm,
  { dueRef }: Fields,
  today: LocalDate,
): ReturnType<typeof readPromise> =>
  dueRef.current?.validity.badInput === true
    ? failure({ kind: 'not-a-date', text: '' })
    : readPromise(draft, today);

/** Saving a promise, with an empty form at once after it. */
function useSaving(fields: Fields, onSaved: () => void) {
  const { commands, say, draft, setDraft } = usePanel();
  const text = useText(promisingText);
  const device = useText(deviceText);
  const today = useToday();
  const command = useCommand();
  const [own, setOwn] = React.useState<CommandRefusal | null>(null);
  const goOn = (receipt: string) => {
    say(receipt);
    setDraft(emptyPromise);
    onSaved();
    fields.titleRef.current?.focus();
  };
  const save = () => {
    if (command.busy) return;
    const promise = readForm(draft, fields, today);
    setOwn(promise.ok ? null : promise.error);
    if (!promise.ok) {
      focusOn(fieldOf(promise.error), fields);
      return;
    }
    command.run(
      () => commands.promise(promise.value),
      (action) => goOn(text.savedAs(action.displayId)),
      () => goOn(device.keptHere),
    );
  };
  const change = (change: Partial<PromiseForm>) => {
    setOwn(null);
    command.clear();
    setDraft({ ...draft, ...change });
  };
  return { form: draft, save, change, busy: command.busy, refusal: own ?? command.refusal };
}

/** The form of a new promise: what is typed, what is wrong with it, and its keys. */
export function useNewPromise(onClose: (() => void) | null) {
  const language = useLanguage();
  const { place, draft } = usePanel();
  const fields = useFields(place === 'new-promise');
  const [opened, setOpened] = React.useState<readonly Extra[]>(() => filledIn(draft));
  const saving = useSaving(fields, () => setOpened([]));
  const { refusal, save } = saving;
  const onKeyDown = (event: React.KeyboardEvent) => {
    const inTitle = event.target === fields.titleRef.current;
    if (event.key === 'Enter' && event.ctrlKey) save();
    else if (event.key === 'Enter' && inTitle) fields.organisationRef.current?.focus();
    else if (event.key === 'Escape' && onClose !== null) onClose();
    else return;
    event.preventDefault();
  };
  return {
    ...saving,
    ...fields,
    opened,
    setOpened,
    onKeyDown,
    errorIn: (field: PromiseField) =>
      refusal !== null && fieldOf(refusal) === field ? refusalText(refusal, language) : null,
    wholeRefusal: fieldOf(refusal) === null ? refusal : null,
  };
}
