import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { ArrowDownRegular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUpRegular } from '@fluentui/react-icons/svg/arrow-up';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { AgendaItem } from '../../../domain/meeting/agendaItem';
import { detailsText } from '../../text/detailsText';
import { useLanguage, useText } from '../../text/language';
import { agendaStepTitle } from '../agendaStepTitle';
import { useCommand } from '../useCommand';
import { AgendaForm } from './AgendaForm';
import { agendaWords } from './agendaWords';
import { useDetails } from './detailsContext';

const useStyles = makeStyles({
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, '@media print': { breakInside: 'avoid' } },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: '12px',
    minHeight: '44px',
    padding: '6px 0',
  },
  number: { width: '20px', flexShrink: 0, textAlign: 'right', color: tokens.colorNeutralForeground2 },
  words: { flexGrow: 1, flexBasis: '160px', minWidth: 0, overflowWrap: 'anywhere' },
  title: { ...typographyStyles.body1Strong },
  more: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground2 },
  minutes: { whiteSpace: 'nowrap' },
  /** Keeps the columns where a step cannot be taken away. */
  noTool: { width: '24px' },
  tools: { display: 'flex', marginLeft: 'auto', '@media print': { display: 'none' } },
});

interface AgendaRowProps {
  readonly item: AgendaItem;
  readonly place: number;
  readonly last: boolean;
  readonly editing: boolean;
  readonly onEdit: (on: boolean) => void;
  readonly onMove: (direction: 'up' | 'down') => void;
  readonly onRemove: () => void;
}

const directions: Readonly<Record<string, 'up' | 'down'>> = { ArrowUp: 'up', ArrowDown: 'down' };

/** One step of the agenda; its buttons keep the focus when it moves. */
export const AgendaRow: React.FC<AgendaRowProps> = (props) => {
  const { item, place, editing } = props;
  const styles = useStyles();
  const text = useText(detailsText);
  const language = useLanguage();
  const details = useDetails();
  const more = agendaWords(item, details, text);
  return (
    <li className={styles.item}>
      {editing ? (
        <EditItem {...props} />
      ) : (
        <div className={styles.row}>
          <span className={styles.number} aria-hidden>
            {place}
          </span>
          <span className={styles.words}>
            <span className={styles.title}>{agendaStepTitle(item, language)}</span>
            {more !== '' && <span className={styles.more}>{more}</span>}
          </span>
          <span className={styles.minutes}>{text.minutes(item.budgetMinutes)}</span>
          {details.mayEdit && <ItemTools {...props} />}
        </div>
      )}
    </li>
  );
};

const ItemTools: React.FC<AgendaRowProps> = ({ item, place, last, onEdit, onMove, onRemove }) => {
  const styles = useStyles();
  const text = useText(detailsText);
  const language = useLanguage();
  const name = agendaStepTitle(item, language);
  const onKeyDown = (event: React.KeyboardEvent) => {
    const direction = event.altKey ? directions[event.key] : undefined;
    if (direction === undefined) return;
    event.preventDefault();
    onMove(direction);
  };
  const shared = { size: 'small', appearance: 'subtle', onKeyDown } as const;
  return (
    <span className={styles.tools}>
      <Button
        {...shared}
        icon={<ArrowUpRegular />}
        aria-label={text.moveUp(name)}
        aria-keyshortcuts="Alt+ArrowUp"
        disabledFocusable={place === 1}
        onClick={() => onMove('up')}
      />
      <Button
        {...shared}
        icon={<ArrowDownRegular />}
        aria-label={text.moveDown(name)}
        aria-keyshortcuts="Alt+ArrowDown"
        disabledFocusable={last}
        onClick={() => onMove('down')}
      />
      <Button
        {...shared}
        icon={<EditRegular />}
        aria-label={text.editItem(name)}
        onClick={() => onEdit(true)}
      />
      {item.kind !== 'last-promises' && (
        <Button {...shared} icon={<DeleteRegular />} aria-label={text.removeItem(name)} onClick={onRemove} />
      )}
      {item.kind === 'last-promises' && <span className={styles.noTool} />}
    </span>
  );
};

const EditItem: React.FC<AgendaRowProps> = ({ item, onEdit }) => {
  const language = useLanguage();
  const { commands } = useDetails();
  const command = useCommand();
  // What others change meanwhile is merged or told, so the form remembers what it began with.
  const [openedAs] = React.useState(item);
  const shown = agendaStepTitle(openedAs, language);
  const { refusal } = command;
  const isLaidOut = refusal?.kind === 'changed-by-other' && refusal.conflicts !== undefined;
  React.useEffect(() => {
    // What was typed stands in the choice between the two texts.
    if (isLaidOut) onEdit(false);
  }, [isLaidOut, onEdit]);
  return (
    <AgendaForm
      start={{ title: shown, minutes: String(openedAs.budgetMinutes), presenter: openedAs.presenter ?? '' }}
      busy={command.busy}
      refusal={refusal}
      withPresenter
      onClose={() => onEdit(false)}
      onSave={({ title, minutes, presenter }) =>
        command.run(
          () =>
            commands.changeAgendaItem(
              item.id,
              // A standard title that is shown translated is not written back in translation.
              { ...(title === shown ? {} : { title }), budgetMinutes: minutes, presenter },
              openedAs,
            ),
          () => onEdit(false),
        )
      }
    />
  );
};
