import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { mergeClasses } from '@griffel/react';
import { KeyHint } from '../../../parts/KeyHint';
import { PlainCheckbox } from '../../../parts/PlainCheckbox';
import { commonText } from '../../../text/commonText';
import { useText } from '../../../text/language';
import { troubleText } from '../../../text/troubleText';
import type { TroubleText } from '../../../text/sv/trouble';
import { usePanel } from '../PanelContext';
import { usePanelStyles } from '../usePanelStyles';

const keys: readonly { readonly name: keyof TroubleText['keys']; readonly shown: readonly string[] }[] = [
  { name: 'new', shown: ['N'] },
  { name: 'help', shown: ['?'] },
  { name: 'answers', shown: ['K', 'P', 'F', 'H'] },
  { name: 'readBack', shown: ['B', 'Ä', 'A'] },
  { name: 'note', shown: ['Å'] },
  { name: 'undo', shown: ['Z'] },
  { name: 'conflict', shown: ['1', '2', '3'] },
  { name: 'save', shown: ['Ctrl+Enter'] },
  { name: 'escape', shown: ['Esc'] },
];

interface KeysPageProps {
  readonly letters: boolean;
  readonly onLetters: (on: boolean) => void;
}

/** All keys, and the switch for those that act anywhere (WCAG 2.1.4). */
export const KeysPage: React.FC<KeysPageProps> = ({ letters, onLetters }) => {
  const shared = usePanelStyles();
  const text = useText(troubleText);
  const common = useText(commonText);
  const { go } = usePanel();
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), []);
  return (
    <section className={shared.card}>
      <h2 ref={heading} tabIndex={-1} className={shared.title}>
        {text.keysHeading}
      </h2>
      <dl className={shared.stack} style={{ margin: 0 }}>
        {keys.map(({ name, shown }) => (
          <div key={name} className={shared.apart}>
            <dt>{text.keys[name]}</dt>
            <dd style={{ margin: 0, whiteSpace: 'nowrap' }}>
              {shown.map((key) => (
                <KeyHint key={key} shown={key} spoken />
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <p className={mergeClasses(shared.body, shared.meta)}>{text.keysNote}</p>
      <PlainCheckbox label={text.keysLetters} checked={letters} onChange={onLetters} />
      <div>
        <Button onClick={() => go('step')}>{common.close}</Button>
      </div>
    </section>
  );
};
