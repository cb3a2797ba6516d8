import * as React from 'react';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { mergeClasses } from '@griffel/react';
import { StatusWord } from '../../../parts/StatusWord';
import { useText } from '../../../text/language';
import { promisingText } from '../../../text/promisingText';
import { organisationIn } from '../../organisationIn';
import { usePanel } from '../PanelContext';
import { usePromiseFocus } from '../promises/usePromiseFocus';
import { ReadBackCard } from '../readback/ReadBackCard';
import { PromiseWord } from '../readback/PromiseWord';
import { useReadBack, type PromiseToRead } from '../../useReadBack';
import { usePanelStyles } from '../usePanelStyles';

/** The last step: each promise is read back as one sentence, and every organisation gives its word (F2). */
export const ReadBackStep: React.FC = () => {
  const shared = usePanelStyles();
  const text = useText(promisingText);
  const promises = useReadBack(usePanel().view);
  const left = promises.filter(({ isLeft }) => isLeft);
  const waiting = promises.filter(({ isLeft, waitsForLink }) => !isLeft && waitsForLink);
  const focus = usePromiseFocus((left.length > 0 ? left : waiting).map(({ action }) => action));
  const confirmed = promises.filter(({ action }) => action.confirmation === 'confirmed').length;
  const open = promises.find(({ action }) => action.id === focus.open);
  const rest = promises.filter((promise) => promise !== open && (promise.isLeft || promise.waitsForLink));
  const given = promises.filter((promise) => promise !== open && !promise.isLeft && !promise.waitsForLink);
  const place = (promise: PromiseToRead) => text.nthOf(promises.indexOf(promise) + 1, promises.length);
  return (
    <>
      <p ref={focus.restRef} tabIndex={-1} role="status" className={shared.body}>
        {promises.length === 0 && text.nothingToRead}
        {confirmed > 0 && (
          <StatusWord
            sign={{ Icon: CheckmarkCircleFilled, tone: 'good' }}
            word={text.confirmedCount(confirmed)}
          />
        )}
      </p>
      {open !== undefined && (
        <ReadBackCard
          key={open.action.id}
          promise={open}
          place={place(open)}
          cardRef={focus.cardRef}
          onRead={() => focus.next(open.action.id)}
        />
      )}
      {rest.length > 0 && <h2 className={shared.strong}>{text.leftToRead}</h2>}
      <PromiseRows promises={[...rest, ...given]} onChoose={(promise) => focus.choose(promise.action.id)} />
    </>
  );
};

interface PromiseRowsProps {
  readonly promises: readonly PromiseToRead[];
  readonly onChoose: (promise: PromiseToRead) => void;
}

const PromiseRows: React.FC<PromiseRowsProps> = ({ promises, onChoose }) => {
  const shared = usePanelStyles();
  const { view } = usePanel();
  return (
    <ul className={shared.list}>
      {promises.map((promise) => (
        <li key={promise.action.id}>
          <button
            type="button"
            className={mergeClasses(
              shared.plainRow,
              view.changedByOthers.has(promise.action.id) && shared.changed,
            )}
            onClick={() => onChoose(promise)}
          >
            <span>{promise.action.title}</span>
            <span className={shared.spread}>
              <span className={shared.meta}>
                {promise.action.displayId}{' '}
                {organisationIn(view.directory, promise.action.organisation).shortName}
              </span>
              <PromiseWord promise={promise} />
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
};
