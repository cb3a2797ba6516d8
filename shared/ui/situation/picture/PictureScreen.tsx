import * as React from 'react';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { ForumKey } from '../../../domain/organisation/forum';
import type { LoadPicture, SituationPicture } from '../../../application/situation/loadPicture';
import { Card } from '../../parts/Card';
import { Page } from '../../parts/Page';
import { useToday } from '../../parts/clockContext';
import { ReadScreen } from '../../parts/ReadScreen';
import { useReading } from '../../parts/useReading';
import { dayText } from '../../text/dates';
import { useLanguage, useText } from '../../text/language';
import { pictureText } from '../../text/pictureText';
import { FiguresCard } from './FiguresCard';
import { PlacesCard } from './PlacesCard';

const useStyles = makeStyles({
  part: {
    containerType: 'inline-size',
    display: 'flex',
    flexDirection: 'column',
    rowGap: '16px',
    color: tokens.colorNeutralForeground1,
    fontVariantNumeric: 'tabular-nums',
  },
  meta: { margin: '4px 0 0', color: tokens.colorNeutralForeground2 },
  text: { margin: 0, whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  texts: {
    display: 'grid',
    gap: '16px',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(260px, 100%), 1fr))',
  },
});

export interface PictureScreenProps {
  readonly load: LoadPicture;
  /** Null for whichever area was approved last. */
  readonly area: string | null;
  readonly shows: { readonly figures: boolean; readonly texts: boolean };
  /** Whose rows its places lead to, where the screen spans several. */
  readonly forum: ForumKey | undefined;
  readonly focusTitle?: boolean;
}

/** The picture of the situation that was approved last: its places, its figures and the law's three parts. Drafts never show. */
export const PictureScreen: React.FC<PictureScreenProps> = ({ load, area, ...shown }) => {
  const text = useText(pictureText);
  const read = React.useCallback(() => load(area), [load, area]);
  return (
    <ReadScreen reading={useReading(read)} text={area === null ? text : { ...text, none: text.noSuch(area) }}>
      {(picture) => <Picture picture={picture} {...shown} />}
    </ReadScreen>
  );
};

type PictureProps = Omit<PictureScreenProps, 'load' | 'area'> & { readonly picture: SituationPicture };

const Picture: React.FC<PictureProps> = ({ picture, shows, forum, focusTitle }) => {
  const styles = useStyles();
  const { report, places, series } = picture;
  return (
    <Page title={report.title} subtitle={<Facts picture={picture} />} focusTitle={focusTitle === true}>
      <div className={styles.part}>
        <PlacesCard places={places} forum={forum} />
        {shows.figures && <FiguresCard series={series} />}
        {shows.texts && <Texts picture={picture} />}
      </div>
    </Page>
  );
};

const Facts: React.FC<{ readonly picture: SituationPicture }> = ({ picture: { report, update } }) => {
  const styles = useStyles();
  const text = useText(pictureText);
  const language = useLanguage();
  const today = useToday();
  const day = (date: SituationPicture['report']['from']): string => dayText(date, language, today);
  const facts = [
    text.levels[report.level],
    report.area,
    text.period(day(report.from), day(report.to)),
    report.approvedOn === null ? null : text.approved(day(report.approvedOn)),
    report.registryNumber === null ? null : text.registryNumber(report.registryNumber),
  ];
  return (
    <>
      <p className={styles.meta}>{facts.filter((fact) => fact !== null).join(', ')}</p>
      {update.clock !== 'none' && update.due !== null && (
        <p className={styles.meta}>{text.clocks[update.clock](day(update.due))}</p>
      )}
    </>
  );
};

const Texts: React.FC<{ readonly picture: SituationPicture }> = ({ picture: { report } }) => {
  const styles = useStyles();
  const text = useText(pictureText);
  return (
    <div className={styles.texts}>
      {(['mapping', 'otherInformation', 'analysis'] as const).map((part) => (
        <Card key={part} title={text[part]}>
          <p className={styles.text}>{report[part].trim() === '' ? text.nothing : report[part]}</p>
        </Card>
      ))}
    </div>
  );
};
