import * as React from 'react';
import { Link } from '@fluentui/react-link';
import type { OutOfReach, RedactionPreview } from '../../application/redaction/RedactionDesk';
import { useText } from '../text/language';
import { redactionText } from '../text/redactionText';
import { useRedactionStyles } from './useRedactionStyles';

/** Where the text may still stand, and what to do about it: said before and after. */
export const OutOfReachList: React.FC<{ readonly preview: RedactionPreview }> = ({ preview }) => {
  const text = useText(redactionText);
  const styles = useRedactionStyles();
  const { documents, secondStageSeen } = preview;
  return (
    <ul className={styles.bullets}>
      <Documents hint={text.draftsHint} documents={documents.filter(isDraft)} />
      <Documents hint={text.documentsHint} documents={documents.filter((each) => !isDraft(each))} />
      {!secondStageSeen && <li>{text.secondStage}</li>}
      {text.elsewhere.map((place) => (
        <li key={place}>{place}</li>
      ))}
    </ul>
  );
};

/** A draft is made of the rows and can be made anew; what has gone out is corrected by a version of its own. */
const isDraft = ({ state }: OutOfReach): boolean => state === 'draft' || state === 'none';

interface DocumentsProps {
  readonly hint: string;
  readonly documents: readonly OutOfReach[];
}

const Documents: React.FC<DocumentsProps> = ({ hint, documents }) => {
  const text = useText(redactionText);
  const styles = useRedactionStyles();
  if (documents.length === 0) return null;
  return (
    <li>
      {hint}
      <ul className={styles.bullets}>
        {documents.map(({ fileName, address, state }) => (
          <li key={fileName}>
            <Link href={address} target="_blank" rel="noreferrer" inline>
              {text.document(fileName, state)}
            </Link>
          </li>
        ))}
      </ul>
    </li>
  );
};
