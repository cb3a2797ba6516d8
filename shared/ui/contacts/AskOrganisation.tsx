import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { mergeClasses } from '@griffel/react';
import type { ActionDesk } from '../../application/actions/ActionDesk';
import type { Organisation } from '../../domain/organisation/organisation';
import { contactsText } from '../text/contactsText';
import { useLanguage, useText } from '../text/language';
import { refusalText } from '../text/refusalText';
import { useContactStyles } from './contactStyles';

interface AskOrganisationProps {
  readonly actions: ActionDesk;
  readonly organisation: Organisation;
}

/** Asks an organisation how all it has promised stands (F29). */
export const AskOrganisation: React.FC<AskOrganisationProps> = ({ actions, organisation }) => {
  const styles = useContactStyles();
  const text = useText(contactsText);
  const language = useLanguage();
  const [said, setSaid] = React.useState('');
  const [asking, setAsking] = React.useState(false);
  const ask = async () => {
    setAsking(true);
    setSaid(text.asking);
    const done = await actions.askOrganisation(organisation.key);
    setAsking(false);
    setSaid(done.ok ? text.asked(done.value.asked, done.value.lately) : refusalText(done.error, language));
  };
  return (
    <span className={styles.asked}>
      <span role="status" className={mergeClasses(styles.meta, styles.said)}>
        {said}
      </span>
      <Button
        size="small"
        disabledFocusable={asking}
        aria-label={text.askNamed(organisation.shortName)}
        onClick={() => void ask()}
      >
        {text.ask}
      </Button>
    </span>
  );
};
