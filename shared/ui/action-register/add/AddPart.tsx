import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { makeStyles } from '@griffel/react';
import type { ActionDesk, RegisterSurroundings } from '../../../application/actions/ActionDesk';
import type { Action } from '../../../domain/action/action';
import type { ForumKey } from '../../../domain/organisation/forum';
import { useCommand } from '../../meeting/useCommand';
import { inForum } from '../../navigation/inForum';
import { RouteLink } from '../../navigation/RouteLink';
import { RefusalMessage } from '../../parts/RefusalMessage';
import { SkeletonList } from '../../parts/SkeletonList';
import { useText } from '../../text/language';
import { registerText } from '../../text/registerText';
import type { AddFormProps } from './AddForm';
import type { Adding } from './useAdding';

/** Comes when somebody is to make an action: most only read. */
const LateForm = React.lazy(async () => ({ default: (await import('./AddForm')).AddForm }));

const useStyles = makeStyles({
  said: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '12px', minHeight: '0' },
  space: { marginBottom: '12px' },
});

interface AddPartProps {
  readonly desk: AddFormProps['desk'] & Pick<ActionDesk, 'takeBack'>;
  readonly around: RegisterSurroundings | null;
  readonly forum: ForumKey | undefined;
  readonly adding: Adding;
}

/** The form of a new action, and afterwards the way to it and back from it. */
export const AddPart: React.FC<AddPartProps> = ({ desk, around, forum, adding }) => {
  const [made, setMade] = React.useState<Action | null>(null);
  if (around === null || !adding.may) return null;
  const onAdded = (action: Action) => {
    setMade(action);
    adding.stop();
    adding.changed();
  };
  if (!adding.open) return <Made key={made?.id} {...{ desk, made, forum }} onChanged={adding.changed} />;
  return (
    <React.Suspense fallback={<SkeletonList rows={3} rowHeight={56} />}>
      <LateForm {...{ desk, around, onAdded }} onClose={adding.stop} />
    </React.Suspense>
  );
};

interface MadeProps extends Pick<AddPartProps, 'forum'> {
  readonly desk: Pick<ActionDesk, 'takeBack'>;
  readonly onChanged: () => void;
  readonly made: Action | null;
}

/** What was just made: the focus goes to it, so that whoever types goes on from there. */
const Made: React.FC<MadeProps> = ({ desk, made, forum, onChanged }) => {
  const styles = useStyles();
  const text = useText(registerText).add;
  const command = useCommand();
  const [gone, setGone] = React.useState(false);
  const link = React.useRef<HTMLAnchorElement | null>(null);
  React.useEffect(() => link.current?.focus(), []);
  if (made === null) return null;
  const { id, displayId } = made;
  const undo = () =>
    command.run(
      () => desk.takeBack(id),
      () => {
        setGone(true);
        onChanged();
      },
    );
  return (
    <div className={styles.space}>
      <div className={styles.said}>
        <span role="status">{gone ? text.undone(displayId) : text.saved(displayId)}</span>
        {!gone && (
          <>
            <RouteLink
              to={{ page: 'action', action: id, ...inForum(forum) }}
              linkRef={(element) => {
                link.current = element;
              }}
            >
              {text.open(displayId)}
            </RouteLink>
            <Button size="small" disabledFocusable={command.busy} onClick={undo}>
              {text.undo}
            </Button>
          </>
        )}
      </div>
      <RefusalMessage refusal={command.refusal} />
    </div>
  );
};
