import * as React from 'react';
import { Field } from '@fluentui/react-field';
import { Select } from '@fluentui/react-select';
import { makeStyles } from '@griffel/react';
import type { Forum, ForumKey } from '../../domain/organisation/forum';
import { useNavigation } from '../navigation/navigation';
import type { Route } from '../navigation/route';
import { allActionsText } from '../text/allActionsText';
import { useText } from '../text/language';
import { navigationText } from '../text/navigationText';
import type { DeskOf } from '../my-work/useAnswering';

const useStyles = makeStyles({
  choice: {
    maxWidth: '320px',
    padding: '16px 24px 0',
    '@media (max-width: 640px)': { padding: '12px 12px 0' },
  },
});

interface ForumChoiceProps {
  readonly forums: readonly ForumKey[];
  readonly chosen: ForumKey;
  readonly route: Extract<Route, { page: 'actions' | 'meetings' }>;
  readonly deskOf: DeskOf;
}

/** The forums' names; their keys until the names have come. */
function useForumNames(deskOf: DeskOf, chosen: ForumKey): readonly Forum[] {
  const [forums, setForums] = React.useState<readonly Forum[]>([]);
  React.useEffect(() => {
    let current = true;
    void deskOf(chosen)
      ?.surroundings()
      .then((loaded) => {
        if (current && loaded.ok) setForums(loaded.value.directory.forums);
      });
    return () => {
      current = false;
    };
  }, [deskOf, chosen]);
  return forums;
}

const allForums = '';

/** The same selection in another forum, or in all: what they do not share is left out there. */
function routeTo(route: ForumChoiceProps['route'], chosen: string): Route {
  if (chosen !== allForums) return { ...route, forum: chosen as ForumKey };
  const { forum: _forum, ...over } = route;
  return over;
}

/** Which forum's actions or meetings one looks at, in the tab over several forums. */
export const ForumChoice: React.FC<ForumChoiceProps> = ({ forums, chosen, route, deskOf }) => {
  const styles = useStyles();
  const text = useText(navigationText);
  const all = useText(allActionsText);
  const { go } = useNavigation();
  const names = useForumNames(deskOf, chosen);
  if (forums.length < 2) return null;
  const nameOf = (key: ForumKey) => names.find((each) => each.key === key)?.name ?? key;
  return (
    <Field label={text.chooseForum} className={styles.choice}>
      <Select value={chosen} onChange={(_event, { value }) => go(routeTo(route, value))}>
        {route.page === 'actions' && <option value={allForums}>{all.anyForum}</option>}
        {forums.map((key) => (
          <option key={key} value={key}>
            {nameOf(key)}
          </option>
        ))}
      </Select>
    </Field>
  );
};
