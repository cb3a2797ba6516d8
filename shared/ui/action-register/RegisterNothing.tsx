import * as React from 'react';
import { Button } from '@fluentui/react-button';
import type { RegisterSurroundings } from '../../application/actions/ActionDesk';
import { useNavigation } from '../navigation/navigation';
import { RouteLink } from '../navigation/RouteLink';
import { Notice } from '../parts/Notice';
import { useText } from '../text/language';
import { registerText } from '../text/registerText';
import { vocabularyText } from '../text/vocabularyText';
import { namesIn, partLabel } from './filterChoices';
import { choosePart, narrowing, type FilterKey, type RegisterFilter } from './registerFilter';

interface RegisterNothingProps {
  readonly filter: RegisterFilter;
  readonly around: RegisterSurroundings | null;
  readonly onChange: (filter: RegisterFilter) => void;
}

/** No rows: which filter hides them, or what to do first. */
export const RegisterNothing: React.FC<RegisterNothingProps> = (props) => {
  const hiding = narrowing(props.filter);
  if (hiding.length > 0) return <NothingFound {...props} hiding={hiding} />;
  return props.filter.all === true ? <NothingYet /> : <AllDone {...props} />;
};

const NothingFound: React.FC<RegisterNothingProps & { readonly hiding: readonly FilterKey[] }> = (props) => {
  const { filter, around, hiding, onChange } = props;
  const text = useText(registerText);
  const words = { register: text, vocabulary: useText(vocabularyText) };
  const labels = hiding.map((part) => partLabel(part, filter, namesIn(around), words));
  const title =
    hiding.length === 1
      ? text.nothingFound.one(labels.join(', '))
      : text.nothingFound.several(labels.join(', '));
  const lost = filter.mine === true && around !== null && around.me.organisation === null;
  return (
    <Notice title={title} announced {...(lost ? { body: text.notAContact } : {})}>
      {hiding.length > 1 &&
        hiding.map((part, index) => (
          <Button key={part} size="small" onClick={() => onChange(choosePart(filter, part, ''))}>
            {text.nothingFound.clearOne(labels[index] ?? '')}
          </Button>
        ))}
      <Button appearance="primary" onClick={() => onChange(filter.all === true ? { all: true } : {})}>
        {hiding.length === 1 ? text.nothingFound.clearOne(labels.join('')) : text.nothingFound.clearAll}
      </Button>
    </Notice>
  );
};

const AllDone: React.FC<RegisterNothingProps> = ({ filter, onChange }) => {
  const { allDone } = useText(registerText);
  return (
    <Notice title={allDone.title} body={allDone.body}>
      <Button appearance="primary" onClick={() => onChange({ ...filter, all: true })}>
        {allDone.action}
      </Button>
      <FirstSteps />
    </Notice>
  );
};

const NothingYet: React.FC = () => {
  const { empty } = useText(registerText);
  const { go } = useNavigation();
  return (
    <Notice title={empty.title} body={empty.body}>
      <Button appearance="primary" onClick={() => go({ page: 'meetings' })}>
        {empty.action}
      </Button>
      <FirstSteps />
    </Notice>
  );
};

/** A forum without a row may be new, and then Översikt shows what to do first. */
const FirstSteps: React.FC = () => (
  <RouteLink to={{ page: 'overview' }}>{useText(registerText).empty.firstSteps}</RouteLink>
);
