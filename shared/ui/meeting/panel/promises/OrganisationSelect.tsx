import * as React from 'react';
import { Field } from '@fluentui/react-field';
import type { OrganisationKey } from '../../../../domain/organisation/organisation';
import { PlainSelect } from '../../../parts/PlainSelect';
import { commonText } from '../../../text/commonText';
import { useText } from '../../../text/language';
import { useOrganisationChoices } from '../useOrganisationChoices';

interface OrganisationSelectProps {
  readonly label: string;
  readonly value: OrganisationKey | null;
  readonly onChange: (organisation: OrganisationKey | null) => void;
  readonly error?: string | null;
  readonly selectRef?: React.Ref<HTMLSelectElement>;
}

/** The forum's members first, then the others; typing the first letters chooses. */
export const OrganisationSelect: React.FC<OrganisationSelectProps> = (props) => {
  const text = useText(commonText);
  const { members, others } = useOrganisationChoices();
  const { label, value, onChange, error = null } = props;
  const none = { value: '', label: text.none };
  const named = [members, others].map((group) => group.map(({ key, name }) => ({ value: key, label: name })));
  return (
    <Field
      label={label}
      required
      {...(error === null ? {} : { validationMessage: error, validationState: 'error' })}
    >
      <PlainSelect
        value={value ?? ''}
        groups={[[none, ...(named[0] ?? [])], named[1] ?? []]}
        {...(props.selectRef === undefined ? {} : { selectRef: props.selectRef })}
        onChoose={(chosen) => onChange(chosen === '' ? null : (chosen as OrganisationKey))}
      />
    </Field>
  );
};
