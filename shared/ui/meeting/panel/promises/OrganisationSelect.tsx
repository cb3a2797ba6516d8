import * as React from 'react';
import { Field } from '@fluentui/react-field';
import { Select } from '@fluentui/react-select';
import type { OrganisationKey } from '../../../../domain/organisation/organisation';
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

/**
 * The forum's members first, then the others. A native list: typing the first letters chooses, on every device and
 * with every screen reader, and it costs the panel nothing.
 */
export const OrganisationSelect: React.FC<OrganisationSelectProps> = (props) => {
  const text = useText(commonText);
  const { members, others } = useOrganisationChoices();
  const { label, value, onChange, error = null } = props;
  return (
    <Field
      label={label}
      required
      {...(error === null ? {} : { validationMessage: error, validationState: 'error' })}
    >
      <Select
        value={value ?? ''}
        select={props.selectRef === undefined ? {} : { ref: props.selectRef }}
        onChange={(_, data) => onChange(data.value === '' ? null : (data.value as OrganisationKey))}
      >
        <option value="">{text.none}</option>
        {[members, others].map((group, index) => (
          <React.Fragment key={index === 0 ? 'members' : 'others'}>
            {index === 1 && group.length > 0 && <option disabled>──────────</option>}
            {group.map(({ key, name }) => (
              <option key={key} value={key}>
                {name}
              </option>
            ))}
          </React.Fragment>
        ))}
      </Select>
    </Field>
  );
};
