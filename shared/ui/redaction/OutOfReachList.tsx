import * as React from 'react';
import { Link } from '@fluentui/react-link';
import type { RedactionPreview } from '../../application/redaction/RedactionDesk';
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
      {documents.length > 0 && (
        <li>
          {text.documentsHint}
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
      )}
      {!secondStageSeen && <li>{text.secondStage}</li>}
      {text.elsewhere.map((place) => (
        <li key={place}>{place}</li>
      ))}
    </ul>
  );
};
