import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { Field } from '@fluentui/react-field';
import { makeStyles } from '@griffel/react';
import type { CommandRefusal } from '../../application/meetings/CommandRefusal';
import type { ProblemDraft } from '../../application/situation/newProblem';
import { textLimits } from '../../application/textLimits';
import type { Place, PlaceKey } from '../../domain/situation/place';
import { problemKinds, type ProblemKind } from '../../domain/situation/problemKind';
import { CountedTextarea } from '../parts/CountedTextarea';
import { PlainSelect } from '../parts/PlainSelect';
import { RefusalMessage } from '../parts/RefusalMessage';
import { commonText } from '../text/commonText';
import { useText } from '../text/language';
import { situationText } from '../text/situationText';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface NewProblemProps {
  readonly places: readonly Place[];
  /** What the problem is first called, as when a note is lifted to it. */
  readonly title?: string;
  readonly busy: boolean;
  readonly refusal: CommandRefusal | null;
  readonly onSave: (draft: ProblemDraft) => void;
  readonly onCancel: () => void;
}

/** A problem in its short form: what, which kind and where. */
export const NewProblem: React.FC<NewProblemProps> = ({
  places,
  busy,
  refusal,
  onSave,
  onCancel,
  ...given
}) => {
  const styles = useStyles();
  const text = useText(situationText);
  const common = useText(commonText);
  const [title, setTitle] = React.useState(given.title ?? '');
  const [kind, setKind] = React.useState<ProblemKind>('other');
  const [place, setPlace] = React.useState<PlaceKey | ''>('');
  return (
    <div role="group" aria-label={text.newProblem} className={styles.form}>
      <CountedTextarea label={text.problemTitle} value={title} limit={textLimits.title} onChange={setTitle} />
      <Field label={text.problemKindLabel}>
        <PlainSelect
          value={kind}
          groups={[problemKinds.map((value) => ({ value, label: text.problemKind[value] }))]}
          onChoose={setKind}
        />
      </Field>
      <Field label={text.place}>
        <PlainSelect<PlaceKey | ''>
          value={place}
          groups={[
            [{ value: '', label: text.noPlace }],
            places.map(({ key, name }) => ({ value: key, label: name })),
          ]}
          onChoose={setPlace}
        />
      </Field>
      <RefusalMessage refusal={refusal} />
      <div className={styles.row}>
        <Button
          disabledFocusable={busy}
          onClick={() => onSave({ title, kind, place: place === '' ? null : place })}
        >
          {text.saveProblem}
        </Button>
        <Button appearance="subtle" onClick={onCancel}>
          {common.cancel}
        </Button>
      </div>
    </div>
  );
};
