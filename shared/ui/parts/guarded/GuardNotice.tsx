import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { ShieldRegular } from '@fluentui/react-icons/svg/shield';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import type { QuotedFinding } from '../../../application/guard/TextGuard';
import { guardText } from '../../text/guardText';
import { useText } from '../../text/language';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    columnGap: '8px',
    marginTop: '8px',
    padding: '10px 12px',
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    overflowWrap: 'anywhere',
  },
  asks: {
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  stops: {
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    backgroundColor: tokens.colorStatusDangerBackground1,
  },
  icon: { flexShrink: 0, fontSize: '20px', lineHeight: '20px' },
  asksIcon: { color: tokens.colorStatusWarningForeground1 },
  stopsIcon: { color: tokens.colorStatusDangerForeground1 },
  content: { flexGrow: 1, minWidth: 0 },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: { marginTop: '6px' },
  words: { margin: 0 },
  ways: { display: 'flex', flexWrap: 'wrap', gap: '6px', marginTop: '6px' },
  more: { ...typographyStyles.caption1, margin: '6px 0 0', color: tokens.colorNeutralForeground2 },
});

interface GuardNoticeProps {
  readonly id: string;
  readonly findings: readonly QuotedFinding[];
  readonly onRemove: (finding: QuotedFinding) => void;
  readonly onNobody: (finding: QuotedFinding) => void;
}

/** More than this at once hides the field; the rest comes as these are answered. */
const shown = 3;

/** The words that are asked about, why, what to write instead, and the ways out. */
export const GuardNotice: React.FC<GuardNoticeProps> = React.memo(({ id, findings, onRemove, onNobody }) => {
  const styles = useStyles();
  const text = useText(guardText);
  const stopping = findings.filter(({ severity }) => severity === 'stops');
  const stops = stopping.length > 0;
  // What stops comes first; the rest is asked about when it is gone.
  const asked = (stops ? stopping : findings).slice(0, shown);
  const rest = findings.length - asked.length;
  return (
    <div id={id} className={mergeClasses(styles.box, stops ? styles.stops : styles.asks)}>
      <ShieldRegular className={mergeClasses(styles.icon, stops ? styles.stopsIcon : styles.asksIcon)} />
      <div className={styles.content}>
        <p className={styles.title}>{stops ? text.stopTitle : text.title}</p>
        <ul className={styles.list}>
          {asked.map((finding) => (
            <Asked key={finding.start} finding={finding} onRemove={onRemove} onNobody={onNobody} />
          ))}
        </ul>
        {rest > 0 && <p className={styles.more}>{text.more(rest)}</p>}
      </div>
    </div>
  );
});
GuardNotice.displayName = 'GuardNotice';

type AskedProps = Pick<GuardNoticeProps, 'onRemove' | 'onNobody'> & { readonly finding: QuotedFinding };

const Asked: React.FC<AskedProps> = ({ finding, onRemove, onNobody }) => {
  const styles = useStyles();
  const text = useText(guardText);
  const { kind, severity, words } = finding;
  const { why, instead } = text.reasons[kind];
  return (
    <li className={styles.item}>
      <p className={styles.words}>
        {text.quote(words)} {why} {instead}
      </p>
      <div className={styles.ways}>
        <Button size="small" aria-label={text.removeLong(words)} onClick={() => onRemove(finding)}>
          {text.remove}
        </Button>
        {severity === 'asks' && (
          <Button size="small" aria-label={text.nobodyLong(words)} onClick={() => onNobody(finding)}>
            {text.nobody}
          </Button>
        )}
      </div>
    </li>
  );
};
