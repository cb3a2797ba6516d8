import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { mergeClasses } from '@griffel/react';
import type { Action, ActionId } from '../../../../domain/action/action';
import { missingIn, type MissingPart } from '../../../../domain/action/readBack';
import { promisedAt } from '../../../../domain/meeting/carryOver';
import { useText } from '../../../text/language';
import { promisingText } from '../../../text/promisingText';
import { OnlyHere } from '../../on-device/OnlyHere';
import { organisationIn } from '../../organisationIn';
import { usePanel } from '../PanelContext';
import { usePanelStyles } from '../usePanelStyles';
import { PromiseFillIn } from './PromiseFillIn';
import type { Extra } from './promiseForm';

const extraOf: Readonly<Record<MissingPart, Extra>> = {
  'due-date': 'due',
  function: 'functionTitle',
  problem: 'cause',
  cause: 'cause',
  'expected-effect': 'effect',
};

/** What has been promised today, and what each still lacks. */
export const TodaysPromises: React.FC = () => {
  const shared = usePanelStyles();
  const text = useText(promisingText);
  const { view, waiting } = usePanel();
  const { room } = view;
  const [filling, setFilling] = React.useState<{ id: ActionId; extra: Extra } | null>(null);
  const promised = [...promisedAt(room.actions, room.meeting.id)].sort((one, other) => other.id - one.id);
  const expected = waiting.flatMap((command) =>
    command.name === 'promise' && command.refusal === null ? [command] : [],
  );
  const lacking = promised.filter((action) => missingIn(action).length > 0).length;
  if (promised.length === 0 && expected.length === 0)
    return <p className={mergeClasses(shared.body, shared.meta)}>{text.noneToday}</p>;
  return (
    <section className={shared.stack}>
      <div className={shared.apart}>
        <h2 className={shared.strong}>{text.savedToday(promised.length)}</h2>
        {lacking > 0 && <span className={shared.meta}>{text.toFillIn(lacking)}</span>}
      </div>
      <ul className={shared.list}>
        {expected.map(({ id, given: [{ title, organisation }] }) => (
          <li key={id} className={shared.card}>
            <span>{title}</span>
            <span className={shared.spread}>
              <span className={shared.meta}>{organisationIn(view.directory, organisation).shortName}</span>
              <OnlyHere />
            </span>
          </li>
        ))}
        {promised.map((action) => (
          <li key={action.id}>
            {filling?.id === action.id ? (
              <PromiseFillIn action={action} first={filling.extra} onDone={() => setFilling(null)} />
            ) : (
              <PromisedRow action={action} onFill={(extra) => setFilling({ id: action.id, extra })} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};

interface PromisedRowProps {
  readonly action: Action;
  readonly onFill: (extra: Extra) => void;
}

const PromisedRow: React.FC<PromisedRowProps> = ({ action, onFill }) => {
  const shared = usePanelStyles();
  const text = useText(promisingText);
  const { view } = usePanel();
  const missing = [...new Set(missingIn(action).map((part) => extraOf[part]))];
  return (
    <div className={mergeClasses(shared.card, view.changedByOthers.has(action.id) && shared.changed)}>
      <span>{action.title}</span>
      <span className={shared.meta}>
        {action.displayId} {organisationIn(view.directory, action.organisation).shortName}
      </span>
      {view.me.coordinator && missing.length > 0 && (
        <div className={shared.wrap}>
          {missing.map((extra) => (
            <Button
              key={extra}
              size="small"
              appearance="subtle"
              icon={<AddRegular />}
              aria-label={text.fillIn(action.displayId, text.missing[extra])}
              onClick={() => onFill(extra)}
            >
              {text.missing[extra]}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
};
