import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { Field } from '@fluentui/react-field';
import { Radio, RadioGroup } from '@fluentui/react-radio';
// What is sought is what the guard would stop; it is looked for and never saved.
// eslint-disable-next-line no-restricted-imports
import { Textarea } from '@fluentui/react-textarea';
import type { RowPlace } from '../../application/ports/TextKeeper';
import type {
  ChoosableText,
  RedactionDesk,
  RedactionRefusal,
} from '../../application/redaction/RedactionDesk';
import { Card } from '../parts/Card';
import { useBug } from '../parts/useBug';
import { useLanguage, useText } from '../text/language';
import { redactionRefusalText, redactionText } from '../text/redactionText';
import { useRedactionStyles } from './useRedactionStyles';

interface ChooseTextProps {
  readonly desk: RedactionDesk;
  readonly origin: RowPlace | null;
  readonly text: string;
  readonly refusal: RedactionRefusal | null;
  readonly onText: (text: string) => void;
  readonly onFind: () => void;
}

/** The texts of the row one came from, to start from, and the field where the one to go is narrowed. */
export const ChooseText: React.FC<ChooseTextProps> = (props) => {
  const words = useText(redactionText);
  const language = useLanguage();
  const styles = useRedactionStyles();
  const { origin, refusal, text, onText, onFind } = props;
  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    onFind();
  };
  const error = refusal === null ? {} : { validationMessage: redactionRefusalText(refusal, language) };
  return (
    <Card title={words.chooseTitle}>
      <form className={styles.fields} noValidate onSubmit={submit}>
        {origin !== null && <RowTexts {...props} origin={origin} />}
        <Field label={words.ownWords} hint={words.ownWordsHint} required {...error}>
          <Textarea value={text} rows={3} resize="vertical" onChange={(_, data) => onText(data.value)} />
        </Field>
        <div>
          <Button type="submit" appearance="primary">
            {words.find}
          </Button>
        </div>
      </form>
    </Card>
  );
};

function useTextsOf(desk: RedactionDesk, { list, row }: RowPlace): readonly ChoosableText[] {
  const [texts, setTexts] = React.useState<readonly ChoosableText[]>([]);
  const bug = useBug();
  React.useEffect(() => {
    desk.textsOf({ list, row }).then((read) => {
      if (read.ok) setTexts(read.value);
    }, bug);
  }, [desk, list, row, bug]);
  return texts;
}

const RowTexts: React.FC<ChooseTextProps & { readonly origin: RowPlace }> = (props) => {
  const words = useText(redactionText);
  const styles = useRedactionStyles();
  const { desk, origin, text, onText } = props;
  const texts = useTextsOf(desk, origin);
  if (texts.length === 0) return null;
  return (
    <Field label={words.inRow(words.lists[origin.list], origin.row)}>
      <RadioGroup value={text} onChange={(_, data) => onText(data.value)}>
        {texts.map((each) => (
          <Radio
            key={`${each.field} ${each.text}`}
            value={each.text}
            label={
              <span className={styles.words}>
                <strong>
                  {words.column(each.title)}
                  {each.earlier ? ` (${words.earlier})` : ''}:
                </strong>{' '}
                {each.text}
              </span>
            }
          />
        ))}
      </RadioGroup>
    </Field>
  );
};
