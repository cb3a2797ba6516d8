import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { AgendaItem, AgendaItemId } from '../../../domain/meeting/agendaItem';
import { inOrder } from '../../../domain/meeting/agendaOrder';
import { Card } from '../../parts/Card';
import { KeyHint } from '../../parts/KeyHint';
import { RefusalMessage } from '../../parts/RefusalMessage';
import { detailsText } from '../../text/detailsText';
import { useLanguage, useText } from '../../text/language';
import { agendaStepTitle } from '../agendaStepTitle';
import { useCommand } from '../useCommand';
import { AgendaForm, type AgendaFields } from './AgendaForm';
import { AgendaRow } from './AgendaRow';
import { useDetails } from './detailsContext';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '8px',
    marginTop: '12px',
    '@media print': { display: 'none' },
  },
  over: { color: tokens.colorStatusDangerForeground3, fontWeight: tokens.fontWeightSemibold },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
});

/** What is being changed: an item, a new one, or nothing. */
type Editing = AgendaItemId | 'new' | null;

/** The agenda with its budgets; Alt+↑ ↓ moves an item, and its minutes are held against the meeting's length. */
export const Agenda: React.FC = () => {
  const styles = useStyles();
  const text = useText(detailsText);
  const { view, mayEdit } = useDetails();
  const items = inOrder(view.room.agenda);
  const [editing, setEditing] = React.useState<Editing>(null);
  const change = useAgendaChanges(items);
  return (
    <Card title={text.agenda} aside={<Length />}>
      {items.length === 0 && <p className={styles.quiet}>{text.noAgenda}</p>}
      <ol className={styles.list}>
        {items.map((item, index) => (
          <AgendaRow
            key={item.id}
            item={item}
            place={index + 1}
            last={index === items.length - 1}
            editing={editing === item.id}
            onEdit={(on) => setEditing(on ? item.id : null)}
            onMove={(direction) => change.move(item, direction)}
            onRemove={() => change.remove(item)}
          />
        ))}
      </ol>
      <RefusalMessage refusal={change.command.refusal} />
      {mayEdit && editing === 'new' && <NewItem onClose={() => setEditing(null)} />}
      {mayEdit && (
        <div className={styles.foot}>
          {editing === 'new' ? (
            <span />
          ) : (
            <Button icon={<AddRegular />} onClick={() => setEditing('new')}>
              {text.addItem}
            </Button>
          )}
          <span aria-hidden>
            <KeyHint shown="Alt ↑ ↓" /> {text.moveKeys}
          </span>
        </div>
      )}
    </Card>
  );
};

const Length: React.FC = () => {
  const styles = useStyles();
  const text = useText(detailsText);
  const { minutesPlanned, minutesLong } = useDetails().preparation;
  const over = minutesPlanned - minutesLong;
  return (
    <span role="status">
      {text.minutesOf(minutesPlanned, minutesLong)}
      {over > 0 && <span className={styles.over}> {text.minutesOver(over)}</span>}
    </span>
  );
};

function useAgendaChanges(items: readonly AgendaItem[]) {
  const text = useText(detailsText);
  const language = useLanguage();
  const { commands, say } = useDetails();
  const command = useCommand();
  return {
    command,
    move: (item: AgendaItem, direction: 'up' | 'down') => {
      const to = items.indexOf(item) + (direction === 'up' ? -1 : 1);
      if (to < 0 || to >= items.length || command.busy) return;
      command.run(
        () => commands.moveAgendaItem(item.id, direction),
        () => say(text.movedTo(agendaStepTitle(item, language), to + 1)),
      );
    },
    remove: (item: AgendaItem) =>
      command.run(
        () => commands.removeAgendaItem(item.id),
        () => say(text.removed(agendaStepTitle(item, language))),
      ),
  };
}

const newItem: AgendaFields = { title: '', minutes: '5', presenter: '' };

const NewItem: React.FC<{ readonly onClose: () => void }> = ({ onClose }) => {
  const { commands } = useDetails();
  const command = useCommand();
  return (
    <AgendaForm
      start={newItem}
      busy={command.busy}
      refusal={command.refusal}
      onClose={onClose}
      onSave={({ title, minutes }) => command.run(() => commands.addAgendaItem(title, minutes), onClose)}
    />
  );
};
