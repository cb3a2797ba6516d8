import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { Field } from '@fluentui/react-field';
import { Input } from '@fluentui/react-input';
import type { ContactDesk } from '../../application/contacts/ContactDesk';
import type { Contact } from '../../domain/organisation/contact';
import { RefusalMessage } from '../parts/RefusalMessage';
import { useEscape } from '../parts/useEscape';
import { useKept } from '../parts/useKept';
import { contactsText } from '../text/contactsText';
import { useText } from '../text/language';
import { ReplacementPreview } from './ReplacementPreview';
import { useContactStyles } from './contactStyles';
import { useReplacing, type Replacing } from './useReplacing';
import { GuardedInput } from '../parts/guarded/GuardedInput';

interface ReplaceFormProps {
  readonly desk: ContactDesk;
  readonly contact: Contact;
  readonly onClose: () => void;
  readonly onReplaced: (words: string) => void;
}

/** Who takes over; nothing is written before one has seen what moves. */
export const ReplaceForm: React.FC<ReplaceFormProps> = ({ desk, contact, onClose, onReplaced }) => {
  const styles = useContactStyles();
  const text = useText(contactsText);
  const first = { functionTitle: contact.functionTitle, mail: '' };
  const kept = useKept(`replace-contact-${contact.id}`, first);
  const { functionTitle, mail } = kept.value;
  const replacing = useReplacing(desk, contact, (words) => {
    kept.forget();
    onReplaced(words);
  });
  const close = () => {
    kept.forget();
    onClose();
  };
  useEscape(replacing.doing === 'typing' && functionTitle === first.functionTitle && mail === '', close);
  const field = React.useRef<HTMLInputElement>(null);
  React.useEffect(() => field.current?.focus(), []);
  const busy = replacing.doing === 'looking' || replacing.doing === 'moving';
  const type = (change: Partial<typeof first>) => {
    replacing.retype();
    kept.set((before) => ({ ...before, ...change }));
  };
  return (
    <form
      className={styles.form}
      noValidate
      aria-label={text.form.title(contact.functionTitle)}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void replacing.look(functionTitle, mail);
      }}
    >
      <Field label={text.form.functionTitle} hint={text.form.functionHint} required>
        <GuardedInput
          value={functionTitle}
          disabled={busy}
          inputRef={field}
          onChange={(value) => type({ functionTitle: value })}
        />
      </Field>
      <Field label={text.form.mail} hint={text.form.mailHint}>
        <Input
          type="email"
          value={mail}
          disabled={busy}
          onChange={(_event, { value }) => type({ mail: value })}
        />
      </Field>
      {replacing.replacement !== null && <ReplacementPreview replacement={replacing.replacement} />}
      <RefusalMessage refusal={replacing.refusal} />
      <Progress replacing={replacing} />
      <FormButtons replacing={replacing} onClose={close} />
    </form>
  );
};

const Progress: React.FC<{ readonly replacing: Replacing }> = ({ replacing }) => {
  const text = useText(contactsText);
  const { doing, replacement, moved, halfway } = replacing;
  const all = (replacement?.moves ?? [])
    .filter(({ refusal }) => refusal === null)
    .reduce((sum, { actions }) => sum + actions.length, 0);
  const words = {
    typing: '',
    looking: text.form.looking,
    looked: halfway,
    moving: text.moving(moved, Math.max(all, moved)),
  };
  return <div role="status">{words[doing]}</div>;
};

interface FormButtonsProps {
  readonly replacing: Replacing;
  readonly onClose: () => void;
}

const FormButtons: React.FC<FormButtonsProps> = ({ replacing, onClose }) => {
  const styles = useContactStyles();
  const text = useText(contactsText);
  const { doing, replacement, halfway } = replacing;
  if (doing === 'moving')
    return (
      <div className={styles.row}>
        <Button onClick={replacing.stop}>{text.stop}</Button>
      </div>
    );
  return (
    <div className={styles.row}>
      {replacement === null ? (
        <Button type="submit" appearance="primary" disabledFocusable={doing === 'looking'}>
          {text.form.preview}
        </Button>
      ) : (
        <Button appearance="primary" onClick={() => void replacing.replace()}>
          {halfway === '' ? text.confirm : text.resume}
        </Button>
      )}
      <Button onClick={onClose}>{text.form.cancel}</Button>
    </div>
  );
};
