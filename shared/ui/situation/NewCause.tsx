import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { Field } from '@fluentui/react-field';
import { makeStyles } from '@griffel/react';
import type { CommandRefusal } from '../../application/meetings/CommandRefusal';
import type { CauseDraft } from '../../application/situation/newCause';
import { textLimits } from '../../application/textLimits';
import { causeLevels, causeParts, causeSupports } from '../../domain/cause/cause';
import type { ProblemId } from '../../domain/situation/problem';
import { CountedTextarea } from '../parts/CountedTextarea';
import { PlainSelect } from '../parts/PlainSelect';
import { RefusalMessage } from '../parts/RefusalMessage';
import { commonText } from '../text/commonText';
import { useText } from '../text/language';
import { situationText } from '../text/situationText';
import { vocabularyText } from '../text/vocabularyText';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface NewCauseProps {
  readonly problem: ProblemId;
  readonly busy: boolean;
  readonly refusal: CommandRefusal | null;
  readonly onSave: (draft: CauseDraft) => void;
  readonly onCancel: () => void;
}

/** A cause in its short form: why, which part of the triangle, how near, and what it rests on. */
export const NewCause: React.FC<NewCauseProps> = ({ problem, busy, refusal, onSave, onCancel }) => {
  const styles = useStyles();
  const text = useText(situationText);
  const common = useText(commonText);
  const words = useText(vocabularyText);
  const [draft, setDraft] = React.useState<CauseDraft>({
    problem,
    title: '',
    part: 'place',
    level: 'direct',
    support: 'experience',
  });
  const set = (change: Partial<CauseDraft>) => setDraft({ ...draft, ...change });
  return (
    <div role="group" aria-label={text.newCause} className={styles.form}>
      <CountedTextarea
        label={text.causeTitle}
        value={draft.title}
        limit={textLimits.title}
        onChange={(title) => set({ title })}
      />
      <Field label={text.part}>
        <PlainSelect
          value={draft.part}
          groups={[causeParts.map((value) => ({ value, label: words.causePart[value] }))]}
          onChoose={(part) => set({ part })}
        />
      </Field>
      <Field label={text.level}>
        <PlainSelect
          value={draft.level}
          groups={[causeLevels.map((value) => ({ value, label: words.causeLevel[value] }))]}
          onChoose={(level) => set({ level })}
        />
      </Field>
      <Field label={text.support}>
        <PlainSelect
          value={draft.support}
          groups={[causeSupports.map((value) => ({ value, label: words.causeSupport[value] }))]}
          onChoose={(support) => set({ support })}
        />
      </Field>
      <RefusalMessage refusal={refusal} />
      <div className={styles.row}>
        <Button disabledFocusable={busy} onClick={() => onSave({ ...draft, problem })}>
          {text.saveCause}
        </Button>
        <Button appearance="subtle" onClick={onCancel}>
          {common.cancel}
        </Button>
      </div>
    </div>
  );
};
