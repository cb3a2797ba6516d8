import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { mergeClasses } from '@griffel/react';
import { promisedAt } from '../../../../domain/meeting/carryOver';
import { CountedTextarea } from '../../../parts/CountedTextarea';
import { KeyHint } from '../../../parts/KeyHint';
import { RefusalMessage } from '../../../parts/RefusalMessage';
import { commonText } from '../../../text/commonText';
import { useText } from '../../../text/language';
import { promisingText } from '../../../text/promisingText';
import { usePanel } from '../PanelContext';
import { usePanelStyles } from '../usePanelStyles';
import { OrganisationSelect } from './OrganisationSelect';
import { PromiseExtras } from './PromiseExtras';
import { promiseLimit } from './promiseForm';
import { useNewPromise } from './useNewPromise';

/** Two fields save a promise; the rest can wait (F4). */
export const NewPromise: React.FC<{ readonly onClose: (() => void) | null }> = ({ onClose }) => {
  const shared = usePanelStyles();
  const text = useText(promisingText);
  const common = useText(commonText);
  const { room } = usePanel().view;
  const promise = useNewPromise(onClose);
  const today = promisedAt(room.actions, room.meeting.id).length;
  return (
    // The keys belong to the fields inside; the element itself takes no focus.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section aria-label={text.heading} className={shared.card} onKeyDown={promise.onKeyDown}>
      <div className={shared.apart}>
        <h2 className={shared.title}>{text.heading}</h2>
        <span className={shared.meta}>{text.nthToday(today + 1)}</span>
      </div>
      <CountedTextarea
        label={text.what}
        required
        value={promise.form.title}
        limit={promiseLimit}
        error={promise.errorIn('title')}
        textareaRef={promise.titleRef}
        onChange={(title) => promise.change({ title })}
      />
      <OrganisationSelect
        label={text.who}
        value={promise.form.organisation}
        error={promise.errorIn('organisation')}
        selectRef={promise.organisationRef}
        onChange={(organisation) => promise.change({ organisation })}
      />
      <span className={mergeClasses(shared.meta)}>{text.later}</span>
      <PromiseExtras
        form={promise.form}
        opened={promise.opened}
        onOpen={promise.setOpened}
        onChange={promise.change}
        dueError={promise.errorIn('due')}
        dueRef={promise.dueRef}
      />
      <RefusalMessage refusal={promise.wholeRefusal} />
      <div className={shared.wrap}>
        <Button
          appearance="primary"
          disabledFocusable={promise.busy}
          aria-keyshortcuts="Control+Enter"
          onClick={promise.save}
        >
          {text.saveAndNew}
          <KeyHint shown="Ctrl+Enter" />
        </Button>
        {onClose !== null && (
          <Button appearance="subtle" onClick={onClose}>
            {common.close}
          </Button>
        )}
      </div>
    </section>
  );
};
