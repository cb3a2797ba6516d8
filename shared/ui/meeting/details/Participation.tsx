import * as React from 'react';
import { Select } from '@fluentui/react-select';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { participationModes, type ParticipationMode } from '../../../domain/meeting/attendance';
import { Card } from '../../parts/Card';
import { OrganisationTag } from '../../parts/OrganisationTag';
import { RefusalMessage } from '../../parts/RefusalMessage';
import { detailsText } from '../../text/detailsText';
import { useText } from '../../text/language';
import { vocabularyText } from '../../text/vocabularyText';
import type { Attending } from '../attending';
import { organisationIn } from '../organisationIn';
import { useCommand, type Command } from '../useCommand';
import { useDetails } from './detailsContext';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '0 0 12px', padding: 0 },
  item: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: '8px',
    rowGap: '4px',
    minHeight: '40px',
    padding: '4px 0',
  },
  name: { flexGrow: 1, flexBasis: '140px', minWidth: 0, overflowWrap: 'anywhere' },
  quiet: { margin: '0 0 8px', color: tokens.colorNeutralForeground2 },
});

/** How each organisation takes part, with the way out where the app cannot be loaded (F33, F39). */
export const Participation: React.FC = () => {
  const styles = useStyles();
  const text = useText(detailsText);
  const { view, preparation } = useDetails();
  const command = useCommand();
  const names = (mode: ParticipationMode) =>
    preparation.attending
      .filter((row) => row.mode === mode)
      .map(({ organisation }) => organisationIn(view.directory, organisation).shortName)
      .join(', ');
  const [screen, link] = [names('screen-share'), names('link')];
  return (
    <Card title={text.participation}>
      <p className={styles.quiet}>{text.participationHint}</p>
      <ul className={styles.list}>
        {preparation.attending.map((row) => (
          <Participant key={row.organisation} row={row} command={command} />
        ))}
      </ul>
      <RefusalMessage refusal={command.refusal} />
      {screen !== '' && <p className={styles.quiet}>{text.shareScreen(screen)}</p>}
      {link !== '' && <p className={styles.quiet}>{text.sendLink(link)}</p>}
    </Card>
  );
};

const Participant: React.FC<{ readonly row: Attending; readonly command: Command }> = ({ row, command }) => {
  const styles = useStyles();
  const text = useText(detailsText);
  const words = useText(vocabularyText);
  const { view, commands, mayEdit } = useDetails();
  const { name, tag } = organisationIn(view.directory, row.organisation);
  const choose = (mode: ParticipationMode) =>
    command.run(() => commands.recordAttendance(row.organisation, row.state, mode));
  return (
    <li className={styles.item}>
      <OrganisationTag tag={tag} />
      <span className={styles.name}>{name}</span>
      {mayEdit ? (
        <Select
          size="small"
          aria-label={text.howTakesPart(name)}
          value={row.mode}
          onChange={(_event, { value }) => choose(value as ParticipationMode)}
        >
          {participationModes.map((mode) => (
            <option key={mode} value={mode}>
              {words.participation[mode]}
            </option>
          ))}
        </Select>
      ) : (
        <span>{words.participation[row.mode]}</span>
      )}
    </li>
  );
};
