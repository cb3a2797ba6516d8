import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { HourglassRegular } from '@fluentui/react-icons/svg/hourglass';
import { PersonVoiceRegular } from '@fluentui/react-icons/svg/person-voice';
import { mergeClasses } from '@griffel/react';
import { OrganisationTag } from '../../../parts/OrganisationTag';
import { confirmationSigns } from '../../../parts/signs/confirmationSigns';
import { StatusWord } from '../../../parts/StatusWord';
import { clockText } from '../../../text/dates';
import { useLanguage, useText } from '../../../text/language';
import { promisingText } from '../../../text/promisingText';
import { hourWordsText } from '../../../text/hourWordsText';
import { organisationIn } from '../../organisationIn';
import { usePanel } from '../PanelContext';
import { usePanelStyles } from '../usePanelStyles';
import type { OrganisationWord } from '../../useReadBack';

interface OrganisationWordRowProps {
  readonly word: OrganisationWord;
  readonly answersNow: boolean;
  /** Lets an absent organisation's spoken word be noted; null where one may not. */
  readonly onSpoken: (() => void) | null;
}

/** What one organisation has said to the promise: its word with time and channel, or that it waits. */
export const OrganisationWordRow: React.FC<OrganisationWordRowProps> = (props) => {
  const { word, answersNow, onSpoken } = props;
  const shared = usePanelStyles();
  const text = useText(promisingText);
  const organisation = organisationIn(usePanel().view.directory, word.organisation);
  const waitsForLink = word.confirmation === 'waiting' && !word.here;
  return (
    <div className={shared.stack}>
      <div className={shared.spread}>
        <span className={mergeClasses(shared.row, answersNow && shared.strong)}>
          <OrganisationTag tag={organisation.tag} />
          <span>{organisation.shortName}</span>
        </span>
        {answersNow ? <span className={shared.meta}>{text.answersNow}</span> : <GivenWord word={word} />}
      </div>
      {waitsForLink && !answersNow && (
        <>
          <span className={shared.meta}>{text.notHere}</span>
          {onSpoken !== null && (
            <div>
              <Button size="small" icon={<PersonVoiceRegular />} onClick={onSpoken}>
                {text.saidAloud}
              </Button>
            </div>
          )}
        </>
      )}
      {word.text !== '' && <span className={shared.meta}>{`”${word.text}”`}</span>}
    </div>
  );
};

const GivenWord: React.FC<{ readonly word: OrganisationWord }> = ({ word }) => {
  const text = useText(promisingText);
  const words = useText(hourWordsText);
  const language = useLanguage();
  const { confirmation, at, via, here } = word;
  if (confirmation === 'waiting') {
    const waits = here ? words.confirmation.waiting : text.waitsForLink;
    return <StatusWord sign={{ Icon: HourglassRegular, tone: 'neutral' }} word={waits} />;
  }
  const time = at === null ? '' : clockText(at, language);
  const how = via === null ? '' : words.confirmationChannel[via];
  const given = [words.confirmation[confirmation], time].filter(Boolean).join(' ');
  return <StatusWord sign={confirmationSigns[confirmation]} word={how === '' ? given : `${given}, ${how}`} />;
};
