import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { ForumState, LoadProgrammeState } from '../../application/overview/loadProgrammeState';
import { stateOfAll, type StateFigures } from '../../application/overview/stateFigures';
import { Notice } from '../parts/Notice';
import { Page } from '../parts/Page';
import { SkeletonList } from '../parts/SkeletonList';
import { useLanguage, useText } from '../text/language';
import { refusalText } from '../text/refusalText';
import { stateText } from '../text/stateText';
import { StateCells, useCellStyles } from './StateCells';
import { useProgrammeState } from './useProgrammeState';

const useStyles = makeStyles({
  wide: { overflowX: 'auto' },
  table: { width: '100%', borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
  foot: { margin: '12px 0 0', color: tokens.colorNeutralForeground2 },
});

interface ProgrammeStateProps {
  readonly load: LoadProgrammeState;
  readonly title: string;
  readonly focusTitle: boolean;
}

/** Läget i hela programmet: a row for each forum that the reader may see, as they come, and what they add up to. */
export const ProgrammeStateScreen: React.FC<ProgrammeStateProps> = ({ load, title, focusTitle }) => {
  const styles = useStyles();
  const text = useText(stateText);
  const language = useLanguage();
  const { states, whole, reload } = useProgrammeState(load);
  if (whole?.ok === false)
    return (
      <Page title={title}>
        <Notice title={text.failed} body={refusalText(whole.error, language)} announced>
          <Button onClick={reload}>{text.tryAgain}</Button>
        </Notice>
      </Page>
    );
  const notRead = states.filter(({ failure }) => failure !== null).map(({ forum }) => forum.name);
  return (
    <Page title={title} subtitle={text.programme} focusTitle={focusTitle}>
      {states.length === 0 && whole === null ? (
        <SkeletonList rows={5} rowHeight={44} />
      ) : (
        <StateTable states={states} />
      )}
      <div role="status">{whole === null ? text.coming : ''}</div>
      {notRead.length > 0 && <p className={styles.foot}>{text.notRead(notRead.join(', '))}</p>}
      <p className={styles.foot}>{text.noPersonalData}</p>
    </Page>
  );
};

type Known = ForumState & { readonly figures: StateFigures };
const isKnown = (state: ForumState): state is Known => state.figures !== null;

const StateTable: React.FC<{ readonly states: readonly ForumState[] }> = ({ states }) => {
  const styles = useStyles();
  const { head } = useCellStyles();
  const text = useText(stateText);
  const { columns } = text;
  const known = states.filter(isKnown);
  return (
    // A wide table is scrolled by the keyboard too.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.wide} tabIndex={0} role="region" aria-label={text.forums}>
      <table className={styles.table} aria-label={text.forums}>
        <thead>
          <tr>
            {Object.values(columns).map((name) => (
              <th key={name} scope="col" className={head}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {known.map(({ forum, figures }) => (
            <StateCells key={forum.key} name={forum.name} forum={forum.key} figures={figures} />
          ))}
          {known.length > 1 && (
            <StateCells
              name={text.total}
              forum={null}
              figures={stateOfAll(known.map(({ figures }) => figures))}
            />
          )}
        </tbody>
      </table>
    </div>
  );
};
