import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { GatewayFailure } from '../../application/ports/GatewayFailure';
import { Notice } from '../parts/Notice';
import { useLanguage, useText } from '../text/language';
import { readingText } from '../text/readingText';
import { registerText } from '../text/registerText';
import { choosePart, type RegisterFilter } from './registerFilter';

export const useSurfaceStyles = makeStyles({
  surface: {
    borderRadius: '6px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

interface RegisterFailedProps {
  readonly failure: GatewayFailure;
  readonly filter: RegisterFilter;
  readonly onChange: (filter: RegisterFilter) => void;
  readonly onRetry: () => void;
}

/** Why there are no rows, and what to do: trying again does not help where too many match. */
export const RegisterFailed: React.FC<RegisterFailedProps> = ({ failure, filter, onChange, onRetry }) => {
  const { surface } = useSurfaceStyles();
  const text = useText(registerText);
  const language = useLanguage();
  const tooMany = failure.kind === 'too-many-rows';
  return (
    <div className={surface}>
      <Notice title={text.failed} announced body={readingText(failure, language)}>
        {tooMany && filter.all === true && (
          <Button appearance="primary" onClick={() => onChange(choosePart(filter, 'all', ''))}>
            {text.hideClosed}
          </Button>
        )}
        {!tooMany && (
          <Button appearance="primary" onClick={onRetry}>
            {text.tryAgain}
          </Button>
        )}
      </Notice>
    </div>
  );
};
