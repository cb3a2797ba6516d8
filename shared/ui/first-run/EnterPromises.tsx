import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { Field } from '@fluentui/react-field';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { EnterPromises as Enter } from '../../application/first-run/enterPromises';
import type { DirectoryContent } from '../../application/ports/Directory';
import { promiseLines, type PromiseLine } from '../../domain/action/promiseLines';
import { organisationIn } from '../meeting/organisationIn';
import { useCommand } from '../meeting/useCommand';
import { Card } from '../parts/Card';
import { useToday } from '../parts/clockContext';
import { RefusalMessage } from '../parts/RefusalMessage';
import { useEscape } from '../parts/useEscape';
import { dayText } from '../text/dates';
import { firstRunText } from '../text/firstRunText';
import { useLanguage, useText } from '../text/language';
import { GuardedTextarea } from '../parts/guarded/GuardedTextarea';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: '12px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '12px' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '16px',
    padding: '6px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  what: { flexGrow: 1, flexBasis: '200px', minWidth: 0 },
  fault: { color: tokens.colorStatusDangerForeground3, fontWeight: tokens.fontWeightSemibold },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface EnterPromisesProps {
  readonly directory: DirectoryContent;
  readonly enter: Enter;
  readonly onClose: () => void;
  readonly onEntered: (rows: number) => void;
}

const isFaulty = (line: PromiseLine): boolean =>
  line.title === '' || line.organisation === null || line.badDate !== '';

/** Promises from before there was a register, pasted or typed a line each; nothing is saved while a line is unclear. */
export const EnterPromises: React.FC<EnterPromisesProps> = ({ directory, enter, onClose, onEntered }) => {
  const styles = useStyles();
  const text = useText(firstRunText).enter;
  const today = useToday();
  const command = useCommand();
  const [typed, setTyped] = React.useState('');
  useEscape(typed === '', onClose);
  const lines = React.useMemo(
    () => promiseLines(typed, directory.organisations, today),
    [typed, directory, today],
  );
  const faulty = lines.filter(isFaulty).length;
  const first = React.useRef<HTMLTextAreaElement>(null);
  React.useEffect(() => first.current?.focus(), []);
  const submit = (event: React.FormEvent): void => {
    event.preventDefault();
    if (command.busy || faulty > 0 || lines.length === 0) return;
    const rows = lines.flatMap(({ title, organisation, dueDate }) =>
      organisation === null ? [] : [{ title, organisation, dueDate }],
    );
    command.run(() => enter(rows), onEntered);
  };
  return (
    <Card title={text.title}>
      <form className={styles.form} noValidate onSubmit={submit}>
        <Field
          label={text.label}
          hint={text.hint}
          {...(faulty > 0 ? { validationMessage: text.faults(faulty) } : {})}
        >
          <GuardedTextarea rows={6} value={typed} textareaRef={first} onChange={setTyped} />
        </Field>
        {lines.length > 0 && <Preview lines={lines} directory={directory} />}
        <RefusalMessage refusal={command.refusal} />
        <div className={styles.buttons}>
          <Button
            type="submit"
            appearance="primary"
            disabledFocusable={command.busy || faulty > 0 || lines.length === 0}
          >
            {command.busy ? text.saving : text.save(lines.length)}
          </Button>
          <Button onClick={onClose}>{text.cancel}</Button>
        </div>
      </form>
    </Card>
  );
};

interface PreviewProps {
  readonly lines: readonly PromiseLine[];
  readonly directory: DirectoryContent;
}

const Preview: React.FC<PreviewProps> = ({ lines, directory }) => {
  const styles = useStyles();
  const text = useText(firstRunText).enter;
  return (
    <div>
      <p className={styles.quiet}>{text.preview}</p>
      <ol className={styles.list}>
        {lines.map((line) => (
          <li key={line.number} className={styles.line}>
            <LineWords line={line} directory={directory} />
          </li>
        ))}
      </ol>
    </div>
  );
};

const LineWords: React.FC<{ readonly line: PromiseLine; readonly directory: DirectoryContent }> = ({
  line,
  directory,
}) => {
  const styles = useStyles();
  const text = useText(firstRunText).enter;
  const language = useLanguage();
  const today = useToday();
  const when = line.dueDate === null ? text.noDate : dayText(line.dueDate, language, today);
  return (
    <>
      <span className={line.title === '' ? styles.fault : styles.what}>{line.title || text.noTitle}</span>
      {line.organisation === null ? (
        <span className={styles.fault}>{text.unknown(line.organisationTyped)}</span>
      ) : (
        <span>{organisationIn(directory, line.organisation).shortName}</span>
      )}
      <span className={line.badDate === '' ? undefined : styles.fault}>
        {line.badDate === '' ? when : text.badDate(line.badDate)}
      </span>
    </>
  );
};
