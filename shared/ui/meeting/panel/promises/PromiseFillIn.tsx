import * as React from 'react';
import { Button } from '@fluentui/react-button';
import type { CommandRefusal } from '../../../../application/meetings/CommandRefusal';
import { textLimits } from '../../../../application/textLimits';
import type { Action } from '../../../../domain/action/action';
import { useToday } from '../../../parts/clockContext';
import { CountedTextarea } from '../../../parts/CountedTextarea';
import { RefusalMessage } from '../../../parts/RefusalMessage';
import { commonText } from '../../../text/commonText';
import { useLanguage, useText } from '../../../text/language';
import { promisingText } from '../../../text/promisingText';
import { refusalText } from '../../../text/refusalText';
import { useCommand } from '../../useCommand';
import { usePanel } from '../PanelContext';
import { usePanelStyles } from '../usePanelStyles';
import { fieldOf } from '../../../parts/promiseField';
import { formOf, promiseLimit, readFillIn, type Extra } from './promiseForm';
import { PromiseExtras } from './PromiseExtras';

interface PromiseFillInProps {
  readonly action: Action;
  readonly first: Extra;
  readonly onDone: () => void;
}

/** A promise's missing parts, in place. */
export const PromiseFillIn: React.FC<PromiseFillInProps> = ({ action, first, onDone }) => {
  const shared = usePanelStyles();
  const text = useText(promisingText);
  const common = useText(commonText);
  const language = useLanguage();
  const today = useToday();
  const { commands } = usePanel();
  const command = useCommand();
  // What others change meanwhile is told as a conflict, so the form remembers what it began with.
  const [openedAs] = React.useState(action);
  const [form, setForm] = React.useState(() => formOf(action));
  const [opened, setOpened] = React.useState<readonly Extra[]>([first]);
  const [reason, setReason] = React.useState('');
  const [own, setOwn] = React.useState<CommandRefusal | null>(null);
  const dueRef = React.useRef<HTMLInputElement>(null);
  const refusal = own ?? command.refusal;
  const save = () => {
    const read =
      dueRef.current?.validity.badInput === true
        ? ({ ok: false, error: { kind: 'not-a-date', text: '' } } as const)
        : readFillIn(form, openedAs, today);
    setOwn(read.ok ? null : read.error);
    if (read.ok) command.run(() => commands.fillIn(action.id, read.value, openedAs, reason), onDone);
  };
  const error = refusal === null ? null : refusalText(refusal, language);
  return (
    <div className={shared.card}>
      <CountedTextarea
        label={text.what}
        value={form.title}
        limit={promiseLimit}
        error={fieldOf(refusal) === 'title' ? error : null}
        onChange={(title) => setForm({ ...form, title })}
      />
      <PromiseExtras
        form={form}
        opened={opened}
        onOpen={setOpened}
        onChange={(change) => setForm({ ...form, ...change })}
        dueError={fieldOf(refusal) === 'due' ? error : null}
        dueRef={dueRef}
      />
      {openedAs.dueDate !== null && form.due !== openedAs.dueDate && (
        <WhyMoved reason={reason} onChange={setReason} />
      )}
      <RefusalMessage refusal={fieldOf(refusal) === null ? refusal : null} />
      <div className={shared.wrap}>
        <Button disabledFocusable={command.busy} onClick={save}>
          {common.save}
        </Button>
        <Button appearance="subtle" onClick={onDone}>
          {common.cancel}
        </Button>
      </div>
    </div>
  );
};

const WhyMoved: React.FC<{ readonly reason: string; readonly onChange: (reason: string) => void }> = (
  props,
) => {
  const text = useText(promisingText);
  return (
    <CountedTextarea
      label={text.whyMoved}
      value={props.reason}
      limit={textLimits.reason}
      required
      onChange={props.onChange}
    />
  );
};
