import * as React from 'react';
import { tokens } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import { FlashRegular } from '@fluentui/react-icons/svg/flash';
import type { Action } from '../../../../domain/action/action';
import type { OrganisationKey } from '../../../../domain/organisation/organisation';
import { RefusalMessage } from '../../../parts/RefusalMessage';
import { StatusWord } from '../../../parts/StatusWord';
import { onKeys } from '../../../parts/useShortcut';
import { useText } from '../../../text/language';
import { promisingText } from '../../../text/promisingText';
import { organisationIn } from '../../organisationIn';
import { usePanel } from '../PanelContext';
import { ReasonForm } from '../promises/ReasonForm';
import { usePanelStyles } from '../usePanelStyles';
import { OrganisationWordRow } from './OrganisationWordRow';
import { ReadBackSentence } from './ReadBackSentence';
import { useConfirming, wordKeptAs, type Word } from './useConfirming';
import type { OrganisationWord, PromiseToRead } from '../../useReadBack';
import { WordButtons } from './WordButtons';

const useStyles = makeStyles({
  line: { width: '100%', margin: 0, border: 'none', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

interface ReadBackCardProps {
  readonly promise: PromiseToRead;
  readonly place: string;
  readonly cardRef: React.Ref<HTMLElement>;
  /** After the last word in the room has been given. */
  readonly onRead: () => void;
}

type Asked = Exclude<Word, 'confirm'> | null;

/** Whose turn it is, and what is being asked of them. */
function useReading({ promise, onRead }: ReadBackCardProps) {
  const { action, words } = promise;
  const [spoken, setSpoken] = React.useState<OrganisationKey | null>(null);
  const [asking, setAsking] = React.useState<Asked>(null);
  const answering = useAnswering(words, spoken);
  const confirming = useConfirming(action, (isShown) => {
    if (isShown) {
      setSpoken(null);
      setAsking(null);
    }
    const left = words.filter((word) => word.here && word.confirmation === 'waiting');
    if (left.every(({ organisation }) => organisation === answering?.organisation)) onRead();
  });
  const give = (word: Word) => {
    if (answering === null) return;
    if (word === 'confirm') confirming.give(answering.organisation, word);
    else setAsking(word);
  };
  return { action, answering, asking, setAsking, setSpoken, confirming, give };
}

type Reading = ReturnType<typeof useReading>;

/** The promise being read aloud; each organisation answers for itself. */
export const ReadBackCard: React.FC<ReadBackCardProps> = (props) => {
  const { promise, place, cardRef } = props;
  const styles = useStyles();
  const shared = usePanelStyles();
  const { view } = usePanel();
  const reading = useReading(props);
  const { answering, confirming, give } = reading;
  const acts = { b: () => give('confirm'), ä: () => give('request-change'), a: () => give('decline') };
  const title = `read-${promise.action.id}`;
  return (
    <article
      ref={cardRef}
      tabIndex={-1}
      aria-labelledby={title}
      className={mergeClasses(shared.card, shared.inFocus)}
      onKeyDown={answering !== null && !confirming.command.busy ? onKeys(acts) : undefined}
    >
      <Sentence id={title} action={promise.action} place={place} />
      {promise.words.map((word) => (
        <React.Fragment key={word.organisation}>
          <hr className={styles.line} />
          <OrganisationWordRow
            word={word}
            answersNow={answering?.organisation === word.organisation}
            onSpoken={view.me.coordinator ? () => reading.setSpoken(word.organisation) : null}
          />
        </React.Fragment>
      ))}
      {answering !== null && <Answering organisation={answering.organisation} reading={reading} />}
      <RefusalMessage refusal={confirming.command.refusal} />
    </article>
  );
};

interface SentenceProps {
  readonly id: string;
  readonly action: Action;
  readonly place: string;
}

const Sentence: React.FC<SentenceProps> = ({ id, action, place }) => {
  const shared = usePanelStyles();
  const text = useText(promisingText);
  return (
    <>
      <div className={shared.spread}>
        <span className={shared.meta}>{`${action.displayId}  ${place}`}</span>
        {action.direct && <StatusWord sign={{ Icon: FlashRegular, tone: 'neutral' }} word={text.direct} />}
      </div>
      <p id={id} className={shared.title} style={{ fontWeight: 400 }}>
        <ReadBackSentence action={action} />
      </p>
      <span className={shared.meta}>{text.readAloud}</span>
    </>
  );
};

interface AnsweringProps {
  readonly organisation: OrganisationKey;
  readonly reading: Reading;
}

const Answering: React.FC<AnsweringProps> = ({ organisation, reading }) => {
  const text = useText(promisingText);
  const { directory } = usePanel().view;
  const { action, asking, setAsking, confirming, give } = reading;
  const { busy } = confirming.command;
  if (asking === null) {
    return (
      <WordButtons organisation={organisationIn(directory, organisation).name} busy={busy} onWord={give} />
    );
  }
  return (
    <ReasonForm
      keptAs={wordKeptAs(asking, action, organisation)}
      label={asking === 'decline' ? text.declineWhy : text.changeWhat}
      doIt={asking === 'decline' ? text.sendDecline : text.sendChange}
      busy={busy}
      onDone={(reason) => confirming.give(organisation, asking, reason)}
      onCancel={() => setAsking(null)}
    />
  );
};

/** Whose turn it is: the one noted as speaking, else the first in the room that has not answered and may here. */
function useAnswering(
  words: readonly OrganisationWord[],
  spoken: OrganisationKey | null,
): OrganisationWord | null {
  const { me } = usePanel().view;
  const isOwn = ({ organisation }: OrganisationWord) => me.speaksFor.includes(organisation);
  const isTurn = (word: OrganisationWord) =>
    word.confirmation === 'waiting' && (isOwn(word) || (word.here && me.coordinator));
  return words.find(({ organisation }) => organisation === spoken) ?? words.find(isTurn) ?? null;
}
