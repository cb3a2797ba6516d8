import * as React from 'react';
import { Button } from '@fluentui/react-button';
import type { ContactDesk } from '../../application/contacts/ContactDesk';
import type { Contact } from '../../domain/organisation/contact';
import { contactsText } from '../text/contactsText';
import { useLanguage, useText } from '../text/language';
import { refusalText } from '../text/refusalText';
import { useContactStyles } from './contactStyles';

interface CloseLinksProps {
  readonly desk: Pick<ContactDesk, 'closeLinks'>;
  readonly contact: Contact;
  /** Closed, or left as they are. */
  readonly onDone: (words: string | null) => void;
}

/** Asks once before what has been mailed to a contact stops working. */
export const CloseLinks: React.FC<CloseLinksProps> = ({ desk, contact, onDone }) => {
  const { closeLinks: text } = useText(contactsText);
  const styles = useContactStyles();
  const language = useLanguage();
  const [refusal, setRefusal] = React.useState('');
  const close = async () => {
    const closed = await desk.closeLinks(contact);
    if (closed.ok) onDone(text.done(contact.functionTitle));
    else setRefusal(refusalText(closed.error, language));
  };
  const question = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => question.current?.focus(), []);
  return (
    <div ref={question} tabIndex={-1} role="group" aria-label={text.open} className={styles.form}>
      <span>{text.question(contact.functionTitle)}</span>
      <div className={styles.row}>
        <Button size="small" appearance="primary" onClick={() => void close()}>
          {text.close}
        </Button>
        <Button size="small" onClick={() => onDone(null)}>
          {text.keep}
        </Button>
      </div>
      <span role="status">{refusal}</span>
    </div>
  );
};
