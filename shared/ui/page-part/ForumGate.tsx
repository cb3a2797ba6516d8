import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { Field } from '@fluentui/react-field';
import type { Directory } from '../../application/ports/Directory';
import type { GatewayFailure } from '../../application/ports/GatewayFailure';
import type { Forum, ForumKey } from '../../domain/organisation/forum';
import { Notice } from '../parts/Notice';
import { Page } from '../parts/Page';
import { PlainSelect } from '../parts/PlainSelect';
import { SkeletonList } from '../parts/SkeletonList';
import { useLanguage, useText } from '../text/language';
import { pagePartText } from '../text/pagePartText';
import { readingText } from '../text/readingText';
import { useDirectory, type LoadedDirectory } from './useDirectory';

interface ForumGateProps {
  readonly directory: Pick<Directory, 'load'>;
  /** The forum that the settings, the address or the site of the page name; null where it is known to be none. */
  readonly forum: ForumKey | null;
  /** What the part's settings name as its forum's site; empty where they name none. */
  readonly askedFor?: string | undefined;
  /** What it leads to is shown without the programme, and does not say so itself. */
  readonly doesWithout?: boolean | undefined;
  readonly title: string;
  readonly onChoose: (forum: ForumKey) => void;
  readonly children: (forum: ForumKey) => React.ReactNode;
}

/**
 * Lets a part through to its forum, and offers the programme's forums where the page belongs to none. Nobody waits for
 * the programme's site: the forum is taken to be one until its list of forums says otherwise.
 */
export const ForumGate: React.FC<ForumGateProps> = (props) => {
  const { directory, forum, children } = props;
  const [attempt, setAttempt] = React.useState(0);
  const loaded = useDirectory(directory, attempt);
  const retry = () => setAttempt(attempt + 1);
  if (forum === null || !mayBe(forum, loaded)) return <NoForum {...props} loaded={loaded} onRetry={retry} />;
  return (
    <>
      {props.doesWithout === true && loaded?.ok === false && (
        <ProgrammeUnread failure={loaded.error} onRetry={retry} />
      )}
      <React.Fragment key={attempt}>{children(forum)}</React.Fragment>
    </>
  );
};

interface NoForumProps extends Pick<ForumGateProps, 'title' | 'askedFor' | 'onChoose'> {
  readonly loaded: LoadedDirectory;
  readonly onRetry: () => void;
}

/** The programme's forums to choose among, or why they are not known. */
const NoForum: React.FC<NoForumProps> = ({ loaded, title, askedFor = '', onChoose, onRetry }) => {
  if (loaded === null) return <SkeletonList rows={4} rowHeight={56} />;
  return (
    <Page title={title}>
      {loaded.ok ? (
        <ChooseForum forums={loaded.value.forums} askedFor={askedFor} onChoose={onChoose} />
      ) : (
        <ProgrammeUnread failure={loaded.error} onRetry={onRetry} />
      )}
    </Page>
  );
};

const mayBe = (forum: ForumKey, loaded: LoadedDirectory): boolean =>
  loaded?.ok !== true || loaded.value.forums.some(({ key }) => key === forum);

interface ProgrammeUnreadProps {
  readonly failure: GatewayFailure;
  readonly onRetry: () => void;
}

/** Without the programme's site names are missing and nothing can be added: said, lest it be taken for how things are. */
const ProgrammeUnread: React.FC<ProgrammeUnreadProps> = ({ failure, onRetry }) => {
  const text = useText(pagePartText).programmeUnread;
  const language = useLanguage();
  return (
    <div role="status" style={{ marginBottom: '12px' }}>
      {text.body} {readingText(failure, language)}{' '}
      <Button size="small" onClick={onRetry}>
        {text.tryAgain}
      </Button>
    </div>
  );
};

interface ChooseForumProps {
  readonly forums: readonly Forum[];
  readonly askedFor: string;
  readonly onChoose: (forum: ForumKey) => void;
}

const ChooseForum: React.FC<ChooseForumProps> = ({ forums, askedFor, onChoose }) => {
  const text = useText(pagePartText);
  if (forums.length === 0) return <Notice {...text.noForums} />;
  const choices = [
    { value: '', label: text.chooseForum.title },
    ...forums.map(({ key, name }) => ({ value: key, label: name })),
  ];
  return (
    <Notice
      title={text.chooseForum.title}
      body={askedFor === '' ? text.chooseForum.body : text.noSuchForum(askedFor)}
    >
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
