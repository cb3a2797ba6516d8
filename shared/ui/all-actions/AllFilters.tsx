import * as React from 'react';
import { ToggleButton } from '@fluentui/react-button';
import type { ForumKey } from '../../domain/organisation/forum';
import { byLabel, filterChoices, menuParts, type FilterChoice } from '../action-register/filterChoices';
import { FilterMenu } from '../action-register/FilterMenu';
import type { QuickFilter } from '../action-register/quickFilter';
import { QuickFilters, useBarStyles } from '../action-register/RegisterFilters';
import { choosePart, type RegisterFilter } from '../action-register/registerFilter';
import { allActionsText } from '../text/allActionsText';
import { useText } from '../text/language';
import { registerText } from '../text/registerText';
import { vocabularyText } from '../text/vocabularyText';
import { inForumAlone, type AllAddress } from './allAddress';
import { filterNamesIn, forumNameIn, type AllNames } from './allNames';

interface AllFiltersProps {
  readonly forums: readonly ForumKey[];
  readonly address: AllAddress;
  readonly names: AllNames;
  readonly counts: Partial<Record<QuickFilter, number>>;
  readonly onChange: (address: AllAddress) => void;
}

/** The forum's own menus and quick choices, and a menu of forums before them. */
export const AllFilters: React.FC<AllFiltersProps> = (props) => {
  const { address, counts, onChange } = props;
  return (
    <>
      <AllMenus {...props} />
      <QuickFilters
        filter={address.filter}
        counts={counts}
        onChange={(filter) => onChange({ ...address, filter })}
      />
    </>
  );
};

const AllMenus: React.FC<AllFiltersProps> = ({ forums, address, names, onChange }) => {
  const styles = useBarStyles();
  const all = useText(allActionsText);
  const register = useText(registerText);
  const words = { register, vocabulary: useText(vocabularyText) };
  const { forum, filter } = address;
  const choose = (next: RegisterFilter) => onChange({ forum, filter: next });
  const known = filterNamesIn(names, forum);
  return (
    <div role="group" aria-label={register.filtersLabel} className={styles.bar}>
      <FilterMenu
        name={all.forum}
        any={all.anyForum}
        choices={forumChoices(forums, names)}
        chosen={forum ?? ''}
        onChoose={(key) => onChange(inForumAlone(filter, forums.find((each) => each === key) ?? null))}
      />
      {menuParts.map((part) =>
        part === 'problem' ? (
          <ProblemMenu key={part} address={address} names={names} forums={forums} onChange={onChange} />
        ) : (
          <FilterMenu
            key={part}
            name={register.parts[part]}
            any={register.anyChoice[part]}
            choices={filterChoices(part, known, filter, words)}
            chosen={filter[part] ?? ''}
            onChoose={(value) => choose(choosePart(filter, part, value))}
          />
        ),
      )}
      <ToggleButton
        size="small"
        appearance="outline"
        checked={filter.all === true}
        onClick={() => choose(choosePart(filter, 'all', filter.all === true ? '' : '1'))}
      >
        {register.parts.all}
      </ToggleButton>
    </div>
  );
};

const forumChoices = (forums: readonly ForumKey[], names: AllNames): readonly FilterChoice[] =>
  forums.map((key) => ({ value: key, label: forumNameIn(names, key) })).sort(byLabel);

type ProblemMenuProps = Omit<AllFiltersProps, 'counts'>;

/** A problem belongs to a forum, and its number repeats from forum to forum: choosing it chooses both. */
const ProblemMenu: React.FC<ProblemMenuProps> = ({ address, names, forums, onChange }) => {
  const register = useText(registerText);
  const { forum, filter } = address;
  const choices = [...names.backgrounds]
    .filter(([key]) => forum === null || key === forum)
    .flatMap(([key, { problems }]) =>
      problems.map(({ id, displayId, title }) => ({
        value: `${key}/${id}`,
        label: `${displayId} ${title}${forum === null ? ` (${forumNameIn(names, key)})` : ''}`,
      })),
    )
    .sort(byLabel);
  const onChoose = (value: string) => {
    const [key, id = ''] = value.split('/');
    const of = forums.find((each) => each === key) ?? forum;
    onChange({ forum: of, filter: choosePart(filter, 'problem', id) });
  };
  return (
    <FilterMenu
      name={register.parts.problem}
      any={register.anyChoice.problem}
      choices={choices}
      chosen={forum === null || filter.problem === undefined ? '' : `${forum}/${filter.problem}`}
      onChoose={onChoose}
    />
  );
};
