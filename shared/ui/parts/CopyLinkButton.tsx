import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { Field } from '@fluentui/react-field';
import { LinkRegular } from '@fluentui/react-icons/svg/link';
import { Input } from '@fluentui/react-input';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useText } from '../text/language';
import { navigationText } from '../text/navigationText';
import { copyText } from './copyText';

const useStyles = makeStyles({
  root: { display: 'inline-flex', flexWrap: 'wrap', alignItems: 'center' },
  said: {
    ':not(:empty)': { marginLeft: '8px' },
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

interface CopyLinkButtonProps {
  readonly label: string;
  readonly address: string;
  readonly subtle?: boolean;
}

/** Copies an address; where the browser will not, the address is shown to be copied by hand. */
export const CopyLinkButton: React.FC<CopyLinkButtonProps> = ({ label, address, subtle }) => {
  const styles = useStyles();
  const text = useText(navigationText);
  const [copied, setCopied] = React.useState<boolean | null>(null);
  React.useEffect(() => setCopied(null), [address]);
  return (
    <span className={styles.root}>
      <Button
        appearance={subtle === true ? 'subtle' : 'secondary'}
        icon={<LinkRegular />}
        onClick={() => void copyText(address).then(setCopied)}
      >
        {label}
      </Button>
      <span role="status" className={styles.said}>
        {copied === true ? text.copied : ''}
      </span>
      {copied === false && (
        <Field label={text.copyByHand}>
          <Input readOnly value={address} onFocus={(event) => event.target.select()} />
        </Field>
      )}
    </span>
  );
};
