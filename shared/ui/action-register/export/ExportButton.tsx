import * as React from 'react';
import { Button, MenuButton } from '@fluentui/react-button';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-menu';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { ActionDesk, RegisterSurroundings } from '../../../application/actions/ActionDesk';
import { tableFormats } from '../../../application/ports/TableWriter';
import { useLanguage, useText, type Language } from '../../text/language';
import { useToday } from '../../parts/clockContext';
import { refusalText } from '../../text/refusalText';
import { registerExportText } from '../../text/registerExportText';
import type { RegisterExportText } from '../../text/sv/registerExport';
import type { RegisterFilter } from '../registerFilter';
import { registerQuery } from '../registerQuery';
import { useExport, type ExportState } from './useExport';

const useStyles = makeStyles({
  root: { display: 'inline-flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '8px', rowGap: '4px' },
  said: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
});

interface ExportButtonProps {
  readonly desk: ActionDesk;
  readonly filter: RegisterFilter;
  /** Null until the names have come; without them a file would hold keys alone. */
  readonly around: RegisterSurroundings | null;
}

function saying(state: ExportState, text: RegisterExportText, language: Language): string {
  switch (state.kind) {
    case 'idle':
      return '';
    case 'reading':
      return text.reading(state.rows);
    case 'writing':
      return text.writing(state.rows, state.share);
    case 'done':
      return text.done(state.rows, state.file);
    case 'stopped':
      return text.stopped;
    case 'failed':
      return text.failed(refusalText(state.failure, language));
  }
}

/** Takes the shown selection along, all its pages; says how far it has come, and how many rows the file has (F44). */
export const ExportButton: React.FC<ExportButtonProps> = ({ desk, filter, around }) => {
  const styles = useStyles();
  const text = useText(registerExportText);
  const language = useLanguage();
  const today = useToday();
  const selection = around === null ? null : registerQuery(filter, today, around.me);
  const { state, start, stop } = useExport(desk, selection, around);
  const busy = state.kind === 'reading' || state.kind === 'writing';
  return (
    <span className={styles.root}>
      {busy ? (
        <Button appearance="subtle" onClick={stop}>
          {text.stop}
        </Button>
      ) : (
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <MenuButton appearance="subtle" icon={<ArrowDownloadRegular />} disabled={selection === null}>
              {text.button}
            </MenuButton>
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              {tableFormats.map((format) => (
                <MenuItem key={format} onClick={() => start(format)}>
                  {text.formats[format]}
                </MenuItem>
              ))}
            </MenuList>
          </MenuPopover>
        </Menu>
      )}
      <span role="status" className={styles.said}>
        {saying(state, text, language)}
      </span>
    </span>
  );
};
