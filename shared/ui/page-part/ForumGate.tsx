import * as React from 'react';
import { Field } from '@fluentui/react-field';
import type { Directory } from '../../application/ports/Directory';
import type { Forum, ForumKey } from '../../domain/organisation/forum';
import { Notice } from '../parts/Notice';
import { PlainSelect } from '../parts/PlainSelect';
import { SkeletonList } from '../parts/SkeletonList';
import { useText } from '../text/language';
import { pagePartText } from '../text/pagePartText';
import { useDirectory } from './useDirectory';

interface ForumGateProps {
  readonly directory: Pick<Directory, 'load'>;
  /** The forum that the settings, the address or the site of the page name; null where it is known to be none. */
  readonly forum: ForumKey | null;
  readonly onChoose: (forum: ForumKey) => void;
  readonly children: (forum: ForumKey) => React.ReactNode;
}

/**
 * Lets a part through to its forum, and offers the programme's forums where the page belongs to none. Nobody waits for
 * the programme's site: the forum is taken to be one until its list of forums says otherwise.
 */
export const ForumGate: React.FC<ForumGateProps> = ({ directory, forum, onChoose, children }) => {
  const loaded = useDirectory(directory);
  const forums = loaded?.ok === true ? loaded.value.forums : null;
  if (forum !== null && (forums === null || forums.some(({ key }) => key === forum)))
    return <>{children(forum)}</>;
  if (loaded === null) return <SkeletonList rows={4} rowHeight={56} />;
  return <ChooseForum forums={forums ?? []} onChoose={onChoose} />;
};

interface ChooseForumProps {
  readonly forums: readonly Forum[];
  readonly onChoose: (forum: ForumKey) => void;
}

const ChooseForum: React.FC<ChooseForumProps> = ({ forums, onChoose }) => {
  const text = useText(pagePartText);
  if (forums.length === 0) return <Notice {...text.noForums} />;
  const choices = [
    { value: '', label: text.chooseForum.title },
    ...forums.map(({ key, name }) => ({ value: key, label: name })),
  ];
  return (
    <Notice {...text.chooseForum}>
      <Field label={text.forum}>
        <PlainSelect
          value=""
          groups={[choices]}
          onChoose={(key) => {
            if (key !== '') onChoose(key as ForumKey);
          }}
        />
      </Field>
    </Notice>
  );
};
