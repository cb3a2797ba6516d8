import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { CommandRefusal } from '../../../application/meetings/CommandRefusal';
import type { KnownView } from '../../../application/views/ViewDesk';
import { Card } from '../../parts/Card';
import { RefusalMessage } from '../../parts/RefusalMessage';
import { savedViewsText } from '../../text/savedViewsText';
import { useText } from '../../text/language';
import type { SavedViews } from './useSavedViews';
import { GuardedInput } from '../../parts/guarded/GuardedInput';

const useStyles = makeStyles({
  card: { marginBottom: '12px' },
  list: { listStyleType: 'none', margin: '0 0 8px', padding: 0 },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px', padding: '4px 0' },
  quiet: { color: tokens.colorNeutralForeground3, margin: 0 },
});

interface OwnViewsProps {
  readonly saved: SavedViews;
  readonly onClose: () => void;
}

/** One's own views, shared or not, to be renamed and deleted. */
export const OwnViews: React.FC<OwnViewsProps> = ({ saved, onClose }) => {
  const styles = useStyles();
  const text = useText(savedViewsText);
  const own = saved.views?.ok === true ? saved.views.value.filter((view) => view.own) : [];
  const close = React.useRef<HTMLButtonElement | null>(null);
  React.useEffect(() => close.current?.focus(), []);
  return (
    <Card title={text.manageTitle} className={styles.card}>
      {own.length === 0 && <p className={styles.quiet}>{text.none}</p>}
      <ul className={styles.list}>
        {own.map((view) => (
          <OwnView key={view.id} view={view} saved={saved} onRemoved={() => close.current?.focus()} />
        ))}
      </ul>
      <Button
        ref={(button: HTMLButtonElement | null) => {
          close.current = button;
        }}
        onClick={onClose}
      >
        {text.close}
      </Button>
    </Card>
  );
};

interface OwnViewProps {
  readonly view: KnownView;
  readonly saved: SavedViews;
  readonly onRemoved: () => void;
}

const OwnView: React.FC<OwnViewProps> = ({ view, saved, onRemoved }) => {
  const styles = useStyles();
  const text = useText(savedViewsText);
  const [name, setName] = React.useState(view.name);
  const [refusal, setRefusal] = React.useState<CommandRefusal | null>(null);
  React.useEffect(() => setName(view.name), [view.name]);
  const rename = async () => setRefusal(await saved.rename(view, name));
  const remove = async () => {
    const refused = await saved.remove(view);
    setRefusal(refused);
    if (refused === null) onRemoved();
  };
  return (
    <li>
      <form
        className={styles.row}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void rename();
        }}
      >
        <GuardedInput aria-label={text.nameOf(view.name)} value={name} onChange={setName} />
        <Button
          type="submit"
          size="small"
          disabledFocusable={name.trim() === view.name}
          aria-label={text.renameOf(view.name)}
        >
          {text.rename}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          aria-label={text.removeOf(view.name)}
          onClick={() => void remove()}
        >
          {text.remove}
        </Button>
        {view.shared && <span className={styles.quiet}>{text.sharedMark}</span>}
      </form>
      <RefusalMessage refusal={refusal} />
    </li>
  );
};
