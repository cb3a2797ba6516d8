import * as React from 'react';
import { useText } from '../../../text/language';
import { startText } from '../../../text/startText';
import { usePanel } from '../PanelContext';
import { usePanelStyles } from '../usePanelStyles';

/** Somebody whom no contact of the forum names: may read, and is told whom to ask. */
export const UnknownPersonNotice: React.FC = () => {
  const shared = usePanelStyles();
  const text = useText(startText)['unknown-person'];
  if (usePanel().view.me.contact !== null) return null;
  return (
    <section className={shared.card}>
      <h2 className={shared.strong}>{text.title}</h2>
      {text.lines.map((line) => (
        <p key={line} className={shared.body}>
          {line}
        </p>
      ))}
    </section>
  );
};
