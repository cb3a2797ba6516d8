import * as React from 'react';
import { Field } from '@fluentui/react-field';
import { CalendarRegular } from '@fluentui/react-icons/svg/calendar';
import { FlashRegular } from '@fluentui/react-icons/svg/flash';
import { LinkRegular } from '@fluentui/react-icons/svg/link';
import { PersonRegular } from '@fluentui/react-icons/svg/person';
import { TargetRegular } from '@fluentui/react-icons/svg/target';
import { Input } from '@fluentui/react-input';
import { useToday } from '../../../parts/clockContext';
import { ChoiceButton } from '../../../parts/ChoiceButton';
import { useText } from '../../../text/language';
import { promisingText } from '../../../text/promisingText';
import { usePanelStyles } from '../usePanelStyles';
import { ProblemAndCause } from './ProblemAndCause';
import type { Extra, PromiseForm } from './promiseForm';
import { GuardedInput } from '../../../parts/guarded/GuardedInput';

interface PromiseExtrasProps {
  readonly form: PromiseForm;
  readonly opened: readonly Extra[];
  readonly onOpen: (opened: readonly Extra[]) => void;
  readonly onChange: (change: Partial<PromiseForm>) => void;
  readonly dueError: string | null;
  readonly dueRef: React.Ref<HTMLInputElement>;
}

const icons = {
  due: CalendarRegular,
  cause: LinkRegular,
  functionTitle: PersonRegular,
  effect: TargetRegular,
};
const extras: readonly Extra[] = ['due', 'cause', 'functionTitle', 'effect'];

/** What can be filled in later: a chip each, which opens its field. */
export const PromiseExtras: React.FC<PromiseExtrasProps> = (props) => {
  const { form, opened, onOpen, onChange } = props;
  const shared = usePanelStyles();
  const text = useText(promisingText);
  const names = {
    due: text.due,
    cause: text.problemAndCause,
    functionTitle: text.functionTitle,
    effect: text.effect,
  };
  const toggle = (extra: Extra) =>
    onOpen(opened.includes(extra) ? opened.filter((other) => other !== extra) : [...opened, extra]);
  return (
    <>
      <div role="group" aria-label={text.later} className={shared.wrap}>
        {extras.map((extra) => {
          const Icon = icons[extra];
          return (
            <ChoiceButton
              key={extra}
              icon={<Icon />}
              chosen={opened.includes(extra)}
              onChoose={() => toggle(extra)}
            >
              {names[extra]}
            </ChoiceButton>
          );
        })}
        <ChoiceButton
          icon={<FlashRegular />}
          chosen={form.direct}
          onChoose={() => onChange({ direct: !form.direct })}
        >
          {text.direct}
        </ChoiceButton>
      </div>
      {form.direct && <span className={shared.meta}>{text.directHelp}</span>}
      <OpenedFields {...props} />
    </>
  );
};

const OpenedFields: React.FC<PromiseExtrasProps> = ({ form, opened, onChange, dueError, dueRef }) => {
  const text = useText(promisingText);
  const today = useToday();
  return (
    <>
      {opened.includes('due') && (
        <Field
          label={text.due}
          {...(dueError === null ? {} : { validationMessage: dueError, validationState: 'error' })}
        >
          <Input
            type="date"
            min={today}
            value={form.due}
            input={{ ref: dueRef }}
            onChange={(_, data) => onChange({ due: data.value })}
          />
        </Field>
      )}
      {opened.includes('cause') && <ProblemAndCause form={form} onChange={onChange} />}
      {opened.includes('functionTitle') && (
        <Field label={text.functionTitle} hint={text.functionHelp}>
          <GuardedInput
            value={form.functionTitle}
            onChange={(functionTitle) => onChange({ functionTitle })}
          />
        </Field>
      )}
      {opened.includes('effect') && (
        <Field label={text.effectLabel}>
          <GuardedInput value={form.effect} onChange={(effect) => onChange({ effect })} />
        </Field>
      )}
    </>
  );
};
