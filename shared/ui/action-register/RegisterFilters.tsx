import * as React from 'react';
import { ToggleButton } from '@fluentui/react-button';
import { tokens } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import type { RegisterSurroundings } from '../../application/actions/ActionDesk';
import { useText } from '../text/language';
import { registerText } from '../text/registerText';
import { vocabularyText } from '../text/vocabularyText';
import { filterChoices, menuParts, namesIn, type MenuPart } from './filterChoices';
import { FilterMenu } from './FilterMenu';
import { pressedQuickFilter, pressQuickFilter, quickFilters, type QuickFilter } from './quickFilter';
import { choosePart, type RegisterFilter } from './registerFilter';

export const useBarStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginBottom: '12px' },
});

const useStyles = makeStyles({
  quick: { borderRadius: tokens.borderRadiusCircular, minWidth: 0, fontWeight: 400 },
  pressed: {
    // The theme's own inverted pair has no contrast in the contrast theme.
    backgroundColor: tokens.colorNeutralForeground1,
    color: tokens.colorNeutralBackground1,
    fontWeight: tokens.fontWeightSemibold,
    ':hover': {
      backgroundColor: tokens.colorNeutralForeground1,
      color: tokens.colorNeutralBackground1,
    },
    '@media (forced-colors: active)': { outline: '2px solid Highlight' },
  },
});

interface RegisterFiltersProps {
  readonly filter: RegisterFilter;
  /** On the board the statuses are columns, so there is no choosing among them. */
  readonly board: boolean;
  readonly around: RegisterSurroundings | null;
  /** Only what has been counted: SharePoint does not count a filtered list. */
  readonly counts: Partial<Record<QuickFilter, number>>;
  readonly onChange: (filter: RegisterFilter) => void;
}

/** The menus and the one-press selections; what they choose stands in the address. */
export const RegisterFilters: React.FC<RegisterFiltersProps> = (props) => (
  <>
    <FilterMenus {...props} />
    <QuickFilters {...props} />
  </>
);

const FilterMenus: React.FC<RegisterFiltersProps> = ({ filter, board, around, onChange }) => {
  const styles = useBarStyles();
  const register = useText(registerText);
  const words = { register, vocabulary: useText(vocabularyText) };
  const choose = (part: MenuPart, value: string) => onChange(choosePart(filter, part, value));
  return (
    <div role="group" aria-label={register.filtersLabel} className={styles.bar}>
      {menuParts
        .filter((part) => !board || part !== 'status')
        .map((part) => (
          <FilterMenu
            key={part}
            name={register.parts[part]}
            any={register.anyChoice[part]}
            choices={filterChoices(part, namesIn(around), filter, words)}
            chosen={String(filter[part] ?? '')}
            onChoose={(value) => choose(part, value)}
          />
        ))}
      {!board && (
        <ToggleButton
          size="small"
          appearance="outline"
          checked={filter.all === true}
          onClick={() => onChange(choosePart(filter, 'all', filter.all === true ? '' : '1'))}
        >
          {register.parts.all}
        </ToggleButton>
      )}
    </div>
  );
};

type QuickFiltersProps = Pick<RegisterFiltersProps, 'filter' | 'counts' | 'onChange'>;

export const QuickFilters: React.FC<QuickFiltersProps> = ({ filter, counts, onChange }) => {
  const styles = useStyles();
  const { bar } = useBarStyles();
  const text = useText(registerText);
  const pressed = pressedQuickFilter(filter);
  return (
    <div role="group" aria-label={text.quickFiltersLabel} className={bar}>
      {quickFilters.map((quick) => (
        <ToggleButton
          key={quick}
          size="small"
          className={mergeClasses(styles.quick, pressed === quick && styles.pressed)}
          checked={pressed === quick}
          onClick={() => onChange(pressQuickFilter(filter, quick))}
        >
          {text.quick[quick]}
          {counts[quick] === undefined ? '' : ` ${text.amount(counts[quick])}`}
        </ToggleButton>
      ))}
    </div>
  );
};
