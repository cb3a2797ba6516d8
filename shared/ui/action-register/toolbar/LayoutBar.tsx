import * as React from 'react';
import { ToggleButton } from '@fluentui/react-button';
import { BoardRegular } from '@fluentui/react-icons/svg/board';
import { TextBulletListRegular } from '@fluentui/react-icons/svg/text-bullet-list';
import { makeStyles } from '@griffel/react';
import { useText } from '../../text/language';
import { registerText } from '../../text/registerText';
import { FilterMenu } from '../FilterMenu';
import { groupChoices, type RegisterLayout } from '../registerLayout';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px', marginBottom: '12px' },
  pair: { display: 'flex', columnGap: '4px' },
});

interface LayoutBarProps {
  readonly layout: RegisterLayout;
  readonly onChange: (layout: RegisterLayout) => void;
}

/** List or board, and how the list is grouped; what else belongs to the layout stands beside it. */
export const LayoutBar: React.FC<LayoutBarProps> = ({ layout, onChange, children }) => {
  const styles = useStyles();
  const text = useText(registerText);
  const choices = groupChoices.map((choice) => ({ value: choice, label: text.groups[choice] }));
  return (
    <div className={styles.bar}>
      <div role="group" aria-label={text.layoutLabel} className={styles.pair}>
        <ToggleButton
          size="small"
          appearance="subtle"
          icon={<TextBulletListRegular />}
          checked={!layout.board}
          onClick={() => onChange({ ...layout, board: false })}
        >
          {text.list}
        </ToggleButton>
        <ToggleButton
          size="small"
          appearance="subtle"
          icon={<BoardRegular />}
          checked={layout.board}
          onClick={() => onChange({ ...layout, board: true })}
        >
          {text.board}
        </ToggleButton>
      </div>
      {!layout.board && (
        <FilterMenu
          name={layout.group === null ? text.group : text.groupedBy}
          any={text.noGroups}
          choices={choices}
          chosen={layout.group ?? ''}
          onChoose={(value) =>
            onChange({ ...layout, group: groupChoices.find((choice) => choice === value) ?? null })
          }
        />
      )}
      {children}
    </div>
  );
};
