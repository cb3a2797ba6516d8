import * as React from 'react';
import { mergeClasses } from '@griffel/react';
import { FlashRegular } from '@fluentui/react-icons/svg/flash';
import { Divider } from '@fluentui/react-divider';
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
import { useConfirming, type Word } from './useConfirming';
import type { OrganisationWord, PromiseToRead } from '../../useReadBack';
import { WordButtons } from './WordButtons';

interface ReadBackCardProps {
  readonly promise: PromiseToRead;
  readonly place: string;
  readonly cardRef: React.Ref<HTMLElement>;
  /** After the last word in the room has been given. */
  readonly onRead: () => void;
}

/** The promise being read aloud; each organisation answers for itself. */
export const ReadBackCard: React.FC<ReadBackCardProps> = ({ promise, place, cardRef, onRead }) => {
  const shared = usePanelStyles();
  const text = useText(promisingText);
  const { view } = usePanel();
  const { action, words } = promise;
  const [spoken, setSpoken] = React.useState<OrganisationKey | null>(null);
  const [asking, setAsking] = React.useState<Exclude<Word, 'confirm'> | null>(null);
  const answering = useAnswering(words, spoken);
  const confirming = useConfirming(action, () => {
    setSpoken(null);
    setAsking(null);
    const left = words.filter((word) => word.here && word.confirmation === 'waiting');
    if (left.every(({ organisation }) => organisation === answering?.organisation)) onRead();
  });
  const give = (word: Word) => {
    if (answering === null) return;
    if (word === 'confirm') confirming.give(answering.organisation, word);
    else setAsking(word);
  };
  const acts = { b: () => give('confirm'), ä: () => give('request-change'), a: () => give('decline') };
  const title = `read-${action.id}`;
  return (
    // Answer letters work while the card or something in it has focus.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <article
      ref={cardRef}
      tabIndex={-1}
      aria-labelledby={title}
      className={mergeClasses(shared.card, shared.inFocus)}
      onKeyDown={answering !== null && !confirming.command.busy ? onKeys(acts) : undefined}
    >
      <div className={shared.spread}>
        <span className={shared.meta}>{`${action.displayId}  ${place}`}</span>
        {action.direct && <StatusWord sign={{ Icon: FlashRegular, tone: 'neutral' }} word={text.direct} />}
      </div>
      <p id={title} className={shared.title} style={{ fontWeight: 400 }}>
        <ReadBackSentence action={action} />
      </p>
      <span className={shared.meta}>{text.readAloud}</span>
      {words.map((word) => (
        <React.Fragment key={word.organisation}>
          <Divider />
          <OrganisationWordRow
            word={word}
            answersNow={answering?.organisation === word.organisation}
            onSpoken={view.me.coordinator ? () => setSpoken(word.organisation) : null}
          />
        </React.Fragment>
      ))}
      {answering !== null && asking === null && (
        <WordButtons
          organisation={organisationIn(view.directory, answering.organisation).name}
          busy={confirming.command.busy}
          onWord={give}
        />
      )}
      {answering !== null && asking !== null && (
        <ReasonForm
          label={asking === 'decline' ? text.declineWhy : text.changeWhat}
          doIt={asking === 'decline' ? text.sendDecline : text.sendChange}
          busy={confirming.command.busy}
          onDone={(reason) => confirming.give(answering.organisation, asking, reason)}
          onCancel={() => setAsking(null)}
        />
      )}
      <RefusalMessage refusal={confirming.command.refusal} />
    </article>
  );
};

/** Whose turn it is: the one noted as speaking, else the first in the room that has not answered and may here. */
function useAnswering(
  words: readonly OrganisationWord[],
  spoken: OrganisationKey | null,
): OrganisationWord | null {
  const { me } = usePanel().view;
  const mayFor = (word: OrganisationWord) => me.coordinator || word.organisation === me.organisation;
  const isTurn = (word: OrganisationWord) =>
    word.confirmation === 'waiting' && (word.here || word.organisation === me.organisation) && mayFor(word);
  return words.find(({ organisation }) => organisation === spoken) ?? words.find(isTurn) ?? null;
}
