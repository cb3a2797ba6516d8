import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { commonText } from '../../../text/commonText';
import { useText } from '../../../text/language';
import { troubleText } from '../../../text/troubleText';
import { usePanelStyles } from '../usePanelStyles';

/** A choice that was put off. */
export const ConflictNotice: React.FC<{ readonly onChoose: () => void }> = ({ onChoose }) => {
  const shared = usePanelStyles();
  const common = useText(commonText);
  const text = useText(troubleText);
  return (
    <section className={shared.card}>
      <div className={shared.apart}>
        <span className={shared.strong}>{common.oneTextToChoose}</span>
        <Button size="small" onClick={onChoose}>
          {text.chooseNow}
        </Button>
      </div>
    </section>
  );
};
