import * as React from 'react';
import { Button } from '@fluentui/react-button';
import type { ActionDesk } from '../../application/actions/ActionDesk';
import type { ContactDesk, ForumContacts } from '../../application/contacts/ContactDesk';
import type { Contact, ContactId } from '../../domain/organisation/contact';
import type { MissingSubstitute } from '../../domain/organisation/missingSubstitutes';
import type { OrganisationKey } from '../../domain/organisation/organisation';
import { Card } from '../parts/Card';
import { useToday } from '../parts/clockContext';
import { OrganisationTag } from '../parts/OrganisationTag';
import { chainSigns } from '../parts/signs/chainSigns';
import { StatusWord } from '../parts/StatusWord';
import { contactsText } from '../text/contactsText';
import { dayText } from '../text/dates';
import { useLanguage, useText } from '../text/language';
import { vocabularyText } from '../text/vocabularyText';
import { AskOrganisation } from './AskOrganisation';
import { CloseLinks } from './CloseLinks';
import { ReplaceForm } from './ReplaceForm';
import { useContactStyles } from './contactStyles';

interface MembersProps {
  readonly content: ForumContacts;
  readonly desk: ContactDesk;
  readonly actions: ActionDesk;
  readonly onReplaced: (words: string) => void;
}

/** The members with their contacts; whoever nobody, or nobody else, can speak for is flagged. */
export const Members: React.FC<MembersProps> = (props) => {
  const styles = useContactStyles();
  const text = useText(contactsText);
  const { forum, missing } = props.content;
  return (
    <Card title={text.members} aside={<span className={styles.meta}>{text.flagged(missing.length)}</span>}>
      <ul className={styles.list}>
        {forum.members.map((key) => (
          <Member key={key} {...props} organisation={key} />
        ))}
      </ul>
    </Card>
  );
};

const Member: React.FC<MembersProps & { readonly organisation: OrganisationKey }> = (props) => {
  const styles = useContactStyles();
  const { content, organisation: key } = props;
  const organisation = content.directory.organisations.find((each) => each.key === key);
  const lack = content.missing.find((each) => each.organisation === key)?.why;
  return (
    <li className={styles.member}>
      <div className={styles.head}>
        <h3 className={styles.heading}>
          {organisation !== undefined && <OrganisationTag tag={organisation.tag} />}
          {organisation?.name ?? key}
        </h3>
        {content.me.coordinator && organisation !== undefined && (
          <AskOrganisation actions={props.actions} organisation={organisation} />
        )}
      </div>
      {lack !== undefined && <Lack why={lack} />}
      {substitutesLast(content.contacts.filter((contact) => contact.organisation === key)).map((contact) => (
        <ContactRow key={contact.id} {...props} contact={contact} />
      ))}
    </li>
  );
};

/** Whoever speaks first for the organisation stands first. */
function substitutesLast(contacts: readonly Contact[]): readonly Contact[] {
  const stepsIn = new Set(contacts.map(({ substitute }) => substitute));
  return [...contacts.filter(({ id }) => !stepsIn.has(id)), ...contacts.filter(({ id }) => stepsIn.has(id))];
}

const Lack: React.FC<{ readonly why: MissingSubstitute['why'] }> = ({ why }) => {
  const text = useText(contactsText);
  return (
    <StatusWord sign={chainSigns.missing} word={why === 'no-contact' ? text.noContact : text.noSubstitute} />
  );
};

type Doing = 'nothing' | 'replacing' | 'closing-links';

const ContactRow: React.FC<MembersProps & { readonly contact: Contact }> = (props) => {
  const styles = useContactStyles();
  const { content, contact, desk, onReplaced } = props;
  const [doing, setDoing] = React.useState<Doing>('nothing');
  const deeds = React.useRef<HTMLSpanElement>(null);
  const close = (last: number) => {
    setDoing('nothing');
    setTimeout(() => deeds.current?.querySelectorAll('button').item(last).focus());
  };
  const linksClosed = (words: string | null) => {
    close(0);
    if (words !== null) onReplaced(words);
  };
  return (
    <>
      <div className={styles.contact}>
        <span>{contact.functionTitle}</span>
        <ContactMeta contact={contact} content={content} />
        <span ref={deeds} className={styles.row}>
          {content.me.coordinator && doing === 'nothing' && <Deeds contact={contact} onChoose={setDoing} />}
        </span>
      </div>
      {doing === 'closing-links' && <CloseLinks desk={desk} contact={contact} onDone={linksClosed} />}
      {doing === 'replacing' && (
        <ReplaceForm
          desk={desk}
          contact={contact}
          onClose={() => close(contact.mail === null ? 0 : 1)}
          onReplaced={onReplaced}
        />
      )}
    </>
  );
};

interface DeedsProps {
  readonly contact: Contact;
  readonly onChoose: (doing: Doing) => void;
}

/** Links go by mail: whoever has no address has none to close. */
const Deeds: React.FC<DeedsProps> = ({ contact, onChoose }) => {
  const text = useText(contactsText);
  const { functionTitle, mail } = contact;
  return (
    <>
      {mail !== null && (
        <Button
          size="small"
          appearance="subtle"
          aria-label={text.closeLinks.openNamed(functionTitle)}
          onClick={() => onChoose('closing-links')}
        >
          {text.closeLinks.open}
        </Button>
      )}
      <Button
        size="small"
        appearance="subtle"
        aria-label={text.replaceNamed(functionTitle)}
        onClick={() => onChoose('replacing')}
      >
        {text.replace}
      </Button>
    </>
  );
};

interface ContactMetaProps {
  readonly contact: Contact;
  readonly content: ForumContacts;
}

const ContactMeta: React.FC<ContactMetaProps> = ({ contact, content }) => {
  const styles = useContactStyles();
  const text = useText(contactsText);
  const { contactRole, contactChannel } = useText(vocabularyText);
  const language = useLanguage();
  const today = useToday();
  const substitute = substituteOf(contact.substitute, content);
  const facts = [
    contactRole[contact.role],
    contactChannel[contact.channel],
    contact.mail ?? '',
    substitute === null ? '' : text.substitute(substitute),
    contact.validTo === null ? '' : text.until(dayText(contact.validTo, language, today)),
  ];
  return <span className={styles.meta}>{facts.filter((fact) => fact !== '').join(' · ')}</span>;
};

/** A substitute counts while it is valid itself. */
const substituteOf = (id: ContactId | null, { contacts }: ForumContacts): string | null =>
  contacts.find((contact) => contact.id === id)?.functionTitle ?? null;
