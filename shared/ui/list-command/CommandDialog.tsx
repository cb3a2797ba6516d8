import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useHeadingId } from '../parts/useHeadingId';
import { useText } from '../text/language';
import { listCommandText } from '../text/listCommandText';
import { ListCommand, type ListCommandProps } from './ListCommand';

const useStyles = makeStyles({
  dialog: {
    width: 'min(640px, calc(100vw - 32px))',
    maxHeight: 'calc(100vh - 64px)',
    boxSizing: 'border-box',
    padding: '20px 24px',
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    boxShadow: tokens.shadow64,
    containerType: 'inline-size',
    '::backdrop': { backgroundColor: tokens.colorBackgroundOverlay },
  },
  title: { ...typographyStyles.subtitle1, margin: '0 0 12px' },
  foot: { display: 'flex', justifyContent: 'flex-end', marginTop: '20px' },
});

interface CommandDialogProps extends ListCommandProps {
  readonly onClose: () => void;
}

/** The browser's own modal dialog: it keeps the focus, closes on Escape and gives the focus back. */
export const CommandDialog: React.FC<CommandDialogProps> = ({ onClose, ...command }) => {
  const styles = useStyles();
  const text = useText(listCommandText);
  const dialog = React.useRef<HTMLDialogElement>(null);
  const id = useHeadingId();
  React.useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={id} onClose={onClose}>
      <h2 id={id} className={styles.title}>
        {text.titles[command.command]}
      </h2>
      <ListCommand {...command} />
      <div className={styles.foot}>
        <Button onClick={() => dialog.current?.close()}>{text.close}</Button>
      </div>
    </dialog>
  );
};
